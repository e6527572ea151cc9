/** Faults of the reuse map, besides those of all pictures: a label crossed by a link, or far from its node. */

import { listings } from '../fixtures/planFile.ts';
import type { DrawnEdge, DrawnLabel, DrawnNode, Point, Reading, Rect } from './canvas.ts';
import { faultsOf, isGround, within } from './overlaps.ts';
import { timesListed } from './planFile.ts';

/** Number of sample points along each curve. */
const SAMPLES = 12;
/** Tolerance in pixels: a line that touches the edge of a text box does not visibly cross it. */
const TOUCH = 1;

export function mapFaultsOf(reading: Reading): readonly string[] {
  return [...faultsOf(reading), ...crossedNames(reading), ...strayNames(reading), ...numberless(reading)];
}

/** Labels that moved or disappeared; labels must not move. */
export function movedSince(first: Reading, now: Reading): readonly string[] {
  const places = new Map(now.labels.map((label) => [keyOf(label), label.box]));
  return first.labels.flatMap((label) => {
    const place = places.get(keyOf(label));
    if (place === undefined) return [`“${label.text}” is gone`];
    const by = Math.hypot(place.left - label.box.left, place.top - label.box.top);
    return by < TOUCH ? [] : [`“${label.text}” has moved by ${by.toFixed(1)} px`];
  });
}

function keyOf({ node, text }: DrawnLabel): string {
  return `${node} ${text}`;
}

function crossedNames({ edges, labels }: Reading): readonly string[] {
  return edges.flatMap((edge) => {
    const line = pointsOf(edge);
    const around = boundsOf(line);
    return labels.flatMap(({ text, box }) => {
      const inner = grown(box, edge.width / 2 - TOUCH);
      if (!meet(around, inner)) return [];
      const isCrossed = line.some((to, at) => {
        const from = line[at - 1];
        return from !== undefined && meet(boundsOf([from, to]), inner) && passes(from, to, inner);
      });
      return isCrossed ? [`“${text}” is crossed by ${edge.id}`] : [];
    });
  });
}

/** Sample points along a drawn curve. */
function pointsOf({ curve: { from, controls, to } }: DrawnEdge): readonly Point[] {
  return controls.flatMap((control, index) => {
    const before = controls[index - 1];
    const after = controls[index + 1];
    const start = before === undefined ? from : between(before, control, 0.5);
    const end = after === undefined ? to : between(control, after, 0.5);
    return Array.from({ length: SAMPLES + 1 }, (_, step) => {
      const share = step / SAMPLES;
      return between(between(start, control, share), between(control, end, share), share);
    });
  });
}

function between(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/** Whether a line segment intersects a box. */
function passes(from: Point, to: Point, { left, top, right, bottom }: Rect): boolean {
  let [enters, leaves] = [0, 1];
  for (const [start, way, least, most] of [
    [from.x, to.x - from.x, left, right],
    [from.y, to.y - from.y, top, bottom],
  ] as const) {
    if (way === 0) {
      if (start <= least || start >= most) return false;
      continue;
    }
    const [one, other] = [(least - start) / way, (most - start) / way];
    enters = Math.max(enters, Math.min(one, other));
    leaves = Math.min(leaves, Math.max(one, other));
  }
  return enters < leaves;
}

function boundsOf(points: readonly Point[]): Rect {
  return {
    left: Math.min(...points.map(({ x }) => x)),
    top: Math.min(...points.map(({ y }) => y)),
    right: Math.max(...points.map(({ x }) => x)),
    bottom: Math.max(...points.map(({ y }) => y)),
  };
}

function grown({ left, top, right, bottom }: Rect, by: number): Rect {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function meet(a: Rect, b: Rect): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

const MARKS = ['policy', 'initiative', 'priorityProject', 'mark', 'bundle'];

/** Labels that are nearer to another node than to their own. */
function strayNames({ labels, nodes }: Reading): readonly string[] {
  // A row has no colour; its bundle has.
  const marks = nodes.filter(
    ({ classes, opacity }) => opacity > 0 && MARKS.some((kind) => classes.includes(kind)),
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return labels.flatMap((label) => {
    const own = byId.get(label.node);
    if (own === undefined) return [`“${label.text}” is written for nothing that is drawn`];
    const toOwn = distance(label.box, own.box);
    const nearer = marks.filter(
      (mark) => mark.id !== own.id && distance(label.box, mark.box) < toOwn && !isPartOf(mark, own),
    );
    return nearer.map(({ id }) => `“${label.text}” is nearer to ${id} than to ${own.id}`);
  });
}

/** The single initiatives of a basic policy are beside it. */
function isPartOf(mark: DrawnNode, { id }: DrawnNode): boolean {
  return (
    mark.id.startsWith(`mark:${id}/`) ||
    (timesListed(mark.id) === 1 &&
      listings.some(({ policy, initiative }) => policy === id && initiative === mark.id))
  );
}

/** 0 if they touch or overlap. */
function distance(a: Rect, b: Rect): number {
  return Math.hypot(
    Math.max(a.left - b.right, 0, b.left - a.right),
    Math.max(a.top - b.bottom, 0, b.top - a.bottom),
  );
}

/** Chips of basic policies that are visible without their number. */
function numberless({ labels, nodes, stage }: Reading): readonly string[] {
  const numbered = new Set(labels.filter(({ node, text }) => node === text).map(({ node }) => node));
  return nodes
    .filter((node) => node.classes.includes('policy') && !isGround(node) && within(node.box, stage))
    .flatMap(({ id }) => (numbered.has(id) ? [] : [`${id} has no number`]));
}
