/**
 * How much room a text will need, estimated without a font: geometry must be the same in every language
 * and on every machine, so it reserves for the longest. The labeller measures for real and never overflows.
 */

/** Widths in em: full-width signs, and the mean of proportional ones in running text. */
const WIDE = 1;
const NARROW = 0.5;

export function estimatedWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += /[ -~’“”·–°]/u.test(sign) ? NARROW : WIDE;
  return width;
}

/** How many lines the pieces take, filled line by line to `widest` em. */
export function estimatedLines(pieces: readonly string[], joint: string, widest: number): number {
  let [lines, width] = [1, 0];
  for (const piece of pieces) {
    const own = estimatedWidth(piece);
    const joined = width === 0 ? own : width + estimatedWidth(joint) + own;
    if (joined <= widest || width === 0) width = joined;
    else {
      lines += 1;
      width = own;
    }
  }
  return lines;
}
