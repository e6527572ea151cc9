/** Fixtures of nodes on a screen, for label placement. */
import type { LabelSpec, Point, Rect } from '../../../src/map/geometry/scene.ts';
import type { LabelCamera, LabelledNode, PlacedLabel } from '../../../src/map/labels/label.ts';
import { placeLabels } from '../../../src/map/labels/placeLabels.ts';
import type { PlanNode } from '../../../src/plan/graph.ts';
import { smallGraph } from '../../fixtures/small.ts';
import { JA, plainWidth } from '../labelChecks.ts';

export const [EMPTY, ROOM]: readonly [Rect, Rect] = [
  { x: 0, y: 0, w: 0, h: 0 },
  { x: 0, y: 0, w: 400, h: 300 },
];
export const camera = (screen: Rect = ROOM, zoom = 1): LabelCamera => ({ screen, zoom, fitZoom: 1 });

export function planNode(id: string): PlanNode {
  const found = smallGraph.nodes.get(id);
  if (found === undefined) throw new RangeError(`No ${id}`);
  return found;
}

type Beside = Extract<LabelSpec, { place: 'beside' }>;
export const beside = (more: Partial<Beside> = {}): LabelSpec => ({
  place: 'beside',
  content: 'name',
  bold: false,
  importance: 10,
  towards: { x: 0, y: 1 },
  fromZoom: 0,
  ...more,
});
type Inside = Extract<LabelSpec, { place: 'inside' }>;
export const inside = (more: Partial<Inside> = {}): LabelSpec => ({
  place: 'inside',
  content: 'numberOrName',
  align: 'middle',
  bold: false,
  onColour: false,
  importance: 10,
  ...more,
});

/** A node of the small plan, centred at a point on the screen. */
export function standing(
  id: string,
  at: Point,
  labels: readonly LabelSpec[],
  more: Partial<LabelledNode> & { readonly size?: number } = {},
): LabelledNode {
  const { size = 10, ...rest } = more;
  const box = rest.box ?? { x: at.x - size / 2, y: at.y - size / 2, w: size, h: size };
  const given = { id, node: planNode(id), relisted: false, box, labels };
  return { ...given, state: 'plain', ...rest };
}

export const place = (nodes: readonly LabelledNode[], at = camera(), language = JA) =>
  placeLabels(nodes, at, language, plainWidth);
export const words = (labels: readonly PlacedLabel[]) =>
  labels.map(({ node, lines }) => `${node}: ${lines.join('/')}`);
