/** How much a tour may hold. Longer than anyone reads aloud; what is longer is not a tour. */
export const LONGEST = { title: 200, text: 2_000, notes: 10_000, see: 4_000 } as const;
export const MOST_STEPS = 200;
