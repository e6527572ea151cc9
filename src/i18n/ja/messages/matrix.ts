/** 日本語: the matrix. */
export const matrixMessages = {} as const;
