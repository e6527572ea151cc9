/** The current sheet of the list as a picture, in its current order. */
import type { ListState } from '../../../explore/desk.ts';
import { initiativesSorted, policiesSorted } from '../../../explore/listRows.ts';
import { INITIATIVE_HEADS, POLICY_HEADS } from '../../../i18n/listHeads.ts';
import { INK_SOFT } from '../../../ui/palette.ts';
import type { Mark, Point } from '../drawing.ts';
import { HOLLOW, type LegendEntry } from '../legend.ts';
import { type GridRow, gridBody } from './grid.ts';
import { initiativeHeads, initiativeLine } from './initiativeLines.ts';
import { policyHeads, policyLine } from './policyLines.ts';
import { orderName } from './sortedHead.ts';
import { cutNote, EMPTY, underOf, type ViewBody, type ViewContent } from './viewBody.ts';

const ROW = 26;
/** The column beside the name, and the widths of those before the name. */
const PLACES = { initiatives: { second: 1, before: [] }, policies: { second: 2, before: [44] } } as const;

export function listBody(content: ViewContent): ViewBody {
  const { list } = content.desk;
  return list.sheet === 'initiatives' ? initiatives(list, content) : policies(list, content);
}

function initiatives(order: Extract<ListState, { sheet: 'initiatives' }>, content: ViewContent): ViewBody {
  const { shown, rows, words } = content;
  const all = initiativesSorted(shown.graph, order);
  const longest = Math.max(0, ...all.map(({ listingCount }) => listingCount));
  return listOf(
    order,
    initiativeHeads(order, content),
    all.slice(0, rows).map((row) => initiativeLine(row, longest, content)),
    about(words.t(orderName(INITIATIVE_HEADS, order.by)), order.descending, all.length, content),
    content,
  );
}

function policies(order: Extract<ListState, { sheet: 'policies' }>, content: ViewContent): ViewBody {
  const { shown, rows, words } = content;
  const all = policiesSorted(shown.graph, order);
  const longest = Math.max(0, ...all.map(({ listings }) => listings));
  return listOf(
    order,
    policyHeads(order, content),
    all.slice(0, rows).map((row) => policyLine(row, longest, content)),
    about(words.t(orderName(POLICY_HEADS, order.by)), order.descending, all.length, content),
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
    body: lines.length === 0 ? EMPTY : gridBody({ rows, least, leastRow: ROW }),
    under: underOf(content, {
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
  return [t('drawing.ordered', { order }), ...cutNote('drawing.firstRows', rows, most, words)];
}

/** Readings are there while they sort the rows, official names beside all translated ones. */
function showsSecond({ by }: ListState, { brief, words }: ViewContent): boolean {
  return !brief && (words.language !== 'ja' || by === 'reading');
}

function withoutColumn(rows: readonly GridRow[], column: number): readonly GridRow[] {
  return rows.map((row) => ({ ...row, cells: row.cells.filter(({ at }) => at !== column) }));
}

function markBars({ words: { t } }: ViewContent): readonly LegendEntry[] {
  const bar =
    (paint: typeof HOLLOW) =>
    ({ x, y }: Point): readonly Mark[] => [
      { kind: 'box', x: x - 11, y: y - 5, w: 22, h: 10, radius: 0, paint },
    ];
  return [
    { text: t('list.first'), sign: bar({ fill: { colour: INK_SOFT, opacity: 1 } }) },
    { text: t('list.relisted'), sign: bar(HOLLOW) },
  ];
}
