/** Each kind of node in a picture, with its expected style. */
import type { Ink, Stroke } from '../../../src/exchange/picture/drawing.ts';
import type { CanvasView } from '../../../src/explore/state.ts';
import type { SceneNode, SceneRole, Shape } from '../../../src/map/geometry/scene.ts';
import { type NodeStyle, nodeStyle } from '../../../src/map/style/nodeStyle.ts';
import type { NodeState } from '../../../src/map/style/state.ts';
import type { Listing } from '../../../src/plan/graph.ts';
import { smallGraph } from '../../fixtures/small.ts';

export const COLOUR = { strong: '#123456', pale: '#abcdef' };
export const [INK, PAPER, AMBER] = ['#1a1a1c', '#ffffff', '#ffb300'];
export const REST: NodeState = {
  isHidden: false,
  isDim: false,
  isHit: false,
  isSelected: false,
  isWeakened: false,
  isDropped: false,
  isSharing: false,
  shade: 0,
};

type Made = {
  readonly view?: CanvasView;
  readonly role?: SceneRole;
  readonly shape?: Shape;
  readonly size?: number;
  readonly prominence?: number;
  readonly listing?: Listing | undefined;
};

/** The style of a scene node for a node of the small plan. */
export function look(id: string, made: Made, state: Partial<NodeState> = {}, colour = COLOUR): NodeStyle {
  const { view = 'map', role, shape = 'box', size = 20, prominence, listing } = made;
  const node = smallGraph.nodes.get(id);
  if (node === undefined) throw new RangeError(`No ${id}`);
  const at: SceneNode = {
    id,
    node: node.id,
    x: 0,
    y: 0,
    w: size,
    h: size,
    shape,
    labels: [],
    ...(role === undefined ? {} : { role }),
    ...(prominence === undefined ? {} : { prominence }),
    ...(listing === undefined ? {} : { listings: [listing] }),
  };
  return nodeStyle(at, node, view, colour, { ...REST, ...state });
}

export const ink = (colour: string, opacity = 1): Ink => ({ colour, opacity });
export const line = (colour: string, width: number, opacity = 1, dash: readonly number[] = []): Stroke => ({
  colour,
  opacity,
  width,
  dash,
});
export const listingOf = (mark: Listing['mark']) => smallGraph.listings.find((each) => each.mark === mark);

type Row = {
  readonly name: string;
  readonly id: string;
  readonly made: Made;
  readonly fill: Ink;
  readonly border: Stroke | null;
  readonly order: number;
  /** Its opacity while dimmed, and while also a search hit. */
  readonly dim: number;
  readonly dimFound: number;
  /** Replaces the outline of a dimmed search hit. */
  readonly dimFoundFill: Ink | null;
  /** Width and offset of the outline of a search hit. */
  readonly found: readonly [width: number, offset: number];
  /** Whether a dashed outline shows a loss. */
  readonly weakens: boolean;
  /** Widths of the ink border and the amber outline of a selection; null without an outline. */
  readonly selected: readonly [ink: number, amber: number] | null;
  readonly dropped: { readonly fill: Ink; readonly border: Stroke | null };
};

const { strong, pale } = COLOUR;
export const CLEAR = ink(PAPER, 0);
const OTHER = {
  dim: 0.16,
  dimFound: 0.25,
  dimFoundFill: null,
  found: [2, 1.5],
  weakens: true,
  selected: [2, 3],
  dropped: { fill: CLEAR, border: null },
} as const;
const HOLLOW = { fill: ink(PAPER), border: line(INK, 1.2, 1, [4, 2]) };
const NOTHING = { fill: ink(PAPER, 0), border: null };
const HOLLOW_DOT = { fill: ink(PAPER), border: line(INK, 1, 1, [1.5, 1.5]) };
const THIN = [1.2, 2.2] as const;
const row = (more: Partial<Row> & Pick<Row, 'name' | 'id' | 'made' | 'fill' | 'border' | 'order'>): Row => ({
  ...OTHER,
  ...more,
});
export const GREY = { two: '#f1f2f5', three: '#e5e8ee', four: '#d9deea' };
const ground = (prominence: number, grey: string) =>
  row({
    name: `the ground of a bundle, ${prominence}`,
    id: 'shared-loan',
    made: { role: 'bundle', prominence },
    fill: ink(grey),
    border: null,
    order: 3,
    dim: 0.45,
    dimFound: 0.45,
    dropped: HOLLOW,
  });

export const KINDS: readonly Row[] = [
  row({ name: 'the vision', id: 'vision', made: {}, fill: ink(INK), border: null, order: 8, dim: 0.25 }),
  row({ name: 'a strategy', id: '1', made: {}, fill: ink(strong), border: null, order: 8, dim: 0.25 }),
  row({ name: 'a priority project', id: 'I', made: {}, fill: ink('#4d4d4d'), border: null, order: 10 }),
  row({
    name: 'a direction’s bar on the map',
    id: '1.1',
    made: { shape: 'row' },
    fill: ink(strong),
    border: null,
    order: 3,
    selected: THIN,
  }),
  row({
    name: 'a direction in the structure',
    id: '1.1',
    made: { view: 'structure' },
    fill: ink(pale),
    border: line(strong, 0.75, 0.35),
    order: 0,
    dim: 0.45,
    dimFound: 0.45,
  }),
  row({ name: 'a policy’s chip', id: '1.1.1', made: {}, fill: ink(strong), border: null, order: 9 }),
  row({ name: 'a seat', id: '1.1', made: { role: 'seat' }, fill: ink(strong), border: null, order: 9 }),
  row({
    name: 'a policy’s row in the structure',
    id: '1.1.1',
    made: { view: 'structure', shape: 'row' },
    fill: ink(PAPER),
    border: null,
    order: 2,
    found: [1.2, 0],
    weakens: false,
    selected: THIN,
  }),
  row({
    name: 'the bar of a row',
    id: '1.1.1',
    made: { view: 'structure', role: 'bar', shape: 'row' },
    fill: ink(strong),
    border: null,
    order: 3,
    selected: THIN,
  }),
  // Of listing counts up to 5: two, three, four and five.
  ground(0.2, GREY.two),
  ground(0.4, GREY.three),
  ground(0.6, GREY.four),
  ground(0.8, GREY.four),
  row({
    name: 'a hub',
    id: 'shared-loan',
    made: { role: 'bundle', prominence: 1 },
    fill: ink(INK),
    border: null,
    order: 3,
    dim: 0.25,
    dropped: HOLLOW,
  }),
  row({
    name: 'a row of the middle column',
    id: 'shared-loan',
    made: { prominence: 0.4 },
    fill: CLEAR,
    border: null,
    order: 6,
    dimFoundFill: ink('#fff0c8'),
    found: [1.2, 0],
    weakens: false,
    selected: THIN,
  }),
  row({
    name: 'a small dot',
    id: 'harbour-map',
    made: { shape: 'disc', size: 5 },
    fill: ink(strong),
    border: null,
    order: 10,
    found: [0.8, 0.4],
    selected: THIN,
    dropped: HOLLOW_DOT,
  }),
  row({
    name: 'a large dot',
    id: 'shared-loan',
    made: { shape: 'disc', size: 9, view: 'structure' },
    fill: ink(strong),
    border: line(strong, 1.5),
    order: 10,
    selected: THIN,
    dropped: NOTHING,
  }),
  row({
    name: 'the mark of a first listing on the map',
    id: 'shared-loan',
    made: { role: 'mark', shape: 'disc', size: 5, listing: listingOf('first') },
    fill: ink(strong),
    border: line(strong, 1),
    order: 10,
    selected: null,
    dropped: HOLLOW_DOT,
  }),
  row({
    name: 'the mark of a re-listing on the map',
    id: 'shared-loan',
    made: { role: 'mark', shape: 'disc', size: 5, listing: listingOf('relisted') },
    fill: ink(PAPER),
    border: line(strong, 1.1),
    order: 10,
    selected: null,
    dropped: HOLLOW_DOT,
  }),
  row({
    name: 'the mark of a re-listing in the structure',
    id: 'shared-loan',
    made: { role: 'mark', shape: 'disc', size: 8, view: 'structure', listing: listingOf('relisted') },
    fill: ink(PAPER),
    border: line(strong, 1.5),
    order: 10,
    selected: THIN,
    dropped: NOTHING,
  }),
  row({
    name: 'a sign',
    id: '1.1.1',
    made: { role: 'sign' },
    fill: CLEAR,
    border: null,
    order: 10,
    selected: null,
  }),
  row({
    name: 'a count',
    id: '1.1.1',
    made: { role: 'count' },
    fill: ink(PAPER),
    border: line(strong, 1.25),
    order: 9,
  }),
  row({
    name: 'the rest',
    id: 'shared-loan',
    made: { role: 'rest' },
    fill: ink(PAPER),
    border: line(strong, 1.25),
    order: 9,
  }),
];
