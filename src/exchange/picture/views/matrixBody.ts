/** The matrix of initiatives × basic policies, with the rows and sums of the screen. */
import { plainText } from '../../../i18n/sentence.ts';
import { ORDER_NAMES } from '../../../i18n/tableWords.ts';
import { nodeOf, type PlanGraph, strategyIndex } from '../../../plan/graph.ts';
import { type Matrix, type MatrixGroup, matrix } from '../../../plan/matrix.ts';
import type { DirectionId, StrategyId } from '../../../plan/plan.ts';
import { breakPieces, languageIn, pieceJoint, textIn, withNumber } from '../../../plan/text.ts';
import { INK_SOFT, PAPER, strategyColour } from '../../../ui/palette.ts';
import { wrapAt } from '../../../ui/wrap.ts';
import { opaque, opaqueLine, type Stroke, sanitizeText } from '../drawing.ts';
import { type LegendEntry, legend } from '../legend.ts';
import { nodeColour } from '../nodeColour.ts';
import { HAIRLINE, type SizedContent } from '../page.ts';
import { belowTable } from '../under.ts';
import { lineCell, linesCell, NOTHING, nameCell } from './cells.ts';
import { type Band, type ColumnLine, type GridCell, type GridRow, headRow, layoutGrid } from './grid.ts';
import { type MatrixSetting, matrixSetting } from './matrixSetting.ts';
import {
  EMPTY,
  MAX_COLUMNS,
  markLegend,
  SELECTED,
  truncationNote,
  type ViewBody,
  type ViewContent,
} from './viewBody.ts';

/** The number of columns before the policies: name and sum. */
const BEFORE = 2;
const STRATEGY_LINE: Stroke = opaqueLine(INK_SOFT, 1.5);
const DIRECTION_LINE: Stroke = opaqueLine('#b9b9bd', 1);
/** On paper the legend is above the head of the names: the least middle of that head, in CSS pixels. */
const BELOW_LEGEND = 32;
/** Under every fifth row, to guide the eye over many columns. */
const FIFTH_LINE: Stroke = { ...DIRECTION_LINE, colour: '#767676' };

export function matrixBody(content: ViewContent): ViewBody {
  const { shown, words, tableSettings, whole, withKey, sheet } = content;
  const all = matrix(shown.graph, tableSettings.matrix.order, tableSettings.matrix.rows);
  const cut = truncateRows(all, content.rows, sheet ?? { from: 0, to: MAX_COLUMNS });
  const isEmpty = cut.rows.length === 0 || cut.columns.length === 0;
  const { t } = words;
  const entries = markLegend(content, 'matrix');
  return {
    body: isEmpty ? EMPTY : tableOf(cut, content, entries),
    under: belowTable(content, {
      legend: isEmpty || sheet !== null ? [] : entries,
      key: withKey && !isEmpty ? numbersOf(cut, whole) : [],
    }),
    // On a sheet of paper only the table fits.
    about:
      sheet !== null
        ? []
        : [
            plainText(
              words.tableSentences.matrix(
                shown.graph,
                all,
                tableSettings.matrix.rows,
                shown.reasons.length === 0,
              ),
            ),
            t('drawing.ordered', { order: t(ORDER_NAMES[tableSettings.matrix.order]) }),
            ...truncationNote('drawing.firstRows', all.rows.length, content.rows, words),
            ...truncationNote('drawing.firstColumns', all.columns.length, MAX_COLUMNS, words),
          ],
    showsSelected:
      cut.rows.some(({ initiative }) => initiative.id === content.selected) ||
      bandOf(cut, content.selected) !== null,
  };
}

/** Cuts rows and columns; the sums remain those of the whole matrix. */
function truncateRows(
  all: Matrix,
  rows: number,
  { from, to }: { readonly from: number; readonly to: number },
): Matrix {
  const cutGroups = <Id>(groups: readonly MatrixGroup<Id>[]): readonly MatrixGroup<Id>[] =>
    groups.flatMap((group) => {
      const first = Math.max(group.from, from);
      const columns = Math.min(group.from + group.columns, to) - first;
      return columns > 0 ? [{ ...group, from: first - from, columns }] : [];
    });
  return {
    ...all,
    rows: all.rows.slice(0, rows),
    columns: all.columns.slice(from, to),
    strategies: cutGroups(all.strategies),
    directions: cutGroups(all.directions),
  };
}

function tableOf(shown: Matrix, content: ViewContent, signs: readonly LegendEntry[]): SizedContent {
  const { selected, measure, sheet } = content;
  const setting = matrixSetting(shown, content);
  const { least, row, pad, widest } = setting;
  const band = bandOf(shown, selected);
  const bands: readonly Band[] =
    band === null
      ? []
      : [{ from: BEFORE + band.from, columns: band.columns, fromRow: headGroups(shown) + 1, ink: SELECTED }];
  const [name, sum, column] = least;
  const table = layoutGrid({
    rows: [
      ...headRows(shown, setting, content),
      ...shown.rows.map((each, at) => ({
        ...rowOf(each, shown, setting, content),
        ...(at % 5 === 4 ? { line: FIFTH_LINE } : {}),
      })),
    ],
    least: [name, sum, ...shown.columns.map(() => column)],
    isFixed: sheet !== null,
    leastRow: row,
    pad,
    lines: linesOf(shown, sheet !== null),
    bands,
  });
  if (sheet === null) return table;
  const { parts } = legend(signs, { x: 5, y: 3, width: widest }, measure);
  return { ...table, parts: [...table.parts, ...parts] };
}

function bandOf(
  shown: Matrix,
  selected: string | null,
): { readonly from: number; readonly columns: number } | null {
  const at = shown.columns.findIndex(({ policy }) => policy.id === selected);
  if (at >= 0) return { from: at, columns: 1 };
  return [...shown.strategies, ...shown.directions].find(({ id }) => id === selected) ?? null;
}

/** Header rows above the numbers: of strategies and, where the plan has them, of directions. */
function headGroups({ directions }: Pick<Matrix, 'directions'>): number {
  return directions.length > 0 ? 2 : 1;
}

/** The vertical lines between groups; on paper between all columns, as there is no hover highlight. */
function linesOf({ strategies, directions, columns }: Matrix, isOnPaper: boolean): readonly ColumnLine[] {
  const line = (stroke: Stroke, fromRow: number) => (group: MatrixGroup<unknown>) => ({
    before: BEFORE + group.from,
    fromRow,
    stroke,
  });
  const between = isOnPaper
    ? columns.map((_, at) => ({ before: BEFORE + at, fromRow: headGroups({ directions }), stroke: HAIRLINE }))
    : [];
  return [...between, ...directions.map(line(DIRECTION_LINE, 1)), ...strategies.map(line(STRATEGY_LINE, 0))];
}

function headRows(shown: Matrix, setting: MatrixSetting, content: ViewContent): readonly GridRow[] {
  const { whole, words, measure, sheet } = content;
  const { head, small, strong, row } = setting;
  const besideNumbers = sheet === null ? 0 : 2 * (BELOW_LEGEND - headGroups(shown) * row);
  const { t, number } = words;
  const group = (each: MatrixGroup<StrategyId | DirectionId>) => groupCells(each, setting, content);
  return [
    headRow(shown.strategies.flatMap(group), null),
    ...(shown.directions.length > 0 ? [headRow(shown.directions.flatMap(group), null)] : []),
    headRow(
      [
        { at: 0, cell: { ...NOTHING, height: besideNumbers } },
        { at: 0, cell: lineCell(t('matrix.initiatives'), head, 'start', measure) },
        { at: 1, cell: lineCell(t('matrix.sum'), head, 'end', measure) },
        ...shown.columns.map(({ policy }, at) => ({
          at: BEFORE + at,
          ground: opaque(strategyColour(strategyIndex(whole, policy.strategy)).pale),
          cell: setting.number(policy.number),
        })),
      ],
      null,
    ),
    headRow([
      { at: 0, cell: lineCell(t('matrix.columnSums'), small, 'start', measure) },
      { at: 1, cell: lineCell(number(shown.sum.listings), strong, 'end', measure) },
      ...shown.columns.map(({ sum }, at) => ({
        at: BEFORE + at,
        cell: lineCell(number(sum.listings), small, 'middle', measure),
      })),
    ]),
  ];
}

/**
 * The header of a strategy or direction: its name and sum side by side where they fit, else number and sum stacked.
 * The name of a strategy is its short name, that of a direction its number.
 */
function groupCells(
  { id, from, columns, sum }: MatrixGroup<StrategyId | DirectionId>,
  { head, least: [, , column] }: MatrixSetting,
  { whole, words, measure }: ViewContent,
): readonly GridCell[] {
  const node = nodeOf(whole, id);
  if (node.kind !== 'strategy' && node.kind !== 'direction') return [];
  const { number, language } = words;
  const isStrategy = node.kind === 'strategy';
  const { strong, pale } = strategyColour(strategyIndex(whole, isStrategy ? node.id : node.strategy));
  const look = isStrategy ? { ...head, colour: PAPER } : head;
  const total = lineCell(number(sum.listings), look, 'end', measure);
  const joint = pieceJoint(languageIn(node.breaks, language));
  const pieces = isStrategy
    ? withNumber(node.number, breakPieces(node.shortBreaks, language)).map(sanitizeText)
    : [node.number];
  const label = wrapAt({ pieces, joint }, columns * column - total.width - 10, look.size, look.bold, measure);
  const cell = { at: BEFORE + from, columns, ground: opaque(isStrategy ? strong : pale) };
  return label !== null && label.lines.length <= 3
    ? [
        { ...cell, cell: linesCell(label.lines, look, 'start', measure) },
        { ...cell, cell: total },
      ]
    : [{ ...cell, cell: linesCell([node.number, number(sum.listings)], look, 'middle', measure) }];
}

function rowOf(
  { initiative, marks, sum }: Matrix['rows'][number],
  shown: Matrix,
  { name, strong, widest, mark: markOf }: MatrixSetting,
  { whole, words, measure, selected }: ViewContent,
): GridRow {
  const { number, language } = words;
  return {
    id: initiative.id,
    name: textIn(initiative.name, language),
    ...(selected === initiative.id ? { ground: SELECTED } : {}),
    cells: [
      { at: 0, cell: nameCell(initiative, language, name, widest - 10, measure) },
      { at: 1, cell: lineCell(number(sum.listings), strong, 'end', measure) },
      ...shown.columns.flatMap(({ policy }, at) => {
        const mark = marks.get(policy.id);
        if (mark === undefined) return [];
        return [{ at: BEFORE + at, cell: markOf(mark, nodeColour(whole, policy)) }];
      }),
    ],
  };
}

/** The nodes that only their number represents, in plan order. */
function numbersOf({ strategies, directions, columns }: Matrix, whole: PlanGraph) {
  const ids = new Set<string>([
    ...strategies.map(({ id }) => id),
    ...directions.map(({ id }) => id),
    ...columns.map(({ policy }) => policy.id),
  ]);
  return [...whole.nodes.values()]
    .filter(({ id }) => ids.has(id))
    .map((node) => ({ node, number: node.number ?? '' }));
}
