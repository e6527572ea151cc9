/** Which strategies stand together by initiatives, as a picture: a line of dots for each set of them, and its bars. */
import { plainText } from '../../../i18n/sentence.ts';
import { setName } from '../../../i18n/setName.ts';
import { COMBINATION_ORDER_NAMES } from '../../../i18n/tableWords.ts';
import {
  type Combination,
  combinations,
  mostAtLeast,
  openedSet,
  strategiesIn,
} from '../../../plan/combinations.ts';
import { nodeOf, strategyIndex } from '../../../plan/graph.ts';
import type { InitiativeId, StrategyId } from '../../../plan/schema.ts';
import { INK, PAPER, strategyColour } from '../../../ui/palette.ts';
import { type Mark, type Stroke, straight } from '../drawing.ts';
import type { LegendEntry } from '../legend.ts';
import { badgeCell, barCell, type Cell, HEAD, lineCell, STRONG } from './cells.ts';
import { type GridRow, gridBody, headRow } from './grid.ts';
import {
  cutNote,
  EMPTY,
  LIT,
  MOST_COLUMNS,
  namesList,
  underOf,
  type ViewBody,
  type ViewContent,
} from './viewBody.ts';

/** CSS pixels. */
const DOT_COLUMN = 36;
const BAR = 280;
const ROW = 28;
const DOT = 6;
const JOINT: Stroke = { colour: INK, opacity: 1, width: 3, dash: [] };
const EXACTLY = '#14297f';
const OTHERS = '#bccdf7';

export function combinationsBody(content: ViewContent): ViewBody {
  const { whole, shown, words, desk, selected } = content;
  const { sets: order, opened } = desk.overlap;
  const { t, number } = words;
  const { sets, more } = combinations(shown.graph, order);
  const strategies = strategiesIn(shown.graph);
  const open = openedSet(sets, opened);
  return {
    body: sets.length === 0 ? EMPTY : tableOf(sets, strategies.slice(0, MOST_COLUMNS), open, content),
    under: underOf(content, {
      legend: sets.length === 0 ? [] : barSigns(content),
      ...(open === undefined ? {} : openedNotes(open, content)),
      key: strategies.slice(0, MOST_COLUMNS).map((id) => ({ node: nodeOf(whole, id), number: id })),
    }),
    about: [
      t('combinations.hint'),
      t('drawing.ordered', { order: t(COMBINATION_ORDER_NAMES[order]) }),
      ...(more > 0 ? [t('combinations.more', { number: number(more) })] : []),
      ...cutNote('drawing.firstColumns', strategies.length, MOST_COLUMNS, words),
    ],
    showsSelected: strategies.some((id) => id === selected),
  };
}

function tableOf(
  sets: readonly Combination[],
  strategies: readonly StrategyId[],
  open: Combination | undefined,
  { whole, words, measure, selected }: ViewContent,
) {
  const { t, number } = words;
  const [nameAt, exactlyAt, atLeastAt, barAt] = [0, 1, 2, 3].map((at) => strategies.length + at);
  const most = mostAtLeast(sets);
  const heads = headRow([
    ...strategies.map((id, at) => ({
      at,
      cell: badgeCell(id, strategyColour(strategyIndex(whole, id)).strong, measure),
      ...(id === selected ? { ground: LIT } : {}),
    })),
    { at: nameAt ?? 0, cell: lineCell(t('combinations.set'), HEAD, 'start', measure) },
    { at: exactlyAt ?? 0, cell: lineCell(t('combinations.exactly'), HEAD, 'end', measure) },
    { at: atLeastAt ?? 0, cell: lineCell(t('combinations.atLeast'), HEAD, 'end', measure) },
  ]);
  const rows = sets.map((set): GridRow => {
    const [exactly, atLeast] = [set.exactly.length, set.atLeast.length];
    const name = setName(set.strategies, t);
    const segments = [
      { value: exactly, colour: EXACTLY },
      { value: atLeast - exactly, colour: OTHERS },
    ];
    return {
      id: set.strategies.join('+'),
      name,
      ...(set === open ? { ground: LIT } : {}),
      cells: [
        { at: 0, columns: strategies.length, cell: dotsCell(strategies, set) },
        { at: nameAt ?? 0, cell: lineCell(name, STRONG, 'start', measure) },
        { at: exactlyAt ?? 0, cell: lineCell(number(exactly), STRONG, 'end', measure) },
        { at: atLeastAt ?? 0, cell: lineCell(number(atLeast), { ...STRONG, bold: false }, 'end', measure) },
        { at: barAt ?? 0, cell: barCell(segments, most, BAR, measure) },
      ],
    };
  });
  const least = [...strategies.map(() => DOT_COLUMN), 120, 80, 80, BAR];
  return gridBody({ rows: [heads, ...rows], least, leastRow: ROW });
}

/** A dot in each column, full where the strategy belongs to the set; a line joins the first with the last. */
function dotsCell(strategies: readonly StrategyId[], set: Combination): Cell {
  const inside = new Set<string>(set.strategies);
  const places = strategies.flatMap((id, at) => (inside.has(id) ? [at] : []));
  return {
    width: strategies.length * DOT_COLUMN,
    height: 2 * DOT,
    marksIn: (box) => {
      const y = box.y + box.h / 2;
      const x = (at: number) => box.x + ((at + 0.5) * box.w) / strategies.length;
      const [first, last] = [places[0], places.at(-1)];
      const joint =
        first === undefined || last === undefined || first === last
          ? []
          : [straight({ x: x(first), y }, { x: x(last), y }, JOINT)];
      return [...joint, ...strategies.map((id, at) => dot(x(at), y, inside.has(id)))];
    },
  };
}

function dot(x: number, y: number, isIn: boolean): Mark {
  if (isIn) return { kind: 'disc', x, y, r: DOT, paint: { fill: { colour: INK, opacity: 1 } } };
  const stroke = { colour: '#c4c4c8', opacity: 1, width: 2, dash: [] };
  return { kind: 'disc', x, y, r: DOT - 1, paint: { fill: { colour: PAPER, opacity: 1 }, stroke } };
}

function barSigns({ words: { t } }: ViewContent): readonly LegendEntry[] {
  const bar = (colour: string): LegendEntry['sign'] => {
    return ({ x, y }) => [
      { kind: 'box', x: x - 12, y: y - 5, w: 24, h: 10, radius: 0, paint: { fill: { colour, opacity: 1 } } },
    ];
  };
  return [
    { text: t('combinations.exactly'), sign: bar(EXACTLY) },
    { text: t('combinations.others'), sign: bar(OTHERS) },
  ];
}

function openedNotes(set: Combination, content: ViewContent) {
  const { shown, words } = content;
  const { t, number } = words;
  const exactly = new Set<InitiativeId>(set.exactly);
  const others = set.atLeast.filter((id) => !exactly.has(id));
  const named = (title: string, ids: readonly InitiativeId[]) =>
    ids.length === 0 ? [] : [`${title} ${number(ids.length)}`, ...namesList(ids, content)];
  return {
    notes: [plainText(words.desk.combination(shown.graph, set, shown.reasons.length === 0))],
    names: [...named(t('combinations.exactly'), set.exactly), ...named(t('combinations.others'), others)],
  };
}
