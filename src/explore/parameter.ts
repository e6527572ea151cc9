/** Reading the parameters of an address, as plain values. */

/** Gives a parameter's value: `fallback` where it is missing or empty, or where `parse` gives null for its text. */
export type ReadParam = <Value>(
  name: string,
  fallback: Value,
  parse: (text: string) => Value | null,
) => Value;

/** Longer than any name: what is longer was not typed to find one. */
export const MAX_SEARCH_LENGTH = 200;

/** Null for what is no whole number from `least` to `most`. */
export function wholeNumber(text: string, least: number, most: number): number | null {
  const value = Number(text);
  return /^[0-9]{1,9}$/.test(text) && value >= least && value <= most ? value : null;
}
