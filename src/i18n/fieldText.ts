/** What the head of a column says, and what the column means. */
export type FieldText = `${string} | ${string}`;
