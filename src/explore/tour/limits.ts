/** The longest texts of a tour, in UTF-16 units; longer than anyone reads aloud. */
export const MAX_LENGTH = { title: 200, text: 2_000, notes: 10_000, see: 4_000 } as const;
export const MAX_STEPS = 200;

/** Truncates to `most` UTF-16 units without splitting a surrogate pair. */
export function truncate(text: string, most: number): string {
  if (text.length <= most) return text;
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(most - 1));
  return text.slice(0, splitsPair ? most - 1 : most);
}
