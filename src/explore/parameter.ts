/** Reads query parameters as typed values. */

/** Reads a parameter; returns `fallback` if it is missing or empty, or if `parse` returns null. */
export type ReadParam = <Value>(
  name: string,
  fallback: Value,
  parse: (text: string) => Value | null,
) => Value;

/** The longest search text, in UTF-16 units; longer than any name. */
export const MAX_SEARCH_LENGTH = 200;

/** The integer from `least` to `most` in a text of digits; null for any other text. */
export function wholeNumber(text: string, least: number, most: number): number | null {
  const value = Number(text);
  return /^[0-9]{1,9}$/.test(text) && value >= least && value <= most ? value : null;
}
