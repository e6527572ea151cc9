/** The names of what a picture writes only the number of: on paper nothing can be pointed at to learn them. */
import type { Mark, Part } from '../../exchange/picture/drawing.ts';
import { type Place, piecesBlock, textBlock } from '../../exchange/picture/textBlock.ts';
import type { Words } from '../../i18n/words.ts';
import { type PlanGraph, type PlanNode, strategyIndex, strategyOf } from '../../plan/graph.ts';
import { groupBy } from '../../plan/groupBy.ts';
import { breakPieces, pieceJoint } from '../../plan/text.ts';
import { INK, INK_SOFT, strategyColour } from '../../ui/palette.ts';
import type { MeasureText } from '../../ui/wrap.ts';
import { numberText } from '../labels/labelText.ts';

const SIZE = 13;
/** Room for `10.2.12`. */
const NUMBER_WIDTH = 48;
const LEAST_COLUMN = 300;
const COLUMN_GAP = 24;
const ENTRY_GAP = 3;

/** In columns, filled one after the other, in the plan's order. `parts`: the picture that they belong to. */
export function numberKey(
  graph: PlanGraph,
  words: Words,
  parts: readonly Part[],
  { x, y, width }: Place,
  measure: MeasureText,
): { readonly parts: readonly Part[]; readonly height: number } {
  const columns = Math.max(1, Math.floor((width + COLUMN_GAP) / (LEAST_COLUMN + COLUMN_GAP)));
  const column = (width + COLUMN_GAP) / columns;
  const entryAt = (node: PlanNode, at: Place) => entry(graph, node, words.language, at, measure);
  const heights = numbered(graph, parts).map((node) => {
    const at = { x: 0, y: 0, width: column - COLUMN_GAP };
    return { node, height: entryAt(node, at).height + ENTRY_GAP };
  });
  const even = heights.reduce((sum, { height }) => sum + height, 0) / columns;
  const made: Part[] = [];
  let [index, filled, tallest] = [0, 0, 0];
  for (const { node, height } of heights) {
    // To the next column once more than half of it would stand below the even end.
    if (filled > 0 && filled + height / 2 > even && index < columns - 1) [index, filled] = [index + 1, 0];
    const at = { x: x + index * column, y: y + filled, width: column - COLUMN_GAP };
    made.push({ role: 'around', id: null, name: null, marks: entryAt(node, at).marks });
    filled += height;
    tallest = Math.max(tallest, filled);
  }
  return { parts: made, height: tallest };
}

/** What is drawn and has a number, in plan order: all but what is written with more than that and nowhere without. */
function numbered(graph: PlanGraph, parts: readonly Part[]): readonly PlanNode[] {
  const written = groupBy(
    parts.filter(({ role }) => role === 'name'),
    ({ id }) => nodeIdOf(id),
  );
  const drawn = new Set(parts.filter(({ role }) => role === 'node').map(({ id }) => nodeIdOf(id)));
  return [...graph.nodes.values()].filter((node) => {
    const number = numberText(node);
    const names = written.get(node.id) ?? [];
    const isNumberAlone = names.length === 0 || names.some(({ marks }) => wordsOf(marks) === number);
    return number !== '' && drawn.has(node.id) && isNumberAlone;
  });
}

/** A closed strategy's place on the ring is told apart from its name in the corner. */
function nodeIdOf(id: string | null): string {
  return (id ?? '').replace(/\/seat$/, '');
}

function wordsOf(marks: readonly Mark[]): string {
  return marks.flatMap((mark) => (mark.kind === 'text' ? mark.lines.map(({ text }) => text) : [])).join('');
}

function entry(
  graph: PlanGraph,
  node: PlanNode,
  language: string,
  { x, y, width }: Place,
  measure: MeasureText,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const strategy = strategyOf(node);
  const colour = strategy === undefined ? INK_SOFT : strategyColour(strategyIndex(graph, strategy)).strong;
  const bold = node.kind === 'direction' || node.kind === 'strategy';
  const number = textBlock(
    numberText(node),
    { x, y, width: NUMBER_WIDTH },
    { size: SIZE, bold: true, colour },
    measure,
  );
  const name = piecesBlock(
    { pieces: breakPieces(node.breaks, language), joint: pieceJoint(language) },
    { x: x + NUMBER_WIDTH, y, width: width - NUMBER_WIDTH },
    { size: SIZE, bold, colour: INK },
    measure,
  );
  return { marks: [number.mark, name.mark], height: Math.max(number.height, name.height) };
}
