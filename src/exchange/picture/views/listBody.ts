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
/** The column beside the name. */
const SECOND = { initiatives: 1, policies: 2 } as const;

export function listBody(content: ViewContent): ViewBody {
  const { list } = content.desk;
  return list.sheet === 'initiatives' ? initiatives(list, content) : policies(list, content);
}

function initiatives(order: Extract<ListState, { sheet: 'initiatives' }>, content: ViewContent): ViewBody {
  const { shown, words, selected } = content;
  const hasSecond = showsSecond(order, content);
  const all = initiativesSorted(shown.graph, order);
  const rows = all.slice(0, content.rows);
  const longest = Math.max(0, ...all.map(({ listingCount }) => listingCount));
  const grid = [initiativeHeads(order, content), ...rows.map((row) => initiativeLine(row, longest, content))];
  return {
    body:
      rows.length === 0
        ? EMPTY
        : gridBody({
            rows: hasSecond ? grid : withoutColumn(grid, SECOND.initiatives),
            least: [200, hasSecond ? 160 : 0],
            leastRow: ROW,
          }),
    under: underOf(content, { key: strategiesOf(content) }),
    about: about(words.t(orderName(INITIATIVE_HEADS, order.by)), order.descending, all.length, content),
    showsSelected: rows.some(({ initiative }) => initiative.id === selected),
  };
}

function policies(order: Extract<ListState, { sheet: 'policies' }>, content: ViewContent): ViewBody {
  const { shown, words, selected } = content;
  const hasSecond = showsSecond(order, content);
  const all = policiesSorted(shown.graph, order);
  const rows = all.slice(0, content.rows);
  const longest = Math.max(0, ...all.map(({ listings }) => listings));
  const grid = [policyHeads(order, content), ...rows.map((row) => policyLine(row, longest, content))];
  return {
    body:
      rows.length === 0
        ? EMPTY
        : gridBody({
            rows: hasSecond ? grid : withoutColumn(grid, SECOND.policies),
            least: [44, 200, hasSecond ? 160 : 0],
            leastRow: ROW,
          }),
    under: underOf(content, {
      legend: rows.length === 0 ? [] : markBars(content),
      key: strategiesOf(content),
    }),
    about: about(words.t(orderName(POLICY_HEADS, order.by)), order.descending, all.length, content),
    showsSelected: rows.some(({ policy }) => policy.id === selected),
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

/** The colours of the bars are those of the strategies. */
function strategiesOf({ whole }: ViewContent) {
  return whole.strategies.map((node) => ({ node, number: node.id }));
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
