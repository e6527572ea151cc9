/** Where things stand on a slide of 16:9, in points; y grows downwards. */
import type { Box } from '../picture/drawing.ts';

export const SLIDE = { w: 960, h: 540 } as const;

/**
 * `beside`: words in a column at the left, the picture as high as the slide. `below`: words above a picture that
 * is as wide as the slide. `cover`: a large title, and a picture that adorns it.
 */
export type Layout = 'cover' | 'beside' | 'below';

/** How a drawing comes to stand on the slide: its pixels times `scale`, from `x`, `y` on. */
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
  /** The highest that a title may be. */
  readonly title: Box;
  /** Where the link stands, and to which side of it. */
  readonly link: Box & { readonly align: 'l' | 'r' };
  /** Without text above it, or a legend below it. */
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
    // So high that a row of the structure is as high as its name; one that is lower would go without.
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
/** So much is the text's, however long a title and a legend are. */
const MIN_TEXT = 190;
/** Above a picture there is room for five lines. */
export const TEXT_ABOVE = { w: WIDE, h: 84 } as const;
/** And without one, for what it leaves. */
export const TEXT_ALONE = { w: WIDE, h: BOTTOM - 84 } as const;
const MAX_LEGEND = 60;
/** Where a master shows that there is a text. */
export const TEXT: Box = { ...COLUMN, y: 152, h: COLUMN_BOTTOM - 152 };
export const COVER_TEXT: Box = { ...COVER, y: 300, h: 130 };
const COVER_GAP = 22;

/** How many points a CSS pixel is, where nothing is scaled. */
const POINTS_PER_PIXEL = 0.75;
/** Legends are written in 13 px, and read in 12 points. */
const LEGEND_SCALE = 12 / 13;

/** What is written in 13 px is then 9 points high. */
const READABLE = 9 / 13;

/** In which layout a picture of this size is larger, and whether its words can be read there, or would be if it were lower. */
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

/** The room for a picture in CSS pixels: drawn for it, names have the sizes that they have on a screen. */
export function pictureArea(layout: Layout): { readonly w: number; readonly h: number } {
  const { w, h } = AREAS[layout].picture;
  return { w: w / POINTS_PER_PIXEL, h: h / POINTS_PER_PIXEL };
}

/** The width for a legend, in CSS pixels. */
export function legendWidth(layout: Layout): number {
  return (layout === 'below' ? WIDE : COLUMN.w) / LEGEND_SCALE;
}

export type SlideFrame = {
  readonly text: Box;
  readonly picture: Placement | null;
  readonly legend: Placement | null;
};

/** Where the rest stands around a title of this height, and a text of that one where it is above the picture. */
export function slideFrame(
  layout: Layout,
  titleHeight: number,
  textAbove: number,
  picture: Size | null,
  legend: Size | null,
): SlideFrame {
  const { title, picture: room } = AREAS[layout];
  const into = (box: Box) => (picture === null ? null : fitInto(picture, box));
  if (layout === 'cover') {
    const top = title.y + titleHeight + COVER_GAP;
    const text = { ...COVER_TEXT, y: top, h: COVER_TEXT.y + COVER_TEXT.h - top };
    return { text, picture: into(room), legend: null };
  }
  if (layout === 'beside') {
    const top = title.y + titleHeight + GAP;
    const explained = legendAt(COLUMN.w, COLUMN_BOTTOM - top - MIN_TEXT - GAP, COLUMN_BOTTOM, legend);
    const bottom = explained === null ? COLUMN_BOTTOM : explained.y - GAP;
    const text = { ...COLUMN, y: top, h: bottom - top };
    return { text, picture: into(room), legend: explained };
  }
  const text: Box = { x: LEFT, y: room.y - 6, w: WIDE, h: textAbove };
  const top = textAbove > 0 ? text.y + textAbove + GAP : room.y;
  const explained = legendAt(WIDE, MAX_LEGEND, BOTTOM, legend);
  const bottom = explained === null ? BOTTOM : explained.y - GAP / 2;
  const placed = into({ ...room, y: top, h: bottom - top });
  // Under its words, and not in the middle of what they leave.
  return { text, picture: placed === null ? null : { ...placed, y: top }, legend: explained };
}

/** At the left, with its foot at `bottom`. */
function legendAt(width: number, most: number, bottom: number, legend: Size | null): Placement | null {
  if (legend === null) return null;
  const scale = Math.min(LEGEND_SCALE, width / legend.width, most / legend.height);
  return { x: LEFT, y: bottom - legend.height * scale, scale };
}

/** In the middle of the room, as large as it goes, but never more than twice as large as drawn. */
function fitInto({ width, height }: Size, room: Box): Placement {
  const scale = Math.min(room.w / width, room.h / height, 2 * POINTS_PER_PIXEL);
  return {
    x: room.x + (room.w - width * scale) / 2,
    y: room.y + (room.h - height * scale) / 2,
    scale,
  };
}
