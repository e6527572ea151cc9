/** How many times as fine as a screen of 96 dpi a PNG may be. */
export const SCALES = [1, 2, 3, 4] as const;
export type Scale = (typeof SCALES)[number];
