/**
 * The style of each node in each state. This is the only definition: the canvas, SVG, PNG, slides and print all use
 * it, and plan files carry no styles. Lengths are in model units.
 */
import type { Ink, Stroke } from '../../exchange/picture/drawing.ts';
import type { CanvasView } from '../../explore/state.ts';
import type { PlanNode } from '../../plan/graph.ts';
import { type Colour, INK, INK_FAINT, PAPER } from '../../ui/palette.ts';
import type { SceneNode } from '../geometry/scene.ts';
import { LINK_DASH } from './linkStyle.ts';
import { shadeGround } from './shadeGround.ts';
import type { NodeState } from './state.ts';

export type NodeStyle = {
  readonly fill: Ink;
  /** Centred on the edge, as in SVG. */
  readonly border: Stroke | null;
  /** Around the border, at a distance of `offset`. */
  readonly outline: (Stroke & { readonly offset: number }) | null;
  /** Nodes of a higher order are drawn on top. */
  readonly order: number;
};

const SELECTED = '#ffb300';
/** Pale enough for grey text. */
const FOUND = '#fff0c8';
/** Largest diameter of the dots that stand close together. */
const SMALL_DOT = 6;
const CLEAR: Ink = { colour: PAPER, opacity: 0 };
const DASH = [4, 2];
/** Border of a project that shares words with the selection; dashed like the links that show it. */
const SHARING: Stroke = { colour: PAPER, opacity: 1, width: 1.6, dash: LINK_DASH };
/** Opacity of dimmed fills, pale enough for dark text, and (`line`) of the outlines of search hits. */
const DIM = { body: 0.16, ground: 0.45, head: 0.25, found: 0.25, line: 0.6 };

/** The kinds of nodes that differ in style, each with its z-order. */
const ORDER = {
  branch: 0,
  row: 2,
  bar: 3,
  ground: 3,
  hub: 3,
  name: 6,
  head: 8,
  vision: 8,
  chip: 9,
  count: 9,
  dot: 10,
  mark: 10,
  project: 10,
  sign: 10,
};
type Kind = keyof typeof ORDER;

type Body = Pick<NodeStyle, 'fill' | 'border'>;

function kindOf(at: SceneNode, node: PlanNode, view: CanvasView): Kind {
  switch (at.role) {
    case 'seat':
      return 'chip';
    case 'bundle':
      return at.prominence === 1 ? 'hub' : 'ground';
    case 'mark':
    case 'bar':
    case 'sign':
      return at.role;
    case 'count':
    case 'rest':
      return 'count';
  }
  switch (node.kind) {
    case 'vision':
      return 'vision';
    case 'strategy':
      return 'head';
    case 'priorityProject':
      return 'project';
    case 'direction':
      return view === 'map' ? 'bar' : 'branch';
    case 'policy':
      return view === 'map' ? 'chip' : 'row';
    case 'initiative':
      return at.shape === 'disc' ? 'dot' : 'name';
  }
}

/** The fill and border of a node that is neither selected, a search hit, nor dropped. */
function baseStyle(kind: Kind, at: SceneNode, { strong, pale }: Colour): Body {
  const full = (colour: string): Ink => ({ colour, opacity: 1 });
  const line = (width: number, opacity = 1): Stroke => ({ colour: strong, opacity, width, dash: [] });
  switch (kind) {
    case 'vision':
    case 'hub':
      return { fill: full(INK), border: null };
    case 'head':
    case 'bar':
    case 'chip':
      return { fill: full(strong), border: null };
    case 'project':
      return { fill: full('#4d4d4d'), border: null };
    case 'branch':
      return { fill: full(pale), border: line(0.75, 0.35) };
    case 'row':
      return { fill: full(PAPER), border: null };
    case 'ground': {
      const tier = Math.round((at.prominence ?? 0) * (TIER_GREY.length - 1));
      return { fill: full(TIER_GREY[tier] ?? PAPER), border: null };
    }
    case 'name':
    case 'sign':
      return { fill: CLEAR, border: null };
    case 'dot':
      return { fill: full(strong), border: at.w > SMALL_DOT ? line(1.5) : null };
    case 'mark':
      return at.listings?.some(({ mark }) => mark === 'first')
        ? { fill: full(strong), border: line(1) }
        : { fill: full(PAPER), border: line(at.w > SMALL_DOT ? 1.5 : 1.1) };
    case 'count':
      return { fill: full(PAPER), border: line(1.25) };
  }
}

/** A name has the shade behind it; other marks keep the colour of their strategy around the shade. */
function shadedStyle(kind: Kind, base: Body, { strong }: Colour, { shade }: NodeState): Body {
  const ground = shadeGround(shade);
  if (ground === null) return base;
  const isText = kind === 'name' || kind === 'row';
  const [colour, width] = isText
    ? [INK_FAINT, 0.75]
    : [strong, kind === 'dot' || kind === 'bar' ? 0.75 : 1.5];
  const border = kind === 'dot' ? base.border : null;
  return {
    fill: { colour: ground.colour, opacity: 1 },
    border: border ?? { colour, opacity: 1, width, dash: [] },
  };
}

/** The background of a bundle, from the lowest to the highest listing count. */
const TIER_GREY = ['#f1f2f5', '#f1f2f5', '#e5e8ee', '#d9deea', '#d9deea', '#d9deea'];

export function nodeStyle(
  at: SceneNode,
  node: PlanNode,
  view: CanvasView,
  colour: Colour,
  state: NodeState,
): NodeStyle {
  const kind = kindOf(at, node, view);
  const { fill, border } = state.isDropped
    ? droppedStyle(kind, at)
    : {
        ...shadedStyle(kind, baseStyle(kind, at, colour), colour, state),
        ...(state.isSharing && { border: SHARING }),
      };
  const opacity = state.isDim ? dimOpacity(kind, state.isHit) : 1;
  const faded = <Line extends Ink>(ink: Line): Line => ({ ...ink, opacity: ink.opacity * opacity });
  const outline = outlineOf(kind, at, state);
  const style: NodeStyle = {
    fill: faded(fill),
    border: border === null ? null : faded(border),
    outline: outline === null ? null : { ...outline, opacity: state.isDim ? DIM.line : 1 },
    order: ORDER[kind],
  };
  // A row is as high as its text, so that an outline would touch the dimmed names of its neighbours.
  if (kind === 'name' && state.isHit && state.isDim && !state.isSelected)
    return { ...style, fill: { colour: FOUND, opacity: 1 }, outline: null };
  // On the map, links and their marks show where the selected initiative is listed.
  const isOutlined = state.isSelected && kind !== 'sign' && !(kind === 'mark' && view === 'map');
  return isOutlined ? { ...style, ...selectedStyle(kind), order: style.order + 0.5 } : style;
}

/** Hollow, with a dashed border; its name stays readable. */
function droppedStyle(kind: Kind, at: SceneNode): Body {
  const dashed: Stroke = { colour: INK, opacity: 1, width: 1.2, dash: DASH };
  const paper: Ink = { colour: PAPER, opacity: 1 };
  if (kind === 'hub' || kind === 'ground') return { fill: paper, border: dashed };
  // Larger dots belong to the structure, where a dashed ring replaces them.
  if ((kind === 'mark' || kind === 'dot') && at.w <= SMALL_DOT)
    return { fill: paper, border: { ...dashed, width: 1, dash: [1.5, 1.5] } };
  return { fill: CLEAR, border: null };
}

function dimOpacity(kind: Kind, isHit: boolean): number {
  switch (kind) {
    case 'branch':
    case 'ground':
      return DIM.ground;
    case 'vision':
    case 'head':
    case 'hub':
      return isHit ? DIM.found : DIM.head;
    default:
      return isHit ? DIM.found : DIM.body;
  }
}

/** An ink border inside an amber outline, visible in grey print too. Crowded kinds have thinner lines. */
function selectedStyle(kind: Kind): Pick<NodeStyle, 'border' | 'outline'> {
  const isClose = kind === 'row' || kind === 'name' || kind === 'dot' || kind === 'mark' || kind === 'bar';
  const [ink, amber] = isClose ? [1.2, 2.2] : [2, 3];
  return {
    border: { colour: INK, opacity: 1, width: ink, dash: [] },
    outline: { colour: SELECTED, opacity: 1, width: amber, dash: [], offset: 0 },
  };
}

/** Search hits have an ink outline, weakened basic policies a dashed one. */
function outlineOf(kind: Kind, { w }: SceneNode, { isHit, isWeakened }: NodeState): NodeStyle['outline'] {
  const isRow = kind === 'row' || kind === 'name';
  if (isHit) {
    const [width, offset] = isRow ? [1.2, 0] : kind === 'dot' && w <= SMALL_DOT ? [0.8, 0.4] : [2, 1.5];
    return { colour: INK, opacity: 1, width, dash: [], offset };
  }
  // Rows of the structure show the lost dots instead.
  if (isWeakened && !isRow) return { colour: INK, opacity: 1, width: 1.3, dash: DASH, offset: 1.2 };
  return null;
}
