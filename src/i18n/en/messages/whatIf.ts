/** English: what if, and the findings. */
export const whatIfMessages = {} as const;
