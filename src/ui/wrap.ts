/**
 * Text into lines: where a line may end, how wide it is by estimate, and how many lines a room takes. Callers say the
 * room and the sizes of the type.
 */

/** A text as pieces between which a line may end, and what stands between two of them on one line. */
export type BreakableText = { readonly pieces: readonly string[]; readonly joint: string };

/** Width of a text in CSS pixels at the given size and weight. */
export type MeasureText = (text: string, size: number, bold: boolean) => number;

/** Width of a text in a unit of the caller's, the same as that of the room. */
type WidthOf = (text: string) => number;

export type Wrapped = { readonly lines: readonly string[]; readonly width: number };

/**
 * A line may end at a space, and between two signs of Japanese; never before a closing sign or a small kana, nor
 * after an opening one. Pieces keep the space that follows them.
 */
const PIECES =
  /[「『（“‘]*(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（“‘]+)[、。，．）」』”’：；！？ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々]*\s*|\s+|[「『（“‘]+/gu;

/** A sentence that has no reviewed line breaks, as pieces; joined they are the sentence. */
export function sentencePieces(text: string): readonly string[] {
  return text.match(PIECES) ?? [''];
}

/** Widths in em of the kinds of signs, close to the usual sans-serif fonts. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'’|!()·]/u, 0.28],
  [/[ftr\-\s“”/]/u, 0.36],
  [/[mwMW@%]/u, 0.86],
  [/[A-Z&]/u, 0.65],
  [/[ -~–°]/u, 0.56],
];

/** Width in em, without a font. */
export function estimatedWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? 1;
  return width;
}

/** Fills each line up to `widest`; a piece that is wider has a line of its own. */
export function fillLines(
  { pieces, joint }: BreakableText,
  widest: number,
  widthOf: WidthOf,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const joined = line === '' ? piece : line + joint + piece;
    if (line === '' || widthOf(joined) <= widest) line = joined;
    else {
      lines.push(line);
      line = piece;
    }
  }
  return [...lines, line];
}

/** The same, with pieces that are wider than a line broken at any sign. */
export function breakAnywhere(
  pieces: readonly string[],
  widest: number,
  widthOf: WidthOf,
): readonly string[] {
  return pieces.flatMap((piece) => (widthOf(piece) <= widest ? [piece] : [...piece]));
}

/** Fills lines up to `widest`, then evens them out without adding a line. Null where a piece is too wide. */
export function wrap(
  pieces: readonly string[],
  joint: string,
  widest: number,
  widthOf: WidthOf,
): Wrapped | null {
  const full = filled(pieces, joint, widest, widthOf);
  if (full === null || full.lines.length === 1) return full;
  let narrower = Math.max(full.width * 0.6, ...pieces.map(widthOf));
  for (; narrower < full.width; narrower += 6) {
    const even = filled(pieces, joint, narrower, widthOf);
    if (even !== null && even.lines.length === full.lines.length) return even;
  }
  return full;
}

function filled(pieces: readonly string[], joint: string, widest: number, widthOf: WidthOf): Wrapped | null {
  const lines = fillLines({ pieces, joint }, widest, widthOf);
  const width = Math.max(...lines.map(widthOf));
  return width > widest ? null : { lines, width };
}

/**
 * A text, filled to `widest` CSS pixels at the given size. A name that must be written although its
 * plan gives it no place to break is broken where it has to be (`anywhere`); null where it need not be.
 */
export function wrapAt(
  { pieces, joint }: BreakableText,
  widest: number,
  size: number,
  bold: boolean,
  measure: MeasureText,
  anywhere = false,
): Wrapped | null {
  const widthOf = (text: string) => measure(text, size, bold);
  if (!anywhere || pieces.every((piece) => widthOf(piece) <= widest))
    return wrap(pieces, joint, widest, widthOf);
  return wrap([...pieces.join(joint)], '', widest, widthOf);
}
