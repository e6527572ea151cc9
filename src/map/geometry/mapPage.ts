/** The measures of the reuse map for the room that it has: model units, which are CSS pixels on a desk. */
import type { PlanGraph } from '../../plan/graph.ts';
import { HEAD_ROW, HEAD_ROWS, needsRows } from './headRow.ts';
import type { Orientation, Rect, Size } from './scene.ts';

/**
 * What a picture is drawn for: CSS pixels, and the size of the smallest type there. In a room that does not scroll
 * (`isFixed`), as on a stage and on paper, what has no room for its name is told by its number, or counted.
 */
export type Room = Size & { readonly format: Orientation; readonly type: number; readonly isFixed: boolean };

/** A desk's screen of 1366 × 768 beside the panels, and a phone's. */
export const USUAL_ROOM: Readonly<Record<Orientation, Room>> = {
  wide: { format: 'wide', w: 1018, h: 654, type: 12, isFixed: false },
  tall: { format: 'tall', w: 390, h: 640, type: 12, isFixed: false },
};

/** Of one side, in the order from the edge of the page inwards. */
export type MapPage = Size & {
  readonly format: Orientation;
  /** How many CSS pixels a model unit is. */
  readonly zoom: number;
  /** Size of the smallest type and height of a line of it, in model units: type does not shrink with a narrow page. */
  readonly type: number;
  readonly line: number;
  /** Width of a policy's name; 0 where it has none. */
  readonly name: number;
  readonly chip: Size;
  /** Width that chips and counts stand in. */
  readonly chips: number;
  readonly bar: number;
  readonly gutter: number;
  /** The column of what is shared. */
  readonly column: Rect;
  /** Least height of an initiative's row, and of what a policy has to itself. */
  readonly row: number;
  readonly slot: number;
  /** Of a strategy's head. */
  readonly head: number;
  /** Whether it is read from afar: there is no room for the names of all policies, and those asked for are written. */
  readonly isAfar: boolean;
  /** Whether the vision stands over the projects. */
  readonly hasRows: boolean;
};

/** Edge of the page, also where the camera leaves room around a picture. */
const MARGIN = 4;
const WIDEST = { wide: 1010, tall: 520 } as const;
const NARROWEST = { wide: 780, tall: 340, fixed: 640 } as const;
/** From line to line of a name, in em. */
const NAME_LINE = 1.05;
/** Height of a strategy's head, in em. */
const HEAD_LINE = 1.33;
/** From the name to its chip, from the chip to the bar. */
export const GAPS = { name: 5, bar: 2 };
const BELOW_HEAD = 4;

/** `height`: what a page of the usual width needs, so that a low room is not filled by its width alone. */
export function mapPage(graph: PlanGraph, room: Room, isGathered: boolean, height: number): MapPage {
  const { format, type } = room;
  const [across, down] = [room.w - 2 * MARGIN, room.h - 2 * MARGIN];
  const closer = format === 'tall' ? across / WIDEST.tall : Math.min(across / WIDEST.wide, down / height);
  const wanted = Math.max(type / 12, closer, 1);
  const w = Math.max(NARROWEST[room.isFixed && format === 'wide' ? 'fixed' : format], across / wanted);
  const zoom = across / w;
  const h = down / zoom;
  const smallest = Math.max(12, type / zoom);
  const chip = format === 'wide' ? { w: 42, h: 16 } : { w: 42, h: 20 };
  const chips = isGathered ? 52 : chip.w;
  const bar = 4;
  const gutter = format === 'wide' ? Math.max(42, w * 0.07) : Math.max(30, w * 0.085);
  const middle =
    format === 'wide' ? w * (w < NARROWEST.wide ? 0.31 : 0.343) : w - 2 * (chips + GAPS.bar + bar + gutter);
  const hasRows = needsRows(graph, w);
  const top = (hasRows ? HEAD_ROWS : HEAD_ROW) + BELOW_HEAD;
  const name = format === 'wide' ? (w - middle) / 2 - gutter - bar - chips - GAPS.bar - GAPS.name : 0;
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
    bar,
    gutter,
    column: { x: (w - middle) / 2, y: top, w: middle, h: h - top },
    row: format === 'wide' ? 12.8 : 24,
    slot: room.isFixed ? chip.h + 1 : format === 'wide' ? 32.4 : 40,
    hasRows,
    isAfar: room.isFixed && type > USUAL_ROOM[format].type,
    head: Math.max(format === 'wide' ? 16 : 20, smallest * HEAD_LINE),
  };
}
