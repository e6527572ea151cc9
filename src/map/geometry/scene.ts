/**
 * A scene is one picture of the plan as plain geometry: where each thing stands, how large, and what is
 * written in or beside it. Model units; y grows downwards. Language does not enter: the same scene serves all.
 */
import type { BranchId } from '../../explore/state.ts';
import type { Listing, NodeId } from '../../plan/graph.ts';

export type Point = { readonly x: number; readonly y: number };
export type Size = { readonly w: number; readonly h: number };
/** Left, top, width, height. */
export type Rect = Point & Size;

export type Shape =
  | { readonly kind: 'box' }
  /** A box with square corners, one of many below each other. */
  | { readonly kind: 'row' }
  | { readonly kind: 'disc' }
  /** Corners relative to the box, -1 to 1, as x, y, x, y, … */
  | { readonly kind: 'polygon'; readonly points: readonly number[] };

/**
 * `seat`: a closed branch on the ring. `arc`: a strategy's, along the ring. `mark`: of a re-listing. `sign`: opens and closes a branch. `count`: does
 * so too, and tells how many initiatives are gathered there.
 */
export type SceneRole = 'seat' | 'arc' | 'mark' | 'sign' | 'count';

export type SceneNode = Point &
  Size & {
    /** Of the drawn thing, and never of another one in any scene: a node's own id, a mark's listing's, or a `partId`. */
    readonly id: string;
    /** What of the plan it stands for. */
    readonly node: NodeId;
    /** What else than the node itself is drawn; nothing where it is that. */
    readonly role?: SceneRole;
    /** The listing it stands for, where a picture draws listings as things of their own. */
    readonly listing?: string;
    readonly shape: Shape;
    /** The branch that a tap on it opens or closes. */
    readonly opens?: BranchId;
    /** Where names beside it start from, if not from its box. */
    readonly anchor?: Point;
    readonly labels: readonly LabelSpec[];
  };

/** What may be written for a scene node; the labeller decides by zoom whether and where. */
export type LabelSpec =
  /** Inside of the node's box, or of `area` relative to the node's centre. */
  | {
      readonly place: 'inside';
      readonly content: LabelContent;
      readonly align: 'start' | 'middle';
      readonly bold: boolean;
      readonly onColour: boolean;
      readonly importance: number;
      readonly area?: Rect;
      /** What `count` tells. */
      readonly count?: number;
    }
  /** Beside the node, where there is room; `towards` is tried first. */
  | {
      readonly place: 'beside';
      readonly content: LabelContent;
      readonly bold: boolean;
      readonly importance: number;
      readonly towards: Point;
      /** Least zoom over that of the whole picture at which it may appear unasked. */
      readonly fromZoom: number;
    };

/** `opens` and `closes`: the sign of a branch. `count`: how many are gathered there. `listed`: the name with its re-listing mark. `numberOrName`: the number alone where both do not fit. */
export type LabelContent =
  | 'number'
  | 'name'
  | 'numberAndName'
  | 'numberOrName'
  | 'listed'
  | 'opens'
  | 'closes'
  | 'count';

/** A curve from node to node: a quadratic Bézier's control point. */
export type SceneLink = {
  readonly id: string;
  /** What it draws: one listing, or all of an initiative under a closed branch. */
  readonly listings: readonly Listing[];
  readonly source: string;
  readonly target: string;
  readonly control: Point;
};

export type Scene = {
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly links: ReadonlyMap<string, SceneLink>;
  /** What is gathered: under which scene node each node of the plan is found that is not drawn itself. */
  readonly gathered: ReadonlyMap<string, string>;
  readonly bounds: Rect;
  /** How the picture meets the screen: shown whole, or as wide as the screen from its top. */
  readonly fit: 'whole' | 'width';
  /**
   * The zoom from which it can be read: a screen too low to show so much of it shows its width, and the rest
   * by moving. From a zoom of `from` down that would be too small a part, and the whole is shown after all.
   */
  readonly readable?: { readonly zoom: number; readonly from: number };
  /** How many times closer than usual one may look, as things are drawn so much smaller. */
  readonly detail?: number;
};

/** The id of what is drawn besides a node itself: those of the plan's nodes and listings have no colon. */
export function partId(role: Exclude<SceneRole, 'mark'>, node: NodeId): string {
  return `${role}:${node}`;
}

/** A picture lies or stands, as the screen does. */
export type Format = 'wide' | 'tall';

/** Sines differ in their last bits between engines; rounding keeps pictures the same on every machine. */
export function snap(value: number): number {
  return Math.round(value * 64) / 64;
}

/** Diameter of an initiative's disc: its area grows with the listing count. */
export function discSize(listingCount: number, unit: number): number {
  return snap(unit * (0.55 + Math.sqrt(Math.max(1, listingCount))));
}

/** How many initiatives are gathered, in the box of a count. */
export function countLabel(count: number): LabelSpec {
  return {
    place: 'inside',
    content: 'count',
    count,
    align: 'middle',
    bold: false,
    onColour: false,
    importance: 900,
  };
}

/** A name that is written beside only when it is asked for. */
export function nameWhenAsked(towards: Point): LabelSpec {
  return { place: 'beside', content: 'name', bold: false, importance: 1, towards, fromZoom: Infinity };
}
