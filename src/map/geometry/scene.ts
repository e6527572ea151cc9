/**
 * A scene is one picture of the plan as plain geometry: where each thing stands, how large, and what is
 * written in or beside it. Model units; y grows downwards. Language does not enter: the same scene serves all.
 */
import type { BranchId } from '../../explore/state.ts';
import type { Listing, NodeId } from '../../plan/graph.ts';
import type { ProjectLink } from '../../plan/linksOf.ts';

export type Point = { readonly x: number; readonly y: number };
export type Size = { readonly w: number; readonly h: number };
/** Left, top, width, height. */
export type Rect = Point & Size;

/** `box` has round corners, `row` square ones. */
export type Shape = 'box' | 'row' | 'disc';

/**
 * What else than a node of the plan itself is drawn. `seat`: a closed branch among the basic policies. `bundle`: the
 * ground of initiatives that the same policies list. `mark`: of one listing or several. `bar`: the coloured edge of
 * a row. `sign`: opens and closes a branch. `count`: does so too, and tells how many initiatives are collapsed there.
 * `rest`: stands for the shared initiatives that have no row.
 */
export type SceneRole = 'seat' | 'bundle' | 'mark' | 'bar' | 'sign' | 'count' | 'rest';

export type SceneNode = Point &
  Size & {
    /** Of the drawn thing, and never of another one in any scene: a node's own id, a listing's, or a `partId`. */
    readonly id: string;
    /** What of the plan it stands for; of a bundle the first of its initiatives. */
    readonly node: NodeId;
    /** All that it stands for, where these are several. */
    readonly members?: readonly NodeId[];
    /** What else than the node itself is drawn; nothing where it is that. */
    readonly role?: SceneRole;
    /** The listings it stands for, where a picture draws listings as things of their own. */
    readonly listings?: readonly Listing[];
    readonly shape: Shape;
    /** How prominent it is among its kind, 0–1: of initiatives on the map by listing count; 1 is a hub. */
    readonly prominence?: number;
    /** The branch that a tap on it opens or closes. */
    readonly opens?: BranchId;
    /** Where what it loses in a what-if is told, relative to its centre. */
    readonly lossArea?: Rect;
    readonly labels: readonly LabelSpec[];
  };

/** What may be written for a scene node; the labeller decides by zoom whether and where. */
export type LabelSpec =
  /** Inside of the node's box, or of `area` relative to the node's centre. */
  | {
      readonly place: 'inside';
      readonly content: LabelContent;
      readonly align: Align;
      readonly bold: boolean;
      readonly onColour: boolean;
      readonly importance: number;
      readonly area?: Rect;
      /** Whether it may go on above and below its area, when it is asked for and nothing is drawn there. */
      readonly mayGrow?: boolean;
      /** Whether it is written only when it is asked for. */
      readonly onlyAsked?: boolean;
      /** Whether links may run under it. */
      readonly isCrossed?: boolean;
      /** Of the type, in model units; 12 where left out. */
      readonly size?: number;
      /** What `count`, `rest` and `listingCount` tell. */
      readonly count?: number;
      /** What `reach` tells. */
      readonly reach?: Reach;
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

/** Under how many of how many basic policies an initiative is listed, and across how many of how many strategies. */
export type Reach = {
  readonly listings: number;
  readonly policies: number;
  readonly reach: number;
  readonly strategies: number;
};

export type Align = 'start' | 'middle' | 'end';

/**
 * `opens` and `closes`: the sign of a branch. `count`: how many are collapsed there. `listingCount`: under how many
 * basic policies an initiative is listed; `reach`: that in a sentence. `rest`: how many more are listed
 * again. `listed`: the name with its re-listing mark.
 * `numberOrName`: the number alone where both do not fit; `numberAndShort`: the short name, or the number alone.
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
 * A curve: quadratic Bézier curves in a row, one for each of its control points, joined midway between these. One
 * control point makes an arc, two make an S.
 */
export type Curve = {
  readonly from: Point;
  readonly controls: readonly [Point, ...Point[]];
  readonly to: Point;
};

export type SceneLink = Curve & {
  readonly id: string;
  /** What it draws: one listing, or all of a bundle under a basic policy or a closed branch. */
  readonly listings: readonly Listing[];
  readonly source: string;
  readonly target: string;
  /** How prominent its initiatives are, 0–1. */
  readonly prominence: number;
};

/** What ties a priority project to something. */
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
  /** What is collapsed: under which scene node each node of the plan is found that is not drawn itself. */
  readonly collapsedInto: ReadonlyMap<string, string>;
  /** Where an initiative that is collapsed is shown while it is selected, and how far from the edges links begin. */
  readonly pin?: { readonly box: Rect; readonly port: number };
  readonly bounds: Rect;
  /** How the picture meets the screen: shown whole, or as wide as the screen from its top. */
  readonly fit: 'whole' | 'width';
  /**
   * The zoom from which it can be read: a screen too low to show so much of it shows its width, and the rest
   * by moving. From a zoom of `from` down that would be too small a part, and the whole is shown after all.
   */
  readonly readable?: { readonly zoom: number; readonly from: number };
};

/** The id of what is drawn besides a node itself: those of the plan's nodes and listings have no colon. */
export function partId(role: SceneRole, node: string): string {
  return `${role}:${node}`;
}

/** A picture lies or stands, as the screen does. */
export type Orientation = 'wide' | 'tall';

/** Rounding keeps pictures the same on every machine. */
export function snap(value: number): number {
  return Math.round(value * 64) / 64;
}

/** A node's place and size as its box. */
export function centeredBox({ x, y, w, h }: Rect): Rect {
  return { x: x + w / 2, y: y + h / 2, w, h };
}

/** The box of a node of the plan itself. */
export function nodeBox(id: NodeId, rect: Rect, labels: readonly LabelSpec[]): SceneNode {
  return { id, node: id, ...centeredBox(rect), shape: 'box', labels };
}

/** A disc with its middle at `x` and `y`. */
export function disc(x: number, y: number, size: number): Rect & { readonly shape: 'disc' } {
  return { x, y, w: size, h: size, shape: 'disc' };
}

export type InsideLabel = Extract<LabelSpec, { readonly place: 'inside' }>;
export type BesideLabel = Extract<LabelSpec, { readonly place: 'beside' }>;

/** The style of words on a coloured box. */
export const BOLD_ON_COLOUR = { bold: true, onColour: true } as const;

/** A label inside of its node: regular type on paper, centred, where `style` does not say otherwise. */
export function insideLabel(
  content: LabelContent,
  importance: number,
  style: Partial<Omit<InsideLabel, 'place' | 'content' | 'importance'>> = {},
): InsideLabel {
  return { place: 'inside', content, importance, align: 'middle', bold: false, onColour: false, ...style };
}

/** A name that is written beside only when it is asked for. */
export function nameWhenAsked(towards: Point): LabelSpec {
  return { place: 'beside', content: 'name', bold: false, importance: 1, towards, fromZoom: Infinity };
}
