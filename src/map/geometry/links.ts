/** The curves of the reuse map. */

import type { Gathering, Seat } from '../../explore/gather.ts';
import { listingsOfInitiative, listingsOfPolicy, type PlanGraph } from '../../plan/graph.ts';
import { groupBy } from '../../plan/groupBy.ts';
import { type Point, type SceneLink, type SceneNode, snap } from './scene.ts';

/** All listings of an initiative under one closed branch are one curve. `idOf` names a seat's scene node. */
export function linksOf(
  graph: PlanGraph,
  { seats, drawn }: Gathering,
  nodes: ReadonlyMap<string, SceneNode>,
  centre: Point,
  idOf: (seat: Seat) => string,
): ReadonlyMap<string, SceneLink> {
  const links = new Map<string, SceneLink>();
  for (const seat of seats) {
    const from = nodes.get(idOf(seat));
    if (from === undefined) continue;
    const below = seat.policies.flatMap(({ id }) => listingsOfPolicy(graph, id));
    const ofDrawn = below.filter(({ initiative }) => drawn.has(initiative));
    for (const [initiative, listings] of groupBy(ofDrawn, (listing) => listing.initiative)) {
      const to = nodes.get(initiative);
      if (to === undefined) continue;
      // A petal stands outside: its stem is straight.
      const isPetal = listingsOfInitiative(graph, initiative).length === 1;
      const link = { id: `${seat.node.id}/${initiative}`, listings };
      links.set(link.id, linkTo(from, to, link, isPetal ? null : centre));
    }
  }
  return links;
}

/** Leaves a seat straight inwards and bends to its initiative, so that listings gather like stems. */
export function linkTo(
  from: SceneNode,
  to: SceneNode,
  { id, listings }: Pick<SceneLink, 'id' | 'listings'>,
  /** Null for a straight line. */
  inwards: Point | null,
): SceneLink {
  const towards = inwards ?? to;
  const far = Math.hypot(to.x - from.x, to.y - from.y);
  const inward = inwards === null ? far : Math.hypot(inwards.x - from.x, inwards.y - from.y);
  const reach = Math.min(far * 0.45, inwards === null ? Infinity : inward * 0.5);
  const bend = reach / Math.max(1, inward);
  return {
    id,
    listings,
    source: from.id,
    target: to.id,
    control: {
      x: snap(from.x + (towards.x - from.x) * bend),
      y: snap(from.y + (towards.y - from.y) * bend),
    },
  };
}
