/** The dimensions of the reuse map for a given room, in model units, which are CSS pixels on a desktop screen. */
import type { PlanGraph } from '../../plan/graph.ts';
import { policiesOf } from '../../plan/items.ts';
import { estimatedWidth } from '../../ui/wrap.ts';
import { HEAD_ROW, HEAD_ROWS, needsRows } from './headRow.ts';
import type { Orientation, Rect, Size } from './scene.ts';

/**
 * The room for a picture, in CSS pixels, and its smallest font size (`type`). In a room that does not scroll
 * (`isFixed`), as on stage and on paper, nodes without room for a name show their number or are counted.
 */
export type Room = Size & { readonly format: Orientation; readonly type: number; readonly isFixed: boolean };

/** A desktop screen of 1366 × 768 beside the panels, and a phone screen. */
export const USUAL_ROOM: Readonly<Record<Orientation, Room>> = {
  wide: { format: 'wide', w: 1018, h: 654, type: 12, isFixed: false },
  tall: { format: 'tall', w: 390, h: 640, type: 12, isFixed: false },
};

/** The widths of one side are in the order from the edge of the page inwards. */
export type MapPage = Size & {
  readonly format: Orientation;
  /** CSS pixels per model unit. */
  readonly zoom: number;
  /** Smallest font size and its line height, in model units; text does not shrink with a narrow page. */
  readonly type: number;
  readonly line: number;
  /** Width of a policy's name; 0 if the page has no names. */
  readonly name: number;
  readonly chip: Size;
  /** Width of the column of chips and counts. */
  readonly chips: number;
  /** Width of the bars of all levels between strategies and policies, with the gaps between them. */
  readonly bars: number;
  readonly gutter: number;
  /** The column of shared initiatives. */
  readonly column: Rect;
  /** Smallest height of an initiative's row, and of a branch slot. */
  readonly row: number;
  readonly slot: number;
  /** Height of a strategy's head. */
  readonly head: number;
  /** Whether it is read from afar: then only the policy names that are asked for have room. */
  readonly isAfar: boolean;
  /** Whether the vision has a row above the projects. */
  readonly hasRows: boolean;
};

/** Margin of the page; the camera leaves the same margin around a picture. */
const MARGIN = 4;
const WIDEST = { wide: 1010, tall: 520 } as const;
const NARROWEST = { wide: 780, tall: 340, fixed: 640 } as const;
/** Line height of a name, in em. */
const NAME_LINE = 1.05;
/** Height of a strategy's head, in em. */
const HEAD_LINE = 1.33;
/** Gap between name and chip, and between chip and bar. */
export const GAPS = { name: 5, bar: 2 };
const BELOW_HEAD = 4;
/** Widths of bars: next to the chips, and for each level above; and the gap between two. */
const BAR = { first: 4, other: 2.5, gap: 2 };
/** Width of a chip whose number is short, and the largest width. */
const CHIP = { least: 42, most: 72 };

/** The bar of a level, counted from the one next to the policies: its distance from the chips' side, and its width. */
export function barOf(index: number): { readonly from: number; readonly w: number } {
  if (index === 0) return { from: 0, w: BAR.first };
  return { from: BAR.first + BAR.gap + (index - 1) * (BAR.other + BAR.gap), w: BAR.other };
}

/** Wide enough for the longest number, as far as one line of a column may be; longer ones are shortened. */
function chipWidth(graph: PlanGraph): number {
  const longest = [...policiesOf(graph.plan)].reduce(
    (most, { number }) => Math.max(most, estimatedWidth(number)),
    0,
  );
  // Bold type is a little wider, and a number has a margin.
  return Math.min(CHIP.most, Math.max(CHIP.least, Math.ceil(longest * 12 * 1.08 + 6)));
}

/**
 * `height`: the height that a page of the usual width needs, in model units; it limits the zoom of a low room.
 * `isCollapsed`: whether chips need room for counts.
 */
export function mapPage(graph: PlanGraph, room: Room, isCollapsed: boolean, height: number): MapPage {
  const { format, type } = room;
  const [across, down] = [room.w - 2 * MARGIN, room.h - 2 * MARGIN];
  const fitted = format === 'tall' ? across / WIDEST.tall : Math.min(across / WIDEST.wide, down / height);
  const largest = Math.max(type / 12, fitted, 1);
  const w = Math.max(NARROWEST[room.isFixed && format === 'wide' ? 'fixed' : format], across / largest);
  const zoom = across / w;
  const h = down / zoom;
  const smallest = Math.max(12, type / zoom);
  const chip = { w: chipWidth(graph), h: format === 'wide' ? 16 : 20 };
  const chips = isCollapsed ? Math.max(52, chip.w) : chip.w;
  const outermost = barOf(Math.max(0, graph.plan.levels.length - 3));
  const bars = outermost.from + outermost.w;
  const gutter = format === 'wide' ? Math.max(42, w * 0.07) : Math.max(30, w * 0.085);
  const middle =
    format === 'wide' ? w * (w < NARROWEST.wide ? 0.31 : 0.343) : w - 2 * (chips + GAPS.bar + bars + gutter);
  const hasRows = needsRows(graph, w);
  const top = (hasRows ? HEAD_ROWS : HEAD_ROW) + BELOW_HEAD;
  const name = format === 'wide' ? (w - middle) / 2 - gutter - bars - chips - GAPS.bar - GAPS.name : 0;
  return {
    format,
    w,
    h,
    zoom,
    type: smallest,
    line: smallest * NAME_LINE,
    name,
    chip,
    chips,
    bars,
    gutter,
    column: { x: (w - middle) / 2, y: top, w: middle, h: h - top },
    row: format === 'wide' ? 12.8 : 24,
    slot: room.isFixed ? chip.h + 1 : format === 'wide' ? 32.4 : 40,
    hasRows,
    isAfar: room.isFixed && type > USUAL_ROOM[format].type,
    head: Math.max(format === 'wide' ? 16 : 20, smallest * HEAD_LINE),
  };
}
