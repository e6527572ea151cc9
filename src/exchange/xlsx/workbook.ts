/** The workbook: ranking, listings, basic policies, matrix, overlap and notes. The library is loaded on demand. */
import { type FieldName, fieldWords, fileWordsIn } from '../../i18n/fileWords.ts';
import { translationFor } from '../../i18n/translation.ts';
import { initiativeMeasures, ranking } from '../../plan/measures.ts';
import { isUnofficial, textIn } from '../../plan/text.ts';
import type { ExportContent } from '../exportContent.ts';
import type { Bytes, ExportTask } from '../exportTask.ts';
import { type Note, notesOf, notesText, overlapNote } from '../notes.ts';
import type { Row, Table } from '../table.ts';
import { initiativesTable } from '../tables/initiativesTable.ts';
import { linksTable } from '../tables/linksTable.ts';
import { listingsTable } from '../tables/listingsTable.ts';
import { NOTE_HEADERS } from '../tables/notesTable.ts';
import { leastSharedFor, overlapTable } from '../tables/overlapTable.ts';
import { policiesTable } from '../tables/policiesTable.ts';
import { BODY, FONT } from './cellStyles.ts';
import { fitsMatrix, matrixSheet } from './matrixSheet.ts';
import { MAX_ROWS, type WorksheetSpec, writeSheet } from './sheet.ts';
import { columnsOf, plainSheet, tableSheet } from './tableSheet.ts';

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function workbookTask(content: ExportContent, name: string): ExportTask {
  const { graph } = content.shown;
  const tables: Tables = {
    ranking: initiativesTable(content),
    listings: listingsTable(content),
    policies: policiesTable(content),
  };
  const pairs = overlapTable(content).count;
  const rows = Object.values(tables).reduce((sum, { count }) => sum + count, pairs);
  return {
    name,
    mediaType: WORKBOOK_TYPE,
    steps: rows + graph.initiatives.length + Math.min(pairs, MAX_PAIRS) + graph.links.length,
    run: () => worksheets(content, tables),
  };
}

type Tables = Readonly<Record<'ranking' | 'listings' | 'policies', Table>>;

/** More pairs take minutes to write and to open. The built-in plan has 132. */
const MAX_PAIRS = 50_000;

function* worksheets(content: ExportContent, tables: Tables): Generator<string, () => Promise<Bytes>> {
  const { language, shown, whole } = content;
  const names = fileWordsIn(language, whole.plan).sheets;
  const hasMatrix = fitsMatrix(shown.graph);
  const plans: WorksheetSpec[] = [];
  const add = function* (name: string, table: Table): Generator<string, undefined> {
    plans.push(tableSheet(whole.plan, name, table.fields, yield* collectRows(table.rows()), language));
    return undefined;
  };
  plans.push(rankingSheet(content, tables.ranking.fields, yield* collectRows(tables.ranking.rows())));
  yield* add(names.listings, tables.listings);
  // A level may be called as another sheet is.
  const { policies, ...others } = names;
  yield* add(
    Object.values(others).includes(policies) ? names.listings + policies : policies,
    tables.policies,
  );
  if (hasMatrix) plans.push(yield* matrixSheet(content));
  const least = yield* leastSharedFor(content, MAX_PAIRS);
  const overlap = overlapTable(content, least);
  yield* add(names.overlap, overlap);
  const links = linksTable(content);
  if (links !== null) yield* add(names.links, links);
  const all = [...Object.values(tables), overlap, ...(links === null ? [] : [links])];
  const fields = new Set<FieldName>(all.flatMap((table) => table.fields));
  const notes = [
    ...notesOf(content, ['signs', 'length', hasMatrix ? 'matrix' : 'noMatrix']),
    ...(least > 1 ? [overlapNote(whole.plan, least)] : []),
  ];
  plans.push(notesSheet(content, notes, [...fields]));
  return () => writeWorkbook(content, plans);
}

/** Collects as many rows as a sheet can hold, one per step. */
function* collectRows(rows: Iterable<Row>): Generator<string, readonly Row[]> {
  const all: Row[] = [];
  for (const row of rows) {
    if (all.length === MAX_ROWS) break;
    all.push(row);
    yield '';
  }
  return all;
}

/** The table of initiatives, with their listing counts by strategy. */
function rankingSheet(
  content: ExportContent,
  fields: readonly FieldName[],
  rows: readonly Row[],
): WorksheetSpec {
  const { whole, shown, language } = content;
  const words = fileWordsIn(language, whole.plan);
  const ranked = ranking(shown.graph);
  const columns = columnsOf(whole.plan, fields, language);
  const split = whole.strategies.map(({ number, short }, index) => ({
    from: fields.length + index,
    head: words.inStrategy(number, textIn(short, language)),
    width: 14,
    style: BODY,
    printed: true,
  }));
  const counts = ranked.map(({ initiative }) => {
    const { shares } = initiativeMeasures(shown.graph, initiative.id);
    return whole.strategies.map(({ id }) => shares.find(({ strategy }) => strategy === id)?.count ?? 0);
  });
  const sheet = plainSheet(
    words.sheets.ranking,
    [...columns.filter(({ printed }) => printed), ...split, ...columns.filter(({ printed }) => !printed)],
    rows.map((row, index) => [...row, ...(counts[index] ?? [])]),
  );
  return { ...sheet, even: true };
}

function notesSheet(
  { language, whole: { plan } }: ExportContent,
  notes: readonly Note[],
  fields: readonly FieldName[],
): WorksheetSpec {
  const words = fileWordsIn(language, plan);
  const rows: readonly Row[] = [
    ...notes.map((note) => [words.topics[note.topic], words.notes[note.item], note.ja, note.en]),
    ...fields.map((field) => [
      words.topics.field,
      fieldWords(plan, language, field).label,
      fieldWords(plan, 'ja', field).meaning,
      fieldWords(plan, 'en', field).meaning,
    ]),
  ];
  const widths = [12, 22, 80, 80];
  return plainSheet(
    words.sheets.notes,
    NOTE_HEADERS.map((head, from) => ({
      from,
      head: words.notes[head],
      width: widths[from] ?? 0,
      style: BODY,
      printed: true,
    })),
    rows,
  );
}

async function writeWorkbook(content: ExportContent, plans: readonly WorksheetSpec[]): Promise<Bytes> {
  const { writeXlsx } = await import('hucre/xlsx');
  const { whole, language, date } = content;
  const { t } = translationFor(language, whole.plan);
  const title = textIn(whole.plan.title, language);
  const { attribution } = whole.plan.source;
  const source = `${textIn(attribution, language)}${isUnofficial(whole.plan) ? ` ${t('footer.notOfficial')}` : ''}`;
  const day = new Date(`${date}T00:00:00Z`);
  const bytes = await writeXlsx({
    sheets: plans.map((plan) => writeSheet(plan, { title, source, date })),
    defaultFont: FONT,
    properties: {
      title,
      creator: t('app.name'),
      description: notesText(notesOf(content, []), language),
      created: day,
      modified: day,
    },
  });
  return new Uint8Array(bytes);
}
