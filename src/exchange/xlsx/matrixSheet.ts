/** The matrix of initiatives × basic policies: ● first listing, ○ re-listing; with sums. */
import { type FieldName, fieldWords, fileWordsIn } from '../../i18n/fileWords.ts';
import { numberOf } from '../../i18n/phrasing.ts';
import { type PlanGraph, type PolicyNode, strategyIndex } from '../../plan/graph.ts';
import { matrix } from '../../plan/matrix.ts';
import { textIn } from '../../plan/text.ts';
import { strategyColour } from '../../ui/palette.ts';
import type { ExportContent } from '../exportContent.ts';
import { LISTING_SIGNS } from '../listingSigns.ts';
import type { Row } from '../table.ts';
import { BODY, columnHeaderStyle, HEAD, LINE_ONLY, SIGN, TOTAL } from './cellStyles.ts';
import { columnWidthFor, widthOf } from './rowHeights.ts';
import type { WorksheetSpec } from './sheet.ts';

/** A larger sheet takes minutes to open and is unreadable. */
const MAX_CELLS = 1_000_000;
const MAX_COLUMNS = 16_000;

export function fitsMatrix({ initiatives, policies }: PlanGraph): boolean {
  return initiatives.length * policies.length <= MAX_CELLS && policies.length <= MAX_COLUMNS;
}

const HEAD_ROWS = 4;
/** The columns before the policies: name, listing count, reach. */
const BEFORE = 3;
/** Heights in points. `SIGN_PT`: of a half-width character in rotated names; a full-width one takes two. */
const LINE_PT = 18.75;
const SIGN_PT = 4.6;
const SPARE_PT = 18;
const MIN_HEAD_PT = 120;
const MAX_HEAD_PT = 320;

/** Generates the sheet, one row per step. */
export function* matrixSheet(content: ExportContent): Generator<string, WorksheetSpec> {
  const { whole, shown, language } = content;
  const { rows: all, columns, sum } = matrix(shown.graph, 'count', 'all');
  const rows: Row[] = [];
  for (const { initiative, listingCount, reach, marks } of all) {
    const signs = columns.map(({ policy }) => {
      const mark = marks.get(policy.id);
      return mark === undefined ? null : LISTING_SIGNS[mark];
    });
    const other = initiative.name[language === 'ja' ? 'en' : 'ja'] ?? null;
    rows.push([textIn(initiative.name, language), listingCount, reach, ...signs, other, initiative.id]);
    yield '';
  }
  const words = fileWordsIn(language, whole.plan);
  const counts = columns.map((column) => column.sum.listings);
  const totals: Row = [words.sentences.matrixTotals, sum.listings, null, ...counts, null, null];
  const totalRow = HEAD_ROWS + rows.length;
  return {
    name: words.sheets.matrix,
    // The first column fits names on one line; with two lines the sheet would be twice as long.
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

/** In characters; longer names wrap. */
const MAX_NAME = 64;

function nameWidth(rows: readonly Row[]): number {
  const longest = rows.reduce((most, [name]) => Math.max(most, widthOf(String(name))), 30);
  return Math.min(MAX_NAME, columnWidthFor(longest));
}

/** By row index. The last header row has rotated policy names in two lines of 9-point type, the others one line. */
function headHeights({ shown, language }: ExportContent): ReadonlyMap<number, number> {
  const names = shown.graph.policies.map(({ name }) => widthOf(textIn(name, language)));
  const longest = names.reduce((most, width) => Math.max(most, width), 0);
  const upright = Math.min(MAX_HEAD_PT, Math.max(MIN_HEAD_PT, (longest * SIGN_PT) / 2 + SPARE_PT));
  return new Map([...[0, 1, 2].map((row) => [row, LINE_PT] as const), [HEAD_ROWS - 1, upright] as const]);
}

/** Every column repeats its strategy and direction, so no cells are merged. */
function headRows({ whole, shown, language }: ExportContent): readonly Row[] {
  const { policies } = shown.graph;
  const label = (field: FieldName) => fieldWords(whole.plan, language, field).label;
  const [name, other]: readonly [FieldName, FieldName] =
    language === 'ja'
      ? ['initiative_name_ja', 'initiative_name_en']
      : ['initiative_name_en', 'initiative_name_ja'];
  const row = (field: FieldName, cell: (policy: PolicyNode) => string): Row =>
    [label(field), null, null].concat(policies.map(cell), [null, null]);
  return [
    row('strategy_id', ({ strategy }) => numberOf(whole, strategy)),
    row('direction_id', (policy) =>
      policy.parent === policy.strategy ? '' : numberOf(whole, policy.parent),
    ),
    row('policy_id', ({ number }) => number),
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
