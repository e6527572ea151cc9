/** Signs of these and the further letters take the width of a Latin letter, or less. */
const LAST_NARROW = 0x20_00;
/** Of a font's size, and with some to spare. */
const NARROW = 0.56;

/** About how wide a text is set on one line, in em: for room that is given before it is set. */
export function emWidth(text: string): number {
  return [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) < LAST_NARROW ? NARROW : 1), 0);
}
