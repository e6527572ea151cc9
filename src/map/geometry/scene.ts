/**
 * A scene is the geometry of one picture of the plan: position, size and possible labels of each node and link, in
 * model units, with y downwards. It does not depend on a language.
 */
import type { BranchId } from '../../explore/state.ts';
import type { Listing, NodeId } from '../../plan/graph.ts';
import type { ProjectLink } from '../../plan/linksOf.ts';

export type Point = { readonly x: number; readonly y: number };
export type Size = { readonly w: number; readonly h: number };
/** Left, top, width, height. */
export type Rect = Point & Size;

/** `box` has rounded corners, `row` square ones. */
export type Shape = 'box' | 'row' | 'disc';

/**
 * The role of a scene node that is not a plan node itself. `seat`: a collapsed branch among the basic policies.
 * `bundle`: the background of initiatives that the same policies list. `mark`: one or several listings. `bar`: the
 * coloured edge of a row. `sign`: opens and closes a branch. `count`: does the same and shows how many initiatives
 * are collapsed. `rest`: represents the shared initiatives without a row.
 */
export type SceneRole = 'seat' | 'bundle' | 'mark' | 'bar' | 'sign' | 'count' | 'rest';

export type SceneNode = Point &
  Size & {
    /** Unique across all scenes: the id of a plan node or of a listing, or a `partId`. */
    readonly id: string;
    /** The plan node it represents; for a bundle, the first of its initiatives. */
    readonly node: NodeId;
    /** All plan nodes it represents, if there are several. */
    readonly members?: readonly NodeId[];
    /** Undefined for the plan node itself. */
    readonly role?: SceneRole;
    /** The listings it represents, in pictures that draw listings as nodes. */
    readonly listings?: readonly Listing[];
    readonly shape: Shape;
    /** Prominence among its kind, 0–1; for initiatives on the map by listing count, where 1 is a hub. */
    readonly prominence?: number;
    /** The branch that a tap opens or closes. */
    readonly opens?: BranchId;
    /** The area of the sign for its losses in a what-if, relative to its centre. */
    readonly lossArea?: Rect;
    readonly labels: readonly LabelSpec[];
  };

/** A possible label of a scene node; the labeller decides by zoom whether and where to write it. */
export type LabelSpec =
  /** Inside the node's box, or inside `area`, which is relative to the node's centre. */
  | {
      readonly place: 'inside';
      readonly content: LabelContent;
      readonly align: Align;
      readonly bold: boolean;
      readonly onColour: boolean;
      readonly importance: number;
      readonly area?: Rect;
      /** Whether it may extend above and below its area into free room while its name is asked for. */
      readonly mayGrow?: boolean;
      /** Whether it is written only while its name is asked for. */
      readonly onlyAsked?: boolean;
      /** Whether links may run under it. */
      readonly isCrossed?: boolean;
      /** Font size in model units; 12 by default. */
      readonly size?: number;
      /** The number in `count`, `rest` and `listingCount`. */
      readonly count?: number;
      /** The numbers in `reach`. */
      readonly reach?: Reach;
    }
  /** Beside the node, if there is room; the direction `towards` is tried first. */
  | {
      readonly place: 'beside';
      readonly content: LabelContent;
      readonly bold: boolean;
      readonly importance: number;
      readonly towards: Point;
      /** Smallest zoom, relative to that of the whole picture, at which it appears unasked. */
      readonly fromZoom: number;
    };

/** Reach of an initiative: its listings out of all basic policies, its strategies out of all strategies. */
export type Reach = {
  readonly listings: number;
  readonly policies: number;
  readonly reach: number;
  readonly strategies: number;
  /** Whether filters hide some of its listings. */
  readonly isPart: boolean;
};

export type Align = 'start' | 'middle' | 'end';

/**
 * `opens` and `closes`: the sign of a branch. `count`: the number of collapsed initiatives. `listingCount`: the listing
 * count of an initiative; `reach`: its reach as a sentence. `rest`: the number of re-listed initiatives without a row.
 * `listed`: the name with its re-listing mark. `numberOrName`: number and name, or the number alone if both do not
 * fit. `numberAndShort`: number and short name, or the number alone.
 */
export type LabelContent =
  | 'number'
  | 'name'
  | 'numberOrName'
  | 'numberAndShort'
  | 'listed'
  | 'listingCount'
  | 'reach'
  | 'opens'
  | 'closes'
  | 'count'
  | 'rest';

/**
 * A sequence of quadratic Bézier curves, one per control point, which join midway between these. One control point
 * makes an arc, two make an S.
 */
export type Curve = {
  readonly from: Point;
  readonly controls: readonly [Point, ...Point[]];
  readonly to: Point;
};

export type SceneLink = Curve & {
  readonly id: string;
  /** One listing, or all listings of a bundle under a basic policy or a collapsed branch. */
  readonly listings: readonly Listing[];
  readonly source: string;
  readonly target: string;
  /** Prominence of its initiatives, 0–1. */
  readonly prominence: number;
};

/** A link between a priority project and a basic policy or an initiative. */
export type SceneProjectLink = Curve & {
  readonly id: string;
  readonly link: ProjectLink;
  readonly source: string;
  readonly target: string;
};

export type Scene = {
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly links: ReadonlyMap<string, SceneLink>;
  readonly projectLinks?: ReadonlyMap<string, SceneProjectLink>;
  /** For each plan node that is not drawn itself, the id of the scene node that represents it. */
  readonly collapsedInto: ReadonlyMap<string, string>;
  /** The box of a collapsed initiative while it is selected, and the distance of link ends from the page edges. */
  readonly pin?: { readonly box: Rect; readonly port: number };
  readonly bounds: Rect;
  /** How the picture fits the screen: as a whole, or by its width from its top. */
  readonly fit: 'whole' | 'width';
  /**
   * Smallest zoom at which labels are readable. If the whole picture needs less zoom, the screen shows its width at
   * this zoom and the user pans. Below the zoom `from` too little would be visible, so that the whole is shown.
   */
  readonly readable?: { readonly zoom: number; readonly from: number };
};

/** The id of a scene node with a role. Ids of plan nodes and listings contain no colon. */
export function partId(role: SceneRole, node: string): string {
  return `${role}:${node}`;
}

/** Landscape or portrait, like the screen. */
export type Orientation = 'wide' | 'tall';

/** Rounds to 1/64, so that scenes are the same on every machine. */
export function snap(value: number): number {
  return Math.round(value * 64) / 64;
}

/** The centre and size of a box that is given by its top left corner. */
export function centeredBox({ x, y, w, h }: Rect): Rect {
  return { x: x + w / 2, y: y + h / 2, w, h };
}

/** The box of a node by its top left corner. */
export function boxOf({ x, y, w, h }: SceneNode): Rect {
  return { x: x - w / 2, y: y - h / 2, w, h };
}

/** A rectangle with `dx` added at the left and right, and `dy` at the top and bottom. */
export function expand({ x, y, w, h }: Rect, dx: number, dy = dx): Rect {
  return { x: x - dx, y: y - dy, w: w + 2 * dx, h: h + 2 * dy };
}

/** The scene node of a plan node; `rect` is given by its top left corner. */
export function nodeBox(
  id: NodeId,
  rect: Rect,
  labels: readonly LabelSpec[],
  shape: Shape = 'box',
): SceneNode {
  return { id, node: id, ...centeredBox(rect), shape, labels };
}

/** The sign that opens or closes a branch, centred at `x` and `y` of `box`; `count` also says how much is in it. */
export function branchToggle(
  role: 'count' | 'sign',
  branch: BranchId & NodeId,
  box: Rect,
  shape: Shape,
  label: LabelSpec,
): SceneNode {
  return { id: partId(role, branch), node: branch, role, opens: branch, ...box, shape, labels: [label] };
}

/** A disc centred at `x` and `y`. */
export function disc(x: number, y: number, size: number): Rect & { readonly shape: 'disc' } {
  return { x, y, w: size, h: size, shape: 'disc' };
}

export type InsideLabel = Extract<LabelSpec, { readonly place: 'inside' }>;
export type BesideLabel = Extract<LabelSpec, { readonly place: 'beside' }>;

/** The style of text on a coloured box. */
export const BOLD_ON_COLOUR = { bold: true, onColour: true } as const;

/** A label inside its node; by default regular dark text, centred. */
export function insideLabel(
  content: LabelContent,
  importance: number,
  style: Partial<Omit<InsideLabel, 'place' | 'content' | 'importance'>> = {},
): InsideLabel {
  return { place: 'inside', content, importance, align: 'middle', bold: false, onColour: false, ...style };
}

/** A name that is written beside its node only while it is asked for. */
export function nameWhenAsked(towards: Point): LabelSpec {
  return { place: 'beside', content: 'name', bold: false, importance: 1, towards, fromZoom: Infinity };
}
