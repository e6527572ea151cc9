/** The label of a column and its meaning, separated by ` | `. */
export type FieldText = `${string} | ${string}`;
