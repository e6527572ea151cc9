/** Lines of a text from its reviewed pieces: a line ends between pieces and nowhere else. */

/** A text as pieces between which a line may end, and what stands between two of them on one line. */
export type BrokenText = { readonly pieces: readonly string[]; readonly joint: string };

/** Width of a text in CSS pixels at the given size and weight. */
export type MeasureText = (text: string, size: number, bold: boolean) => number;

export type Wrapped = { readonly lines: readonly string[]; readonly width: number };

/** Fills lines up to `widest`, then evens them out without adding a line. Null where a piece is too wide. */
export function wrap(
  pieces: readonly string[],
  joint: string,
  widest: number,
  widthOf: (text: string) => number,
): Wrapped | null {
  const full = filled(pieces, joint, widest, widthOf);
  if (full === null || full.lines.length === 1) return full;
  let best = full;
  let narrower = Math.max(full.width * 0.6, ...pieces.map(widthOf));
  for (; narrower < full.width; narrower += 6) {
    const even = filled(pieces, joint, narrower, widthOf);
    if (even !== null && even.lines.length === full.lines.length) {
      best = even;
      break;
    }
  }
  return best;
}

function filled(
  pieces: readonly string[],
  joint: string,
  widest: number,
  widthOf: (text: string) => number,
): Wrapped | null {
  const lines: string[] = [];
  let [line, width] = ['', 0];
  for (const piece of pieces) {
    const joined = line === '' ? piece : line + joint + piece;
    if (line === '' || widthOf(joined) <= widest) line = joined;
    else {
      lines.push(line);
      line = piece;
    }
    const own = widthOf(line);
    if (own > widest) return null;
    width = Math.max(width, own);
  }
  lines.push(line);
  return { lines, width };
}

/**
 * A text, filled to `widest` CSS pixels at the given size. A name that must be written although its
 * plan gives it no place to break is broken where it has to be (`anywhere`); null where it need not be.
 */
export function wrapAt(
  { pieces, joint }: BrokenText,
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
