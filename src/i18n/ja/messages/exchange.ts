/** 日本語: files and print. */
export const exchangeMessages = {} as const;
