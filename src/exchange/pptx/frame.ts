/**
 * Where things stand on a slide of 16:9: words in a column at the left, the picture as large as it can be beside
 * them, the source along the foot. In points; y grows downwards.
 */
import type { Box } from '../picture/drawing.ts';

export const SLIDE = { w: 960, h: 540 } as const;

/** So high that a row of the structure is as high as its name; one that is lower would go without. */
export const PICTURE: Box = { x: 292, y: 12, w: 648, h: 476 };
const COLUMN = { x: 28, w: 250 } as const;
export const KICKER: Box = { ...COLUMN, y: 18, h: 16 };
/** The highest that a title may be. */
export const TITLE: Box = { ...COLUMN, y: 38, h: 100 };
export const FOOT: Box = { x: COLUMN.x, y: 496, w: SLIDE.w - 2 * COLUMN.x, h: 38 };
export const RULE = { x: COLUMN.x, y: 492, w: FOOT.w } as const;
export const LINK: Box = { ...COLUMN, y: 470, h: 16 };

/** Between the title, the text and the legend. */
const GAP = 14;
const COLUMN_BOTTOM = 460;
/** So much of the column is the text's, however long a title and a legend are. */
const LEAST_TEXT = 120;
/** Below a title of the greatest height, and without a legend. */
export const TEXT: Box = textRoom(TITLE.y + TITLE.h + GAP, COLUMN_BOTTOM);

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

/** The column below a title of this height: what the text may take, and the legend at its foot. */
export function columnOf(
  titleHeight: number,
  legend: { readonly width: number; readonly height: number } | null,
): { readonly text: Box; readonly legend: Fit | null } {
  const top = TITLE.y + titleHeight + GAP;
  if (legend === null) return { text: textRoom(top, COLUMN_BOTTOM), legend: null };
  const most = COLUMN_BOTTOM - top - LEAST_TEXT - GAP;
  const scale = Math.min(LEGEND_SCALE, COLUMN.w / legend.width, most / legend.height);
  const y = COLUMN_BOTTOM - legend.height * scale;
  return { text: textRoom(top, y - GAP), legend: { x: COLUMN.x, y, scale } };
}

function textRoom(top: number, bottom: number): Box {
  return { ...COLUMN, y: top, h: bottom - top };
}
