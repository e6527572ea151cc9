/** Guests: initiatives of a gathered plan that are drawn while one asks for them, each where there is room. */
import { listingsOfInitiative, type PlanGraph } from '../../plan/graph.ts';
import { groupBy } from '../../plan/groupBy.ts';
import type { InitiativeId } from '../../plan/schema.ts';
import { linkTo } from './links.ts';
import { mapMeasure } from './mapMeasure.ts';
import {
  discSize,
  type Format,
  type Point,
  type Scene,
  type SceneLink,
  type SceneNode,
  snap,
} from './scene.ts';

/** The reuse map with these initiatives besides; nothing else moves. Those that are drawn anyway are no guests. */
export function withGuests(graph: PlanGraph, scene: Scene, format: Format, asked: readonly string[]): Scene {
  const guests = asked.flatMap((id) => {
    const node = graph.nodes.get(id);
    return node?.kind === 'initiative' && scene.gathered.has(id) ? [node.id] : [];
  });
  if (guests.length === 0) return scene;
  const { ring, disc } = mapMeasure(format);
  const nodes = new Map(scene.nodes);
  const links = new Map(scene.links);
  for (const id of guests) {
    const seats = seatsOf(graph, scene, id);
    const size = discSize(listingsOfInitiative(graph, id).length, disc);
    const mean = (of: (at: Point) => number) =>
      seats.reduce((sum, { seat }) => sum + of(seat), 0) / Math.max(1, seats.length);
    const home = {
      x: ring.centre.x + (mean(({ x }) => x) - ring.centre.x) * INWARDS,
      y: ring.centre.y + (mean(({ y }) => y) - ring.centre.y) * INWARDS,
    };
    const node: SceneNode = {
      id,
      node: id,
      ...freePlace(nodes, home, size),
      w: size,
      h: size,
      shape: { kind: 'disc' },
      labels: [
        {
          place: 'beside',
          content: 'name',
          bold: false,
          importance: 130,
          towards: { x: 0, y: 1 },
          fromZoom: 0,
        },
      ],
    };
    nodes.set(id, node);
    for (const { seat, link } of seats) links.set(link.id, linkTo(seat, node, link, ring.centre));
  }
  return { ...scene, nodes, links };
}

/** How far out a guest stands between the middle and its seats. */
const INWARDS = 0.8;

type AtSeat = { readonly seat: SceneNode; readonly link: Pick<SceneLink, 'id' | 'listings'> };

function seatsOf(graph: PlanGraph, scene: Scene, id: InitiativeId): readonly AtSeat[] {
  const bySeat = groupBy(
    listingsOfInitiative(graph, id),
    ({ policy }) => scene.gathered.get(policy) ?? policy,
  );
  return [...bySeat].flatMap(([seatId, listings]) => {
    const seat = scene.nodes.get(seatId);
    return seat === undefined ? [] : [{ seat, link: { id: `${seat.node}/${id}`, listings } }];
  });
}

const STEP = 5;
const TURNS = 16;
const FARTHEST = 40;

/** The nearest place along a spiral where it touches nothing; where all is full, its home. */
function freePlace(nodes: ReadonlyMap<string, SceneNode>, home: Point, size: number): Point {
  const bodies = [...nodes.values()].filter(({ shape }) => shape.kind !== 'polygon');
  const isFree = ({ x, y }: Point) =>
    bodies.every(
      (body) =>
        Math.abs(body.x - x) > (body.w + size) / 2 + STEP ||
        Math.abs(body.y - y) > (body.h + size) / 2 + STEP,
    );
  for (let step = 0; step < FARTHEST * TURNS; step += 1) {
    const [far, angle] = [(step / TURNS) * STEP, (step / TURNS) * 2 * Math.PI];
    const at = { x: snap(home.x + far * Math.cos(angle)), y: snap(home.y + far * Math.sin(angle)) };
    if (isFree(at)) return at;
  }
  return { x: snap(home.x), y: snap(home.y) };
}
