/** 日本語: the list. */
export const listMessages = {} as const;
