/** The key: names for the numbers in a picture, as there are no tooltips on paper. */
import { otherNameLanguages } from '../../i18n/otherNames.ts';
import type { PlanGraph, PlanNode } from '../../plan/graph.ts';
import { breakPieces, languageIn, pieceJoint } from '../../plan/text.ts';
import { INK, INK_SOFT } from '../../ui/palette.ts';
import type { MeasureText } from '../../ui/wrap.ts';
import type { DrawingPart, Primitive } from './drawing.ts';
import { nodeColour } from './nodeColour.ts';
import { framePart, type PlacedContent } from './page.ts';
import { piecesBlock, type TextArea, type TextStyle, textBlock } from './textBlock.ts';

const SIZE = 13;
/** The type size of the official name under a translated one. */
const OFFICIAL_SIZE = 12;
/** Fits `10.2.12`. */
const NUMBER_WIDTH = 48;
const MIN_COLUMN = 300;
const COLUMN_GAP = 24;
const ENTRY_GAP = 3;

/** A node and the number that stands for it in the picture. */
export type Numbered = { readonly node: PlanNode; readonly number: string };

/** In columns, filled in the given order. `withOfficial` adds the official names under translated ones. */
export function numberKey(
  graph: PlanGraph,
  language: string,
  numbered: readonly Numbered[],
  { x, y, width }: TextArea,
  measure: MeasureText,
  withOfficial = false,
): PlacedContent {
  const columns = Math.max(1, Math.floor((width + COLUMN_GAP) / (MIN_COLUMN + COLUMN_GAP)));
  const column = (width + COLUMN_GAP) / columns;
  const entryAt = (each: Numbered, at: TextArea) =>
    entry(
      graph,
      each,
      language,
      at,
      measure,
      withOfficial && otherNameLanguages(each.node.name, language).includes('ja'),
    );
  const heights = numbered.map((each) => {
    const at = { x: 0, y: 0, width: column - COLUMN_GAP };
    return { each, height: entryAt(each, at).height + ENTRY_GAP };
  });
  const mean = heights.reduce((sum, { height }) => sum + height, 0) / columns;
  const parts: DrawingPart[] = [];
  let [index, filled, tallest] = [0, 0, 0];
  for (const { each, height } of heights) {
    // Go to the next column once more than half of the entry would exceed the mean height.
    if (filled > 0 && filled + height / 2 > mean && index < columns - 1) [index, filled] = [index + 1, 0];
    const at = { x: x + index * column, y: y + filled, width: column - COLUMN_GAP };
    parts.push(framePart(entryAt(each, at).marks));
    filled += height;
    tallest = Math.max(tallest, filled);
  }
  return { parts, height: tallest };
}

function entry(
  graph: PlanGraph,
  { node, number: text }: Numbered,
  language: string,
  { x, y, width }: TextArea,
  measure: MeasureText,
  withOfficial: boolean,
): { readonly marks: readonly Primitive[]; readonly height: number } {
  const colour = nodeColour(graph, node);
  const bold = node.kind === 'direction' || node.kind === 'strategy';
  const number = textBlock(text, { x, y, width: NUMBER_WIDTH }, { size: SIZE, bold: true, colour }, measure);
  const nameIn = (nameLanguage: string, top: number, style: TextStyle) =>
    piecesBlock(
      {
        pieces: breakPieces(node.breaks, nameLanguage),
        joint: pieceJoint(languageIn(node.breaks, nameLanguage)),
      },
      { x: x + NUMBER_WIDTH, y: top, width: width - NUMBER_WIDTH },
      style,
      measure,
    );
  const name = nameIn(language, y, { size: SIZE, bold, colour: INK });
  const height = Math.max(number.height, name.height);
  if (!withOfficial) return { marks: [number.mark, name.mark], height };
  const official = nameIn('ja', y + height, { size: OFFICIAL_SIZE, bold: false, colour: INK_SOFT });
  return { marks: [number.mark, name.mark, official.mark], height: height + official.height };
}
