/** The current sheet of the list as a picture, in its current order. */

import { sortInitiatives, sortPolicies } from '../../../explore/listRows.ts';
import type { ListState } from '../../../explore/tableSettings.ts';
import { INITIATIVE_HEADERS, POLICY_HEADERS } from '../../../i18n/columnHeaders.ts';
import type { Point, Primitive } from '../drawing.ts';
import { FULL, HOLLOW, type LegendEntry } from '../legend.ts';
import { belowTable } from '../under.ts';
import { orderName } from './columnHeader.ts';
import { type GridRow, layoutGrid } from './grid.ts';
import { initiativeHeaders, initiativeRow } from './initiativeRows.ts';
import { policyHeaders, policyRow } from './policyRows.ts';
import { EMPTY, truncationNote, type ViewBody, type ViewContent } from './viewBody.ts';

const ROW = 26;
/** The column beside the name, and the widths of those before the name. */
const PLACES = { initiatives: { second: 1, before: [] }, policies: { second: 2, before: [44] } } as const;

export function listBody(content: ViewContent): ViewBody {
  const { list } = content.tableSettings;
  return list.sheet === 'initiatives' ? initiatives(list, content) : policies(list, content);
}

function initiatives(order: Extract<ListState, { sheet: 'initiatives' }>, content: ViewContent): ViewBody {
  const { shown, rows, words } = content;
  const all = sortInitiatives(shown.graph, order);
  const longest = Math.max(0, ...all.map(({ listingCount }) => listingCount));
  return listOf(
    order,
    initiativeHeaders(order, content),
    all.slice(0, rows).map((row) => initiativeRow(row, longest, content)),
    about(words.t(orderName(INITIATIVE_HEADERS, order.by)), order.descending, all.length, content),
    content,
  );
}

function policies(order: Extract<ListState, { sheet: 'policies' }>, content: ViewContent): ViewBody {
  const { shown, rows, words } = content;
  const all = sortPolicies(shown.graph, order);
  const longest = Math.max(0, ...all.map(({ listings }) => listings));
  return listOf(
    order,
    policyHeaders(order, content),
    all.slice(0, rows).map((row) => policyRow(row, longest, content)),
    about(words.t(orderName(POLICY_HEADERS, order.by)), order.descending, all.length, content),
    content,
  );
}

function listOf(
  order: ListState,
  heads: GridRow,
  lines: readonly GridRow[],
  told: readonly string[],
  content: ViewContent,
): ViewBody {
  const hasSecond = showsSecond(order, content);
  const { second, before } = PLACES[order.sheet];
  const rows = hasSecond ? [heads, ...lines] : withoutColumn([heads, ...lines], second);
  const least = [...before, 200, hasSecond ? 160 : 0];
  return {
    body: lines.length === 0 ? EMPTY : layoutGrid({ rows, least, leastRow: ROW }),
    under: belowTable(content, {
      legend: lines.length === 0 || order.sheet === 'initiatives' ? [] : markBars(content),
      // The colours of the bars are those of the strategies.
      key: content.whole.strategies.map((node) => ({ node, number: node.id })),
    }),
    about: told,
    showsSelected: lines.some(({ id }) => id === content.selected),
  };
}

function about(
  column: string,
  descending: boolean,
  rows: number,
  { words, rows: most }: ViewContent,
): readonly string[] {
  const { t } = words;
  const order = t(descending ? 'drawing.descending' : 'drawing.ascending', { column });
  return [t('drawing.ordered', { order }), ...truncationNote('drawing.firstRows', rows, most, words)];
}

/** Readings are there while they sort the rows, official names beside all translated ones. */
function showsSecond({ by }: ListState, { compact, words }: ViewContent): boolean {
  return !compact && (words.language !== 'ja' || by === 'reading');
}

function withoutColumn(rows: readonly GridRow[], column: number): readonly GridRow[] {
  return rows.map((row) => ({ ...row, cells: row.cells.filter(({ at }) => at !== column) }));
}

function markBars({ words: { t } }: ViewContent): readonly LegendEntry[] {
  const bar =
    (paint: typeof HOLLOW) =>
    ({ x, y }: Point): readonly Primitive[] => [
      { kind: 'box', x: x - 11, y: y - 5, w: 22, h: 10, radius: 0, paint },
    ];
  return [
    { text: t('list.first'), sign: bar(FULL) },
    { text: t('list.relisted'), sign: bar(HOLLOW) },
  ];
}
