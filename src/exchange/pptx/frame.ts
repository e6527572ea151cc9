/**
 * Where things stand on a slide of 16:9: words in a column at the left, the picture as large as it can be beside
 * them, the source along the foot. In points; y grows downwards.
 */
import type { Box } from '../picture/drawing.ts';

export const SLIDE = { w: 960, h: 540 } as const;

export const PICTURE: Box = { x: 304, y: 20, w: 632, h: 468 };
const COLUMN = { x: 28, w: 262 } as const;
export const KICKER: Box = { ...COLUMN, y: 24, h: 18 };
export const TITLE: Box = { ...COLUMN, y: 44, h: 84 };
export const FOOT: Box = { x: COLUMN.x, y: 500, w: SLIDE.w - 2 * COLUMN.x, h: 30 };
export const RULE = { x: COLUMN.x, y: 495, w: FOOT.w } as const;
export const LINK: Box = { ...COLUMN, y: 472, h: 18 };

const TEXT_TOP = 134;
const LEGEND_BOTTOM = 462;
/** Where there is no legend. */
export const TEXT_ROOM: Box = { ...COLUMN, y: TEXT_TOP, h: LEGEND_BOTTOM - TEXT_TOP };
const GAP = 14;
/** So much of the column is the text's, however long a legend is. */
const LEAST_TEXT = 120;

/** How many points a CSS pixel is, where nothing is scaled. */
export const POINTS_PER_PIXEL = 0.75;
/** The room for the picture in CSS pixels: drawn for it, names have the sizes that they have on a screen. */
export const PICTURE_ROOM = {
  w: PICTURE.w / POINTS_PER_PIXEL,
  h: PICTURE.h / POINTS_PER_PIXEL,
} as const;

/** Legends are written in 13 px; a slide's smallest words of that kind are 12 pt. */
const LEGEND_SCALE = 12 / 13;
export const LEGEND_WIDTH = COLUMN.w / LEGEND_SCALE;

/** How a drawing comes to stand on the slide: its pixels times `scale`, from `x`, `y` on. */
export type Fit = { readonly x: number; readonly y: number; readonly scale: number };

/** In the middle of the room, as large as it goes, but never larger than drawn for a screen of twice that size. */
export function fitted({ width, height }: { readonly width: number; readonly height: number }): Fit {
  const scale = Math.min(PICTURE.w / width, PICTURE.h / height, 2 * POINTS_PER_PIXEL);
  return {
    x: PICTURE.x + (PICTURE.w - width * scale) / 2,
    y: PICTURE.y + (PICTURE.h - height * scale) / 2,
    scale,
  };
}

/** The column below the title: what the text may take, and the legend at its foot. */
export function columnOf(legend: { readonly width: number; readonly height: number } | null): {
  readonly text: Box;
  readonly legend: Fit | null;
} {
  if (legend === null) return { text: TEXT_ROOM, legend: null };
  const most = LEGEND_BOTTOM - TEXT_TOP - LEAST_TEXT - GAP;
  const scale = Math.min(LEGEND_SCALE, COLUMN.w / legend.width, most / legend.height);
  const y = LEGEND_BOTTOM - legend.height * scale;
  return { text: { ...TEXT_ROOM, h: y - GAP - TEXT_TOP }, legend: { x: COLUMN.x, y, scale } };
}
