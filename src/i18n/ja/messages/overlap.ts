/** 日本語: the overlap, the combinations and what is compared. */
export const overlapMessages = {} as const;
