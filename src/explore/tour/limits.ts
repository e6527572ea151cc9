/** How much a tour may hold. Longer than anyone reads aloud; what is longer is not a tour. */
export const MAX_LENGTH = { title: 200, text: 2_000, notes: 10_000, see: 4_000 } as const;
export const MAX_STEPS = 200;

/** So many UTF-16 units at most, without half a sign at the end. */
export function truncate(text: string, most: number): string {
  if (text.length <= most) return text;
  const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(most - 1));
  return text.slice(0, isHalf ? most - 1 : most);
}
