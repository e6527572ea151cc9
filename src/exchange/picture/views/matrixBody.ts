/** Initiatives × basic policies as a picture: the rows and sums that the screen has. */
import { plainText } from '../../../i18n/sentence.ts';
import { ORDER_NAMES } from '../../../i18n/tableWords.ts';
import {
  type DirectionNode,
  nodeOf,
  type PlanGraph,
  type StrategyNode,
  strategyIndex,
} from '../../../plan/graph.ts';
import { type Matrix, type MatrixGroup, matrix } from '../../../plan/matrix.ts';
import type { DirectionId, StrategyId } from '../../../plan/schema.ts';
import { breakPieces, pieceJoint, textIn, withNumber } from '../../../plan/text.ts';
import { INK_SOFT, PAPER, strategyColour } from '../../../ui/palette.ts';
import { type MeasureText, wrapAt } from '../../../ui/wrap.ts';
import { drawnText, type Ink, type Stroke } from '../drawing.ts';
import {
  type Cell,
  HEAD,
  lineCell,
  linesCell,
  markCell,
  NAME,
  nameCell,
  SMALL,
  STRONG,
  signMark,
} from './cells.ts';
import { type Band, type ColumnLine, type GridCell, type GridRow, gridBody } from './grid.ts';
import {
  cutNote,
  EMPTY,
  HEAD_LINE,
  MOST_COLUMNS,
  SELECTED,
  underOf,
  type ViewBody,
  type ViewContent,
} from './viewBody.ts';

/** CSS pixels. */
const WIDEST_NAME = 400;
const WIDEST_BRIEF = 290;
const LEAST_COLUMN = 26;
const ROW = 22;
/** Names and their sums stand before the basic policies. */
const BEFORE = 2;
const STRATEGY_LINE: Stroke = { colour: INK_SOFT, opacity: 1, width: 1.5, dash: [] };
const DIRECTION_LINE: Stroke = { colour: '#b9b9bd', opacity: 1, width: 1, dash: [] };

export function matrixBody(content: ViewContent): ViewBody {
  const { shown, words, desk, whole, withKey } = content;
  const all = matrix(shown.graph, desk.matrix.order, desk.matrix.rows);
  const cut = cutTo(all, content.rows);
  const isEmpty = cut.rows.length === 0 || cut.columns.length === 0;
  const { t } = words;
  return {
    body: isEmpty ? EMPTY : gridOf(cut, content),
    under: underOf(content, {
      legend: isEmpty
        ? []
        : (['first', 'relisted'] as const).map((mark) => ({
            text: t(`matrix.${mark}`),
            sign: ({ x, y }) => [signMark(mark === 'first', INK_SOFT, x, y)],
          })),
      key: withKey && !isEmpty ? numbersOf(cut, whole) : [],
    }),
    about: [
      plainText(words.desk.matrix(shown.graph, all, desk.matrix.rows, shown.reasons.length === 0)),
      t('drawing.ordered', { order: t(ORDER_NAMES[desk.matrix.order]) }),
      ...cutNote('drawing.firstRows', all.rows.length, content.rows, words),
      ...cutNote('drawing.firstColumns', all.columns.length, MOST_COLUMNS, words),
    ],
    showsSelected:
      cut.rows.some(({ initiative }) => initiative.id === content.selected) ||
      bandOf(cut, content.selected) !== null,
  };
}

/** Its sums stay those of the whole. */
function cutTo(all: Matrix, rows: number): Matrix {
  const cutGroups = <Id>(groups: readonly MatrixGroup<Id>[]): readonly MatrixGroup<Id>[] =>
    groups
      .filter(({ from }) => from < MOST_COLUMNS)
      .map((group) => ({ ...group, columns: Math.min(group.columns, MOST_COLUMNS - group.from) }));
  return {
    ...all,
    rows: all.rows.slice(0, rows),
    columns: all.columns.slice(0, MOST_COLUMNS),
    strategies: cutGroups(all.strategies),
    directions: cutGroups(all.directions),
  };
}

function gridOf(shown: Matrix, content: ViewContent) {
  const { selected, measure } = content;
  const column = Math.ceil(
    Math.max(LEAST_COLUMN, ...shown.columns.map(({ policy }) => measure(policy.id, HEAD.size, true) + 8)),
  );
  const band = bandOf(shown, selected);
  const bands: readonly Band[] =
    band === null ? [] : [{ from: BEFORE + band.from, columns: band.columns, fromRow: 3, ink: SELECTED }];
  return gridBody({
    rows: [...headRows(shown, column, content), ...shown.rows.map((row) => lineOf(row, shown, content))],
    least: [140, 36, ...shown.columns.map(() => column)],
    leastRow: ROW,
    lines: linesOf(shown),
    bands,
  });
}

function bandOf(
  shown: Matrix,
  selected: string | null,
): { readonly from: number; readonly columns: number } | null {
  const at = shown.columns.findIndex(({ policy }) => policy.id === selected);
  if (at >= 0) return { from: at, columns: 1 };
  return [...shown.strategies, ...shown.directions].find(({ id }) => id === selected) ?? null;
}

function linesOf({ strategies, directions }: Matrix): readonly ColumnLine[] {
  const line = (stroke: Stroke, fromRow: number) => (group: MatrixGroup<unknown>) => ({
    before: BEFORE + group.from,
    fromRow,
    stroke,
  });
  return [...directions.map(line(DIRECTION_LINE, 2)), ...strategies.map(line(STRATEGY_LINE, 0))];
}

function headRows(shown: Matrix, column: number, { whole, words, measure }: ViewContent): readonly GridRow[] {
  const { t, number, language } = words;
  const heads = (row: string, cells: readonly GridCell[], line: GridRow['line'] = null): GridRow => ({
    id: null,
    name: row,
    cells,
    line,
  });
  const group = (each: MatrixGroup<StrategyId | DirectionId>): readonly GridCell[] => {
    const node = nodeOf(whole, each.id);
    if (node.kind !== 'strategy' && node.kind !== 'direction') return [];
    const { strong, pale } = coloursOf(whole, node);
    return [
      {
        at: BEFORE + each.from,
        columns: each.columns,
        ground: ink(node.kind === 'strategy' ? strong : pale),
        cell: groupCell(node, number(each.sum.listings), each.columns * column, language, measure),
      },
    ];
  };
  return [
    heads('strategies', shown.strategies.flatMap(group)),
    heads('directions', shown.directions.flatMap(group)),
    heads('policies', [
      { at: 0, cell: lineCell(t('matrix.initiatives'), HEAD, 'start', measure) },
      { at: 1, cell: lineCell(t('matrix.sum'), HEAD, 'end', measure) },
      ...shown.columns.map(({ policy }, at) => ({
        at: BEFORE + at,
        ground: ink(strategyColour(strategyIndex(whole, policy.strategy)).pale),
        cell: lineCell(policy.id, HEAD, 'middle', measure),
      })),
    ]),
    heads(
      'sums',
      [
        { at: 0, cell: lineCell(t('matrix.columnSums'), SMALL, 'start', measure) },
        { at: 1, cell: lineCell(number(shown.sum.listings), STRONG, 'end', measure) },
        ...shown.columns.map(({ sum }, at) => ({
          at: BEFORE + at,
          cell: lineCell(number(sum.listings), SMALL, 'middle', measure),
        })),
      ],
      HEAD_LINE,
    ),
  ];
}

/** A strategy by its short name where that has room in its columns, a direction by its number; and their sums. */
function groupCell(
  node: StrategyNode | DirectionNode,
  sum: string,
  width: number,
  language: string,
  measure: MeasureText,
): Cell {
  const look = node.kind === 'strategy' ? { ...HEAD, colour: PAPER } : HEAD;
  if (node.kind === 'direction') return linesCell([node.id, sum], look, 'middle', measure);
  const pieces = withNumber(node.id, breakPieces(node.shortBreaks, language)).map(drawnText);
  const joint = pieceJoint(language);
  const named = wrapAt({ pieces, joint }, width - 12, look.size, look.bold, measure);
  const lines = named !== null && named.lines.length <= 3 ? named.lines : [node.id];
  return linesCell([...lines, sum], look, 'middle', measure);
}

function lineOf(
  { initiative, marks, sum }: Matrix['rows'][number],
  shown: Matrix,
  { whole, words, measure, selected, brief }: ViewContent,
): GridRow {
  const { number, language } = words;
  return {
    id: initiative.id,
    name: textIn(initiative.name, language),
    ...(selected === initiative.id ? { ground: SELECTED } : {}),
    cells: [
      { at: 0, cell: nameCell(initiative, language, NAME, brief ? WIDEST_BRIEF : WIDEST_NAME, measure) },
      { at: 1, cell: lineCell(number(sum.listings), STRONG, 'end', measure) },
      ...shown.columns.flatMap(({ policy }, at) => {
        const mark = marks.get(policy.id);
        if (mark === undefined) return [];
        const { strong } = strategyColour(strategyIndex(whole, policy.strategy));
        return [{ at: BEFORE + at, cell: markCell(mark === 'first', strong) }];
      }),
    ],
  };
}

/** What has a number only, in plan order. */
function numbersOf({ strategies, directions, columns }: Matrix, whole: PlanGraph) {
  const ids = new Set<string>([
    ...strategies.map(({ id }) => id),
    ...directions.map(({ id }) => id),
    ...columns.map(({ policy }) => policy.id),
  ]);
  return [...whole.nodes.values()].filter(({ id }) => ids.has(id)).map((node) => ({ node, number: node.id }));
}

function coloursOf(whole: PlanGraph, node: StrategyNode | DirectionNode) {
  return strategyColour(strategyIndex(whole, node.kind === 'strategy' ? node.id : node.strategy));
}

function ink(colour: string): Ink {
  return { colour, opacity: 1 };
}
