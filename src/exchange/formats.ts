/** Every format that there is, and the files that each one makes. */
import type { FieldName } from '../i18n/fileWords.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Content } from './content.ts';
import { csvLines } from './csv.ts';
import type { Draft } from './draft.ts';
import { fileName } from './fileName.ts';
import type { Format } from './formatNames.ts';
import { gexf } from './graph/gexf.ts';
import { graphml } from './graph/graphml.ts';
import { partCount } from './graph/graphParts.ts';
import { jsonGraph } from './graph/jsonGraph.ts';
import { jsonLd } from './graph/jsonLd.ts';
import { notesOf } from './notes.ts';
import type { Row, Table } from './table.ts';
import { initiativesTable } from './tables/initiativesTable.ts';
import { linksTable } from './tables/linksTable.ts';
import { listingsTable } from './tables/listingsTable.ts';
import { NOTE_HEADS, noteRows } from './tables/notesTable.ts';
import { overlapTable } from './tables/overlapTable.ts';
import { policiesTable } from './tables/policiesTable.ts';
import { workbookDraft } from './xlsx/workbook.ts';

/** The files of a format, to be made by `made`. `plan` is always the whole plan: the format knows no filters. */
export function draftsOf(format: Format, content: Content): readonly Draft[] {
  const name = fileName(content);
  const { nodes, listings } = content.shown.graph;
  const one = (ending: string, mediaType: string, steps: number, make: Draft['make']): readonly Draft[] => [
    { name: `${name}.${ending}`, mediaType, steps, make },
  ];
  switch (format) {
    case 'csv':
      return csvDrafts(content, name);
    case 'xlsx':
      return [workbookDraft(content, `${name}.xlsx`)];
    case 'graphml':
      return one('graphml', 'application/graphml+xml', partCount(content), () =>
        graphml(content, notesOf(content, ['signs', 'coordinates'])),
      );
    case 'gexf':
      return one('gexf', 'application/gexf+xml', partCount(content), () =>
        gexf(content, notesOf(content, ['signs', 'coordinates']), wordsIn(content.language).t('app.name')),
      );
    case 'jgf':
      return one('jgf.json', 'application/vnd.jgf+json', partCount(content), () =>
        jsonGraph(content, notesOf(content, ['coordinatesDown'])),
      );
    case 'jsonld':
      return one('jsonld', 'application/ld+json', nodes.size + listings.length, () =>
        jsonLd(content, notesOf(content, [])),
      );
    case 'plan':
      return one('plan.json', 'application/json', 1, () => planText(content));
  }
}

function csvDrafts(content: Content, name: string): readonly Draft[] {
  const links = linksTable(content);
  const tables: readonly (readonly [string, Table])[] = [
    ['listings', listingsTable(content)],
    ['initiatives', initiativesTable(content)],
    ['policies', policiesTable(content)],
    ['overlap', overlapTable(content)],
    ...(links === null ? [] : [['projects', links] as const]),
  ];
  const fields = new Set<FieldName>(tables.flatMap(([, table]) => table.fields));
  const notes = noteRows(notesOf(content, ['apostrophe', 'signs']), [...fields]);
  return [
    ...tables.map(([part, { fields: heads, count, rows }]) =>
      csvDraft(`${name}-${part}.csv`, heads, count, rows),
    ),
    csvDraft(`${name}-notes.csv`, NOTE_HEADS, notes.length, () => notes),
  ];
}

function csvDraft(name: string, heads: readonly string[], steps: number, rows: () => Iterable<Row>): Draft {
  return {
    name,
    mediaType: 'text/csv',
    steps,
    *make() {
      yield* csvLines(heads, rows());
      return undefined;
    },
  };
}

function* planText({ whole }: Content): Generator<string, undefined> {
  yield `${JSON.stringify(whole.plan, null, 2)}\n`;
  return undefined;
}
