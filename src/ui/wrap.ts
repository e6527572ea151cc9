/** Line breaking: break opportunities, estimated text widths, and wrapping to a width. */

/** A text as pieces between which a line may break, and the joint between pieces on the same line. */
export type BreakableText = { readonly pieces: readonly string[]; readonly joint: string };

/** Width of a text in CSS pixels at the given size and weight. */
export type MeasureText = (text: string, size: number, bold: boolean) => number;

/** Width of a text, in the unit of the available width. */
type WidthOf = (text: string) => number;

export type Wrapped = { readonly lines: readonly string[]; readonly width: number };

/**
 * A line may break at a space and between Japanese characters, but not before closing punctuation or small kana, nor
 * after opening punctuation. Pieces keep the space that follows them.
 */
const PIECES =
  /[「『（“‘]*(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（“‘]+)[、。，．）」』”’：；！？ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々]*\s*|\s+|[「『（“‘]+/gu;

/** A sentence without reviewed line breaks as pieces, whose concatenation is the sentence. */
export function sentencePieces(text: string): readonly string[] {
  return text.match(PIECES) ?? [''];
}

/** Widths of classes of characters in em, close to common sans-serif fonts. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'’|!()·]/u, 0.28],
  [/[ftr\-\s“”/]/u, 0.36],
  [/[mwMW@%]/u, 0.86],
  [/[A-Z&]/u, 0.65],
  [/[ -~–°]/u, 0.56],
];

/** Each layout measures the same few hundred characters thousands of times. */
const characterWidths = new Map<string, number>();

function characterWidth(character: string): number {
  const cached = characterWidths.get(character);
  if (cached !== undefined) return cached;
  const width = WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? 1;
  characterWidths.set(character, width);
  return width;
}

/** The estimated width of a text in em, without a font. */
export function estimatedWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Fills lines greedily up to `widest`; a wider piece has its own line. */
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

/** Splits pieces that are wider than a line into single characters. */
export function breakAnywhere(
  pieces: readonly string[],
  widest: number,
  widthOf: WidthOf,
): readonly string[] {
  return pieces.flatMap((piece) => (widthOf(piece) <= widest ? [piece] : [...piece]));
}

/** Fills lines up to `widest`, then balances them without adding a line. Null if a piece is too wide. */
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
    const balanced = filled(pieces, joint, narrower, widthOf);
    if (balanced !== null && balanced.lines.length === full.lines.length) return balanced;
  }
  return full;
}

/**
 * Fills at most `most` lines up to `widest`. A piece that is too wide breaks anywhere; what does not fit is replaced by
 * `ending`. Null if not even that fits.
 */
export function shorten(
  { pieces, joint }: BreakableText,
  ending: string,
  widest: number,
  most: number,
  widthOf: WidthOf,
): Wrapped | null {
  const text = pieces.every((piece) => widthOf(piece) <= widest)
    ? { pieces, joint }
    : { pieces: breakAnywhere(sentencePieces(pieces.join(joint)), widest, widthOf), joint: '' };
  const lines = fillLines(text, widest, widthOf).map((line) => line.trim());
  const last = lines[most - 1];
  if (last === undefined) return { lines, width: Math.max(...lines.map(widthOf)) };
  const cut = lines.slice(0, most);
  if (lines.length > most) {
    const characters = [...last];
    while (characters.length > 0 && widthOf(characters.join('') + ending) > widest) characters.pop();
    if (characters.length === 0) return null;
    cut.splice(-1, 1, characters.join('').replace(/[\s、，・（「『(]+$/u, '') + ending);
  }
  return { lines: cut, width: Math.max(...cut.map(widthOf)) };
}

function filled(pieces: readonly string[], joint: string, widest: number, widthOf: WidthOf): Wrapped | null {
  const lines = fillLines({ pieces, joint }, widest, widthOf);
  const width = Math.max(...lines.map(widthOf));
  return width > widest ? null : { lines, width };
}

/**
 * Wraps a text to `widest` CSS pixels at the given font size. `anywhere` lets a text with too wide pieces break at any
 * character; without it the result for such a text is null.
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
