/** English: the list. */
export const listMessages = {} as const;
