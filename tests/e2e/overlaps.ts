/** Faults of all pictures: overlapping labels and nodes, clipped or small labels. */
import type { DrawnLabel, DrawnNode, Point, Reading, Rect } from './canvas.ts';

/** Tolerance in pixels: touching edges and rounding are not visible overlaps. */
const TOUCH = 1;
const SMALLEST_TYPE = 12;

/** The faults of a picture as messages. `asked`: labels may overlap dimmed items. */
export function faultsOf(reading: Reading, { asked = false } = {}): readonly string[] {
  const bodies = reading.nodes.filter((node) => !isGround(node));
  const inTheWay = asked ? bodies.filter((node) => !node.classes.includes('dim')) : bodies;
  return [
    ...smallOrCut(reading),
    ...pairsThat(reading.labels, (a, b) => overlap(a.ground ?? a.box, b.ground ?? b.box)).map(
      ([a, b]) => `“${a.text}” and “${b.text}” overlap by ${shared(a.ground ?? a.box, b.ground ?? b.box)}`,
    ),
    ...reading.labels.flatMap((label) => overBodies(label, inTheWay)),
    ...pairsThat(bodies, (a, b) => collide(a, b) && !isBarOf(a, b) && !isBarOf(b, a)).map(
      ([a, b]) => `${a.id} lies over ${b.id}`,
    ),
  ];
}

/** The coloured edge belongs to its row. */
function isBarOf({ id }: DrawnNode, row: DrawnNode): boolean {
  return id === `bar:${row.id}`;
}

/** A background for nodes and labels. */
export function isGround({ classes }: DrawnNode): boolean {
  return classes.includes('bundle');
}

function smallOrCut({ labels, stage }: Reading): readonly string[] {
  return labels.flatMap(({ text, size, box, ground }) => [
    ...(size < SMALLEST_TYPE - 0.01 ? [`“${text}” is written in ${size} px`] : []),
    ...(within(ground ?? box, stage)
      ? []
      : [`“${text}” is cut by the edge of the canvas: of it ${shared(ground ?? box, stage)} are seen`]),
  ]);
}

function overBodies(label: DrawnLabel, bodies: readonly DrawnNode[]): readonly string[] {
  return bodies.flatMap((node) => {
    if (!covers(node, label.ground ?? label.box)) return [];
    if (node.id !== label.node)
      return [`“${label.text}” lies over ${node.id} by ${shared(label.ground ?? label.box, node.box)}`];
    // A label on its own node must be completely within it.
    return within(label.box, node.box) ? [] : [`“${label.text}” does not fit into its own box`];
  });
}

/** The size of the intersection of two boxes, for the message. */
function shared(a: Rect, b: Rect): string {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return `${width.toFixed(1)} × ${height.toFixed(1)} px`;
}

export function within(inner: Rect, outer: Rect): boolean {
  return (
    inner.left >= outer.left - TOUCH &&
    inner.right <= outer.right + TOUCH &&
    inner.top >= outer.top - TOUCH &&
    inner.bottom <= outer.bottom + TOUCH
  );
}

function overlap(a: Rect, b: Rect): boolean {
  return (
    a.left < b.right - TOUCH &&
    b.left < a.right - TOUCH &&
    a.top < b.bottom - TOUCH &&
    b.top < a.bottom - TOUCH
  );
}

/** Whether the shape of a node intersects a box. */
function covers(node: DrawnNode, box: Rect): boolean {
  if (!overlap(node.box, box)) return false;
  if (node.shape === 'ellipse') return nearest(box, node.at) < radius(node) - TOUCH;
  return true;
}

function collide(a: DrawnNode, b: DrawnNode): boolean {
  if (a.shape === 'ellipse' && b.shape === 'ellipse')
    return Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) < radius(a) + radius(b) - TOUCH;
  return covers(b, a.box) && (a.shape !== 'ellipse' || covers(a, b.box));
}

function radius({ box }: DrawnNode): number {
  return (box.right - box.left) / 2;
}

/** The distance from a point to a box; 0 inside. */
function nearest(box: Rect, { x, y }: Point): number {
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}

function pairsThat<Item>(
  items: readonly Item[],
  meet: (a: Item, b: Item) => boolean,
): readonly (readonly [Item, Item])[] {
  return items.flatMap((a, index) =>
    items.filter((b, at) => at > index && meet(a, b)).map((b) => [a, b] as const),
  );
}
