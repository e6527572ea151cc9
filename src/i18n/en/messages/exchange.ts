/** English: files and print. */
export const exchangeMessages = {} as const;
