/** Initiatives × basic policies, ● first, ○ re-listed: grouped by strategy and direction, with sums. */
import { type FieldName, fieldWords, fileWordsIn } from '../../i18n/fileWords.ts';
import { type PlanGraph, type PolicyNode, strategyIndex } from '../../plan/graph.ts';
import { matrix } from '../../plan/matrix.ts';
import type { Mark } from '../../plan/schema.ts';
import { textIn } from '../../plan/text.ts';
import { strategyColour } from '../../ui/palette.ts';
import type { ExportContent } from '../exportContent.ts';
import { LISTING_SIGNS } from '../listingSigns.ts';
import type { Row } from '../table.ts';
import { BODY, columnHeaderStyle, HEAD, LINE_ONLY, SIGN, TOTAL } from './cellStyles.ts';
import { columnWidthFor, widthOf } from './rowHeights.ts';
import type { WorksheetSpec } from './sheet.ts';

/** More would take a spreadsheet minutes to open, and nobody could read it. */
const MAX_CELLS = 1_000_000;
const MAX_COLUMNS = 16_000;

export function fitsMatrix({ initiatives, policies }: PlanGraph): boolean {
  return initiatives.length * policies.length <= MAX_CELLS && policies.length <= MAX_COLUMNS;
}

const HEAD_ROWS = 4;
/** Name, listing count, reach. */
const BEFORE = 3;
/** Heights in points; `SIGN_PT`: of a character in upright names, of which a Japanese one takes two. */
const LINE_PT = 18.75;
const SIGN_PT = 4.6;
const SPARE_PT = 18;
const MIN_HEAD_PT = 120;
const MAX_HEAD_PT = 320;

/** The sheet, made row by row. */
export function* matrixSheet(content: ExportContent): Generator<string, WorksheetSpec> {
  const { shown, language } = content;
  const { rows: all, columns, sum } = matrix(shown.graph, 'count', 'all');
  const rows: Row[] = [];
  for (const { initiative, listingCount, reach, marks } of all) {
    const signs = columns.map(({ policy }) => signOf(marks.get(policy.id)));
    const other = language === 'ja' ? initiative.name.en : initiative.name.ja;
    rows.push([textIn(initiative.name, language), listingCount, reach, ...signs, other, initiative.id]);
    yield '';
  }
  const words = fileWordsIn(language);
  const counts = columns.map((column) => column.sum.listings);
  const totals: Row = [words.sentences.matrixTotals, sum.listings, null, ...counts, null, null];
  const totalRow = HEAD_ROWS + rows.length;
  return {
    name: words.sheets.matrix,
    // A line for each initiative: in two, the sheet would be twice as long.
    widths: [nameWidth(rows), 7, 7, ...columns.map(() => 4.4), 64, 36],
    styles: [BODY, SIGN, SIGN, ...columns.map(() => SIGN), LINE_ONLY, LINE_ONLY],
    rows: [...headRows(content), ...rows, totals],
    cells: [
      ...headStyles(content),
      ...totals.map((_, column) => ({ row: totalRow, column, style: column === 0 ? HEAD : TOTAL })),
    ],
    frozen: { rows: HEAD_ROWS, columns: BEFORE },
    heights: headHeights(content),
    printed: BEFORE + columns.length,
    sortable: false,
  };
}

/** In characters; a name that is longer yet takes two lines. */
const MAX_NAME = 64;

function nameWidth(rows: readonly Row[]): number {
  const longest = rows.reduce((most, [name]) => Math.max(most, widthOf(String(name))), 30);
  return Math.min(MAX_NAME, columnWidthFor(longest));
}

/** The names of basic policies stand upright, in two lines of 9-point letters; a line above needs no more than one. */
function headHeights({ shown, language }: ExportContent): ReadonlyMap<number, number> {
  const names = shown.graph.policies.map(({ name }) => widthOf(textIn(name, language)));
  const longest = names.reduce((most, width) => Math.max(most, width), 0);
  const upright = Math.min(MAX_HEAD_PT, Math.max(MIN_HEAD_PT, (longest * SIGN_PT) / 2 + SPARE_PT));
  return new Map([...[0, 1, 2].map((row) => [row, LINE_PT] as const), [HEAD_ROWS - 1, upright] as const]);
}

function signOf(mark: Mark | undefined): string | null {
  return mark === undefined ? null : LISTING_SIGNS[mark];
}

/** What a column stands in is told in each column: nothing is merged. */
function headRows({ shown, language }: ExportContent): readonly Row[] {
  const { policies } = shown.graph;
  const label = (field: FieldName) => fieldWords(language, field).label;
  const [name, other]: readonly [FieldName, FieldName] =
    language === 'ja'
      ? ['initiative_name_ja', 'initiative_name_en']
      : ['initiative_name_en', 'initiative_name_ja'];
  const line = (head: string, of: (policy: PolicyNode) => string): Row => [
    head,
    null,
    null,
    ...policies.map(of),
    null,
    null,
  ];
  return [
    line(label('strategy_id'), ({ strategy }) => strategy),
    line(label('direction_id'), ({ direction }) => direction),
    line(label('policy_id'), ({ id }) => id),
    [
      label(name),
      label('listing_count'),
      label('reach'),
      ...policies.map((policy) => textIn(policy.name, language)),
      label(other),
      label('initiative_id'),
    ],
  ];
}

function headStyles({ whole, shown }: ExportContent): WorksheetSpec['cells'] {
  const { policies } = shown.graph;
  const columns = BEFORE + policies.length + 2;
  return Array.from({ length: HEAD_ROWS }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const policy = policies[column - BEFORE];
      if (policy === undefined) return { row, column, style: HEAD };
      const { pale } = strategyColour(strategyIndex(whole, policy.strategy));
      return { row, column, style: columnHeaderStyle(pale, row === HEAD_ROWS - 1) };
    }),
  ).flat();
}
