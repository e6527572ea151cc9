/** English: the matrix. */
export const matrixMessages = {} as const;
