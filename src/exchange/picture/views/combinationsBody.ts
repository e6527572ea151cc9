/** Combinations of strategies that share initiatives (an UpSet plot): per set a row of dots and its bars. */
import { numberOf } from '../../../i18n/phrasing.ts';
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
import type { InitiativeId, StrategyId } from '../../../plan/plan.ts';
import { INK, strategyColour } from '../../../ui/palette.ts';
import { fullOrHollow, lineBetween, opaque, opaqueLine, type Primitive, type Stroke } from '../drawing.ts';
import { barSign, type LegendEntry } from '../legend.ts';
import { belowTable } from '../under.ts';
import { badgeCell, barCell, type DrawnCell, HEAD, lineCell, STRONG } from './cells.ts';
import { type GridRow, headRow, layoutGrid } from './grid.ts';
import {
  EMPTY,
  HIGHLIGHTED,
  MAX_COLUMNS,
  namesList,
  truncationNote,
  type ViewBody,
  type ViewContent,
} from './viewBody.ts';

/** CSS pixels. */
const DOT_COLUMN = 36;
const BAR = 280;
const ROW = 28;
const DOT = 6;
const CONNECTOR: Stroke = opaqueLine(INK, 3);
const EXACTLY = '#14297f';
const OTHERS = '#bccdf7';

export function combinationsBody(content: ViewContent): ViewBody {
  const { whole, shown, words, tableSettings, selected } = content;
  const { sets: order, opened } = tableSettings.overlap;
  const { t, number } = words;
  const { sets, more } = combinations(shown.graph, order);
  const strategies = strategiesIn(shown.graph);
  const open = openedSet(sets, opened);
  return {
    body: sets.length === 0 ? EMPTY : tableOf(sets, strategies.slice(0, MAX_COLUMNS), open, content),
    under: belowTable(content, {
      legend: sets.length === 0 ? [] : barLegend(content),
      ...(open === undefined ? {} : openedNotes(open, content)),
      key: strategies
        .slice(0, MAX_COLUMNS)
        .map((id) => ({ node: nodeOf(whole, id), number: numberOf(whole, id) })),
    }),
    about: [
      t('combinations.hint'),
      t('drawing.ordered', { order: t(COMBINATION_ORDER_NAMES[order]) }),
      ...(more > 0 ? [t('combinations.more', { number: number(more) })] : []),
      ...truncationNote('drawing.firstColumns', strategies.length, MAX_COLUMNS, words),
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
      cell: badgeCell(numberOf(whole, id), strategyColour(strategyIndex(whole, id)).strong, measure),
      ...(id === selected ? { ground: HIGHLIGHTED } : {}),
    })),
    { at: nameAt ?? 0, cell: lineCell(t('combinations.set'), HEAD, 'start', measure) },
    { at: exactlyAt ?? 0, cell: lineCell(t('combinations.exactly'), HEAD, 'end', measure) },
    { at: atLeastAt ?? 0, cell: lineCell(t('combinations.atLeast'), HEAD, 'end', measure) },
  ]);
  const rows = sets.map((set): GridRow => {
    const [exactly, atLeast] = [set.exactly.length, set.atLeast.length];
    const name = setName(whole, set.strategies, t);
    const segments = [
      { value: exactly, colour: EXACTLY },
      { value: atLeast - exactly, colour: OTHERS },
    ];
    return {
      id: set.strategies.join('+'),
      name,
      ...(set === open ? { ground: HIGHLIGHTED } : {}),
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
  return layoutGrid({ rows: [heads, ...rows], least, leastRow: ROW });
}

/** A dot per strategy, filled where it belongs to the set; a line joins the first and the last filled dot. */
function dotsCell(strategies: readonly StrategyId[], set: Combination): DrawnCell {
  const inside = new Set<string>(set.strategies);
  const columns = strategies.flatMap((id, at) => (inside.has(id) ? [at] : []));
  return {
    width: strategies.length * DOT_COLUMN,
    height: 2 * DOT,
    draw: (box) => {
      const y = box.y + box.h / 2;
      const x = (at: number) => box.x + ((at + 0.5) * box.w) / strategies.length;
      const [first, last] = [columns[0], columns.at(-1)];
      const connector =
        first === undefined || last === undefined || first === last
          ? []
          : [lineBetween({ x: x(first), y }, { x: x(last), y }, CONNECTOR)];
      return [...connector, ...strategies.map((id, at) => dot(x(at), y, inside.has(id)))];
    },
  };
}

function dot(x: number, y: number, isMember: boolean): Primitive {
  const paint = fullOrHollow(isMember, isMember ? INK : '#c4c4c8', 2);
  return { kind: 'disc', x, y, r: isMember ? DOT : DOT - 1, paint };
}

function barLegend({ words: { t } }: ViewContent): readonly LegendEntry[] {
  return [
    { text: t('combinations.exactly'), sign: barSign({ fill: opaque(EXACTLY) }) },
    { text: t('combinations.others'), sign: barSign({ fill: opaque(OTHERS) }) },
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
    notes: [plainText(words.tableSentences.combination(shown.graph, set, shown.reasons.length === 0))],
    names: [...named(t('combinations.exactly'), set.exactly), ...named(t('combinations.others'), others)],
  };
}
