/**
 * How each thing looks in each state: the one place that says so. The canvas maps it, and SVG, PNG, slides and print
 * are drawn from it. Lengths are model units. Looks come from here alone, never from a plan file.
 */
import type { Ink, Stroke } from '../../exchange/picture/drawing.ts';
import type { CanvasView } from '../../explore/state.ts';
import type { PlanNode } from '../../plan/graph.ts';
import { type Colour, INK, PAPER } from '../../ui/palette.ts';
import type { SceneNode } from '../geometry/scene.ts';
import { LINK_DASH } from './linkStyle.ts';
import type { NodeState } from './state.ts';

export type NodeStyle = {
  readonly fill: Ink;
  /** On the edge, a half of it outside. */
  readonly border: Stroke | null;
  /** Around the border, `offset` away from it. */
  readonly outline: (Stroke & { readonly offset: number }) | null;
  /** What is higher is drawn above what is lower. */
  readonly order: number;
};

const SELECTED = '#ffb300';
/** Pale enough for grey words. */
const FOUND = '#fff0c8';
/** Diameter up to which a dot is one of several close together. */
const SMALL_DOT = 6;
const CLEAR: Ink = { colour: PAPER, opacity: 0 };
const DASH = [4, 2];
/** Of a project with which something shares words: as broken as the lines that say so. */
const SHARING: Stroke = { colour: PAPER, opacity: 1, width: 1.6, dash: LINK_DASH };
/** What is dimmed keeps so much of its colour: pale enough for dark words; what is found by a search, of its line. */
const DIM = { body: 0.16, ground: 0.45, head: 0.25, found: 0.25, line: 0.6 };

/** What a thing is, for its look. */
type Kind =
  | 'vision'
  | 'head'
  | 'project'
  | 'branch'
  | 'bar'
  | 'chip'
  | 'row'
  | 'ground'
  | 'hub'
  | 'name'
  | 'dot'
  | 'mark'
  | 'sign'
  | 'count';

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
    case undefined:
      break;
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

/** What it is drawn with while nothing is selected, found or removed. */
function baseStyle(
  kind: Kind,
  at: SceneNode,
  { strong, pale }: Colour,
): Pick<NodeStyle, 'fill' | 'border' | 'order'> {
  const full = (colour: string): Ink => ({ colour, opacity: 1 });
  const line = (width: number, opacity = 1): Stroke => ({ colour: strong, opacity, width, dash: [] });
  switch (kind) {
    case 'vision':
    case 'hub':
      return { fill: full(INK), border: null, order: kind === 'hub' ? 3 : 8 };
    case 'head':
      return { fill: full(strong), border: null, order: 8 };
    case 'project':
      return { fill: full('#4d4d4d'), border: null, order: 10 };
    case 'branch':
      return { fill: full(pale), border: line(0.75, 0.35), order: 0 };
    case 'bar':
      return { fill: full(strong), border: null, order: 3 };
    case 'chip':
      return { fill: full(strong), border: null, order: 9 };
    case 'row':
      return { fill: full(PAPER), border: null, order: 2 };
    case 'ground':
      return {
        fill: full(TIER_GREY[Math.round((at.prominence ?? 0) * (TIER_GREY.length - 1))] ?? PAPER),
        border: null,
        order: 3,
      };
    case 'name':
      return { fill: CLEAR, border: null, order: 6 };
    case 'dot':
      return { fill: full(strong), border: at.w > SMALL_DOT ? line(1.5) : null, order: 10 };
    case 'mark':
      return isFirst(at)
        ? { fill: full(strong), border: line(1), order: 10 }
        : { fill: full(PAPER), border: line(at.w > SMALL_DOT ? 1.5 : 1.1), order: 10 };
    case 'sign':
      return { fill: CLEAR, border: null, order: 10 };
    case 'count':
      return { fill: full(PAPER), border: line(1.25), order: 9 };
  }
}

/** The ground of a bundle, from the least to the most listed. */
const TIER_GREY = ['#f1f2f5', '#f1f2f5', '#e5e8ee', '#d9deea', '#d9deea', '#d9deea'];

function isFirst({ listings }: SceneNode): boolean {
  return listings?.some(({ mark }) => mark === 'first') ?? false;
}

export function nodeStyle(
  at: SceneNode,
  node: PlanNode,
  view: CanvasView,
  colour: Colour,
  state: NodeState,
): NodeStyle {
  const kind = kindOf(at, node, view);
  const { fill, border, order } = state.isDropped
    ? droppedStyle(kind, at, colour)
    : { ...baseStyle(kind, at, colour), ...(state.isSharing && { border: SHARING }) };
  const left = state.isDim ? dimmed(kind, state.isHit) : 1;
  const faded = <Line extends Ink>(ink: Line): Line => ({ ...ink, opacity: ink.opacity * left });
  const mark = outlineOf(kind, at, state);
  const look: NodeStyle = {
    fill: faded(fill),
    border: border === null ? null : faded(border),
    outline: mark === null ? null : { ...mark, opacity: state.isDim ? DIM.line : 1 },
    order,
  };
  // A row is as high as its words: a line around one would make the grey words of its neighbours hard to read.
  if (kind === 'name' && state.isHit && state.isDim && !state.isSelected)
    return { ...look, fill: { colour: FOUND, opacity: 1 }, outline: null };
  // On the map the links and their marks tell where what is selected is listed.
  const isOutlined = state.isSelected && kind !== 'sign' && !(kind === 'mark' && view === 'map');
  return isOutlined ? { ...look, ...selectedStyle(kind), order: order + 0.5 } : look;
}

/** Hollow, with a broken line; what it was is still read. */
function droppedStyle(
  kind: Kind,
  at: SceneNode,
  colour: Colour,
): Pick<NodeStyle, 'fill' | 'border' | 'order'> {
  const { order } = baseStyle(kind, at, colour);
  const broken: Stroke = { colour: INK, opacity: 1, width: 1.2, dash: DASH };
  if (kind === 'hub' || kind === 'ground')
    return { fill: { colour: PAPER, opacity: 1 }, border: broken, order };
  // A larger one stands in the structure, where a broken ring takes its place.
  if ((kind === 'mark' || kind === 'dot') && at.w <= SMALL_DOT)
    return { fill: { colour: PAPER, opacity: 1 }, border: { ...broken, width: 1, dash: [1.5, 1.5] }, order };
  return { fill: CLEAR, border: null, order };
}

function dimmed(kind: Kind, isHit: boolean): number {
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

/** A line of ink in one of amber: told apart in grey print, too. What stands close to others has thinner ones. */
function selectedStyle(kind: Kind): Pick<NodeStyle, 'border' | 'outline'> {
  const isClose = kind === 'row' || kind === 'name' || kind === 'dot' || kind === 'mark' || kind === 'bar';
  const [ink, amber] = isClose ? [1.2, 2.2] : [2, 3];
  return {
    border: { colour: INK, opacity: 1, width: ink, dash: [] },
    outline: { colour: SELECTED, opacity: 1, width: amber, dash: [], offset: 0 },
  };
}

/** Around what a search has found a line of ink; around what loses something a broken one. */
function outlineOf(kind: Kind, { w }: SceneNode, { isHit, isWeakened }: NodeState): NodeStyle['outline'] {
  const isRow = kind === 'row' || kind === 'name';
  if (isHit) {
    const [width, offset] = isRow ? [1.2, 0] : kind === 'dot' && w <= SMALL_DOT ? [0.8, 0.4] : [2, 1.5];
    return { colour: INK, opacity: 1, width, dash: [], offset };
  }
  // A row in the structure has its lost dots.
  if (isWeakened && !isRow) return { colour: INK, opacity: 1, width: 1.3, dash: DASH, offset: 1.2 };
  return null;
}
