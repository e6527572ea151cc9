/** First code point of wide characters; those below are at most as wide as Latin letters. */
const FIRST_WIDE = 0x20_00;
/** Width of a narrow character in em, with some reserve. */
const NARROW = 0.56;

/** The approximate width of a text on one line, in em, to reserve room before it is rendered. */
export function emWidth(text: string): number {
  return [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) < FIRST_WIDE ? NARROW : 1), 0);
}
