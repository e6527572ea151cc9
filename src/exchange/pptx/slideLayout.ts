/** The layout of 16:9 slides, in points; y grows downwards. */
import type { Box } from '../picture/drawing.ts';

export const SLIDE = { w: 960, h: 540 } as const;

/**
 * `beside`: text in a column on the left, the picture as high as the slide. `below`: text above a picture as wide as
 * the slide. `cover`: a large title with a decorative picture.
 */
export type Layout = 'cover' | 'beside' | 'below';

/** The position of a drawing on the slide: its CSS pixels times `scale`, from `x`, `y`. */
export type Placement = { readonly x: number; readonly y: number; readonly scale: number };
type Size = { readonly width: number; readonly height: number };

const LEFT = 28;
const WIDE = SLIDE.w - 2 * LEFT;
export const FOOT: Box = { x: LEFT, y: 496, w: WIDE, h: 38 };
export const RULE = { x: LEFT, y: 492, w: WIDE } as const;
const BOTTOM = 488;
/** Between the title, the text, the picture and the legend. */
const GAP = 14;

type SlideAreas = {
  readonly kicker: Box;
  /** The greatest area of a title. */
  readonly title: Box;
  /** The area of the link, with its alignment. */
  readonly link: Box & { readonly align: 'l' | 'r' };
  /** The area without text above it or a legend below it. */
  readonly picture: Box;
};

const COLUMN = { x: LEFT, w: 250 } as const;
const COVER = { x: 48, w: 474 } as const;
const AREAS: Readonly<Record<Layout, SlideAreas>> = {
  cover: {
    kicker: { ...COVER, y: 96, h: 20 },
    title: { ...COVER, y: 122, h: 160 },
    link: { ...COVER, y: 444, h: 16, align: 'l' },
    picture: { x: 548, y: 24, w: 384, h: BOTTOM - 48 },
  },
  beside: {
    kicker: { ...COLUMN, y: 18, h: 16 },
    title: { ...COLUMN, y: 38, h: 100 },
    link: { ...COLUMN, y: 470, h: 16, align: 'l' },
    // As high as possible: rows of the structure that are lower than their name are drawn without it.
    picture: { x: 292, y: 12, w: 648, h: BOTTOM - 12 },
  },
  below: {
    kicker: { x: LEFT, y: 18, w: 600, h: 16 },
    title: { x: LEFT, y: 36, w: WIDE, h: 36 },
    link: { x: LEFT + WIDE - 280, y: 18, w: 280, h: 16, align: 'r' },
    picture: { x: LEFT, y: 84, w: WIDE, h: BOTTOM - 84 },
  },
};

export function areasOf(layout: Layout): SlideAreas {
  return AREAS[layout];
}

const COLUMN_BOTTOM = 460;
/** The height that the text keeps, however long the title and the legend are. */
const MIN_TEXT = 190;
/** The area of text above a picture: five lines. */
export const TEXT_ABOVE = { w: WIDE, h: 84 } as const;
/** The area of text on a slide without a picture. */
export const TEXT_ALONE = { w: WIDE, h: BOTTOM - 84 } as const;
const MAX_LEGEND = 60;
/** The text placeholder of the master. */
export const TEXT: Box = { ...COLUMN, y: 152, h: COLUMN_BOTTOM - 152 };
export const COVER_TEXT: Box = { ...COVER, y: 300, h: 130 };
const COVER_GAP = 22;

/** CSS defines 96 pixels and 72 points per inch. */
const POINTS_PER_PIXEL = 0.75;
/** Scales the 13 px type of legends to 12 points. */
const LEGEND_SCALE = 12 / 13;

/** The least readable scale: 13 px type becomes 9 points. */
const READABLE = 9 / 13;

/**
 * The layout in which a picture of this size is larger. `isReadable`: whether its text is readable there; also where
 * its width is the limit, since fewer rows would not enlarge it.
 */
export function chooseLayout(picture: Size): { readonly layout: Layout; readonly isReadable: boolean } {
  const { beside, below } = AREAS;
  const left = { ...below.picture, h: below.picture.h - TEXT_ABOVE.h - 2 * GAP };
  const across = (room: Box) => room.w / Math.max(1, picture.width);
  const down = (room: Box) => room.h / Math.max(1, picture.height);
  const scale = (room: Box) => Math.min(across(room), down(room));
  const [layout, room] =
    scale(left) > scale(beside.picture) ? (['below', left] as const) : (['beside', beside.picture] as const);
  const most = Math.max(across(left), across(beside.picture));
  return { layout, isReadable: scale(room) >= Math.min(READABLE, most) };
}

/** The area of a picture in CSS pixels: a drawing laid out for it has the type sizes of the screen. */
export function pictureArea(layout: Layout): { readonly w: number; readonly h: number } {
  const { w, h } = AREAS[layout].picture;
  return { w: w / POINTS_PER_PIXEL, h: h / POINTS_PER_PIXEL };
}

/** The width of a legend, in CSS pixels. */
export function legendWidth(layout: Layout): number {
  return (layout === 'below' ? WIDE : COLUMN.w) / LEGEND_SCALE;
}

type SlideFrame = {
  readonly text: Box;
  readonly picture: Placement | null;
  readonly legend: Placement | null;
};

/** Places text, picture and legend. `titleHeight` and `textAbove` are measured heights, in points. */
export function slideFrame(
  layout: Layout,
  titleHeight: number,
  textAbove: number,
  picture: Size | null,
  legend: Size | null,
): SlideFrame {
  const { title, picture: room } = AREAS[layout];
  const placeIn = (box: Box) => (picture === null ? null : fitInto(picture, box));
  if (layout === 'cover') {
    const top = title.y + titleHeight + COVER_GAP;
    const text = { ...COVER_TEXT, y: top, h: COVER_TEXT.y + COVER_TEXT.h - top };
    return { text, picture: placeIn(room), legend: null };
  }
  if (layout === 'beside') {
    const top = title.y + titleHeight + GAP;
    const placedLegend = legendAt(COLUMN.w, COLUMN_BOTTOM - top - MIN_TEXT - GAP, COLUMN_BOTTOM, legend);
    const bottom = placedLegend === null ? COLUMN_BOTTOM : placedLegend.y - GAP;
    const text = { ...COLUMN, y: top, h: bottom - top };
    return { text, picture: placeIn(room), legend: placedLegend };
  }
  const text: Box = { x: LEFT, y: room.y - 6, w: WIDE, h: textAbove };
  const top = textAbove > 0 ? text.y + textAbove + GAP : room.y;
  const placedLegend = legendAt(WIDE, MAX_LEGEND, BOTTOM, legend);
  const bottom = placedLegend === null ? BOTTOM : placedLegend.y - GAP / 2;
  const placed = placeIn({ ...room, y: top, h: bottom - top });
  // Top-aligned below the text instead of vertically centred.
  return { text, picture: placed === null ? null : { ...placed, y: top }, legend: placedLegend };
}

/** Places the legend at the left, with its lower edge at `bottom`. */
function legendAt(width: number, most: number, bottom: number, legend: Size | null): Placement | null {
  if (legend === null) return null;
  const scale = Math.min(LEGEND_SCALE, width / legend.width, most / legend.height);
  return { x: LEFT, y: bottom - legend.height * scale, scale };
}

/** Centres a picture in an area, as large as fits, at most at twice its size. */
function fitInto({ width, height }: Size, room: Box): Placement {
  const scale = Math.min(room.w / width, room.h / height, 2 * POINTS_PER_PIXEL);
  return {
    x: room.x + (room.w - width * scale) / 2,
    y: room.y + (room.h - height * scale) / 2,
    scale,
  };
}
