/** The scales of a PNG: multiples of 96 dpi. */
export const SCALES = [1, 2, 3, 4] as const;
export type Scale = (typeof SCALES)[number];
