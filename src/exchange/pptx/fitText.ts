/** Type as large as a box allows, estimated without a font: a little too much room is better than too little. */

/** Half-width signs take half of an em, and bold ones somewhat more. */
const HALF = 0.58;
const LINE_HEIGHT = 1.25;

export type FittedText = { readonly size: number; readonly paragraphs: readonly string[] };

/**
 * `sizes` in points, from the largest down. What does not fit in the smallest is cut at its end, and ends in ….
 * A paragraph is followed by `gap` points.
 */
export function fitText(
  paragraphs: readonly string[],
  room: { readonly w: number; readonly h: number },
  sizes: readonly number[],
  gap = 0,
): FittedText {
  const fits = (texts: readonly string[], size: number) =>
    texts.reduce((height, text) => height + linesOf(text, room.w, size) * size * LINE_HEIGHT + gap, -gap) <=
    room.h;
  const size = sizes.find((each) => fits(paragraphs, each));
  if (size !== undefined) return { size, paragraphs };
  const smallest = sizes.at(-1) ?? 10;
  const kept: string[] = [];
  for (const text of paragraphs) {
    if (fits([...kept, text], smallest)) kept.push(text);
    else {
      const cut = longestFitting(text, (part) => fits([...kept, part], smallest));
      return { size: smallest, paragraphs: cut === null ? kept : [...kept, cut] };
    }
  }
  return { size: smallest, paragraphs: kept };
}

function longestFitting(text: string, fits: (part: string) => boolean): string | null {
  const signs = [...text];
  let [most, tooMany] = [0, signs.length];
  const part = (count: number) => `${signs.slice(0, count).join('').trimEnd()}…`;
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (fits(part(middle))) most = middle;
    else tooMany = middle;
  }
  return most === 0 ? null : part(most);
}

function linesOf(text: string, width: number, size: number): number {
  let ems = 0;
  for (const sign of text) ems += sign < '\u2000' ? HALF : 1;
  return Math.max(1, Math.ceil((ems * size) / width));
}
