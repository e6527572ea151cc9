/** What is listed once: petals outside of its policy. */
import type { Gathering } from '../../explore/gather.ts';
import { type Listing, listingsOfInitiative, type PlanGraph, type PolicyNode } from '../../plan/graph.ts';
import { type MapMeasure, PAD } from './mapMeasure.ts';
import type { OnRing, RingPoint } from './ring.ts';
import { type SceneNode, snap } from './scene.ts';

const PETALS_IN_ROW = 4;

/** How far a policy's box reaches along the ring's normal, without the corners' bumps. */
export function extent({ policy }: MapMeasure, { normal }: RingPoint): number {
  const [x, y] = [(policy.w / 2) * Math.abs(normal.x), (policy.h / 2) * Math.abs(normal.y)];
  return (x ** 1.5 + y ** 1.5) ** (2 / 3);
}

/** How far a seat with what stands outside of it reaches outwards. */
export function reachOut(measure: MapMeasure, point: RingPoint): number {
  const { count, petal, petalRows } = measure;
  const { x, y } = point.normal;
  const counts = count === null ? 0 : Math.abs(x) * count.w + Math.abs(y) * count.h;
  return extent(measure, point) + PAD + Math.max(petalRows * petal, counts) + 2;
}

/** What is listed under one policy alone, in rows along that policy's outer side. */
export function petals(
  graph: PlanGraph,
  { seats, drawn }: Gathering,
  measure: MapMeasure,
  onRing: OnRing,
): readonly SceneNode[] {
  const places = seats.flatMap(({ node }) => onRing.get(node.id) ?? []);
  return seats.flatMap(({ node }, index) => {
    const at = places[index];
    if (at === undefined || node.kind !== 'policy') return [];
    const own = ownListings(graph, node).filter(({ initiative }) => drawn.has(initiative));
    return petalsOf(own, measure, at, roomBeside(places, index));
  });
}

function petalsOf(
  own: readonly Listing[],
  measure: MapMeasure,
  at: RingPoint,
  beside: number,
): readonly SceneNode[] {
  const tangent = { x: -at.normal.y, y: at.normal.x };
  const perRow = Math.max(PETALS_IN_ROW, Math.ceil(own.length / measure.petalRows));
  const room = Math.min(PETALS_IN_ROW * (measure.petal + 2), beside);
  const pitch = Math.min(measure.petal + 2, room / perRow);
  return own.map(({ initiative }, index) => {
    const [row, column] = [Math.floor(index / perRow), index % perRow];
    const inRow = Math.min(perRow, own.length - row * perRow);
    const along = (column - (inRow - 1) / 2) * pitch;
    const out = extent(measure, at) + PAD + (row + 0.5) * (measure.petal + 1);
    const size = snap(Math.min(measure.petal, pitch * 0.8));
    return {
      id: initiative,
      node: initiative,
      x: snap(at.x + at.normal.x * out + tangent.x * along),
      y: snap(at.y + at.normal.y * out + tangent.y * along),
      w: size,
      h: size,
      shape: { kind: 'disc' },
      labels: [
        { place: 'beside', content: 'name', bold: false, importance: 1, towards: at.normal, fromZoom: 1.8 },
      ],
    };
  });
}

/** The distance to the nearer neighbour on the ring. */
function roomBeside(places: readonly RingPoint[], index: number): number {
  const at = places[index];
  const neighbours = [places.at(index - 1), places[(index + 1) % places.length]];
  const distances = neighbours.map((other) =>
    at === undefined || other === undefined ? 0 : Math.hypot(other.x - at.x, other.y - at.y),
  );
  return Math.min(...distances.filter((distance) => distance > 0), Number.POSITIVE_INFINITY);
}

function ownListings(graph: PlanGraph, policy: PolicyNode): readonly Listing[] {
  const listings = graph.listingsByPolicy.get(policy.id) ?? [];
  return listings.filter((listing) => listingsOfInitiative(graph, listing.initiative).length === 1);
}
