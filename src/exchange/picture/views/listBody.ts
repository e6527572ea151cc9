/** The current sheet of the list, in its current order. */

import { sortInitiatives, sortPolicies } from '../../../explore/listRows.ts';
import type { ListState } from '../../../explore/tableSettings.ts';
import { INITIATIVE_HEADERS, POLICY_HEADERS } from '../../../i18n/columnHeaders.ts';
import { otherNameLanguages } from '../../../i18n/otherNames.ts';
import { hasReadings, hasStrategies } from '../../../plan/items.ts';
import { barSign, FULL, HOLLOW, type LegendEntry } from '../legend.ts';
import { belowTable } from '../under.ts';
import { orderName } from './columnHeader.ts';
import { type GridRow, layoutGrid } from './grid.ts';
import { initiativeHeaders, initiativeRow } from './initiativeRows.ts';
import { policyHeaders, policyRow } from './policyRows.ts';
import { EMPTY, truncationNote, type ViewBody, type ViewContent } from './viewBody.ts';

const ROW = 26;
/** The indices of the columns beside the name and of strategies, and the widths of the columns before the name. */
const COLUMNS = {
  initiatives: { second: 1, reach: 5, before: [] },
  policies: { second: 2, reach: 10, before: [44] },
} as const;

export function listBody(content: ViewContent): ViewBody {
  const { list } = content.tableSettings;
  return list.sheet === 'initiatives' ? initiatives(list, content) : policies(list, content);
}

function initiatives(order: Extract<ListState, { sheet: 'initiatives' }>, content: ViewContent): ViewBody {
  const all = sortInitiatives(content.shown.graph, order);
  const longest = Math.max(0, ...all.map(({ listingCount }) => listingCount));
  const lines = all.slice(0, content.rows).map((row) => initiativeRow(row, longest, content));
  const orderedBy = orderName(INITIATIVE_HEADERS, order.by, content);
  return listOf(order, initiativeHeaders(order, content), lines, all.length, orderedBy, content);
}

function policies(order: Extract<ListState, { sheet: 'policies' }>, content: ViewContent): ViewBody {
  const all = sortPolicies(content.shown.graph, order);
  const longest = Math.max(0, ...all.map(({ listings }) => listings));
  const lines = all.slice(0, content.rows).map((row) => policyRow(row, longest, content));
  const orderedBy = orderName(POLICY_HEADERS, order.by, content);
  return listOf(order, policyHeaders(order, content), lines, all.length, orderedBy, content);
}

/** `all`: how many rows there are, of which `lines` are drawn. */
function listOf(
  { sheet, by, descending }: ListState,
  heads: GridRow,
  lines: readonly GridRow[],
  all: number,
  orderedBy: string,
  content: ViewContent,
): ViewBody {
  const { words, compact, rows: most, whole, selected } = content;
  const { t, language } = words;
  // Readings are shown while they sort the rows, official names beside all translated ones.
  const hasSecond =
    !compact &&
    (language === 'ja'
      ? by === 'reading' && hasReadings(whole.plan)
      : otherNameLanguages(whole.plan.title, language).includes('ja'));
  const { second, reach, before } = COLUMNS[sheet];
  const left = [...(hasSecond ? [] : [second]), ...(hasStrategies(whole) ? [] : [reach])];
  const rows = withoutColumns([heads, ...lines], left);
  const least = [...before, 200, hasSecond ? 160 : 0];
  const order = t(descending ? 'drawing.descending' : 'drawing.ascending', { column: orderedBy });
  return {
    body: lines.length === 0 ? EMPTY : layoutGrid({ rows, least, leastRow: ROW }),
    under: belowTable(content, {
      legend: lines.length === 0 || sheet === 'initiatives' ? [] : barLegend(content),
      // The colours of the bars are those of the strategies.
      key: whole.strategies.map((node) => ({ node, number: node.number })),
    }),
    about: [t('drawing.ordered', { order }), ...truncationNote('drawing.firstRows', all, most, words)],
    showsSelected: lines.some(({ id }) => id === selected),
  };
}

function withoutColumns(rows: readonly GridRow[], columns: readonly number[]): readonly GridRow[] {
  return rows.map((row) => ({ ...row, cells: row.cells.filter(({ at }) => !columns.includes(at)) }));
}

function barLegend({ words: { t } }: ViewContent): readonly LegendEntry[] {
  return [
    { text: t('list.first'), sign: barSign(FULL, 22) },
    { text: t('list.relisted'), sign: barSign(HOLLOW, 22) },
  ];
}
