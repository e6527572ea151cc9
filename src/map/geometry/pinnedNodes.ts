/** Initiatives for which the map has no place of their own: one is shown while it is selected. */
import { type InitiativeNode, listingsOfInitiative, type PlanGraph } from '../../plan/graph.ts';
import { groupBy } from '../../plan/groupBy.ts';
import { rowLabels } from './mapColumn.ts';
import { bent } from './mapLinks.ts';
import { centeredBox, type Scene, type SceneLink, type SceneNode } from './scene.ts';

/** The reuse map with the first of these that has no place in it; nothing moves for it. */
export function withPinned(graph: PlanGraph, scene: Scene, asked: ReadonlySet<string>): Scene {
  const { pin } = scene;
  const initiative = [...asked].flatMap((id) => (scene.nodes.has(id) ? [] : initiativeIn(graph, id)))[0];
  if (pin === undefined || initiative === undefined) return scene;
  const listings = listingsOfInitiative(graph, initiative.id);
  const node: SceneNode = {
    id: initiative.id,
    node: initiative.id,
    ...centeredBox(pin.box),
    shape: 'box',
    prominence: 0,
    labels: rowLabels(pin.box, listings.length),
  };
  const links = [...groupBy(listings, ({ policy }) => scene.collapsedInto.get(policy) ?? policy)].flatMap(
    ([seatId, own]): SceneLink[] => {
      const branchSlot = scene.nodes.get(seatId);
      if (branchSlot === undefined) return [];
      const isLeft = branchSlot.x < pin.box.x;
      const from = { x: isLeft ? pin.port : scene.bounds.w - pin.port, y: branchSlot.y };
      const to = { x: isLeft ? pin.box.x : pin.box.x + pin.box.w, y: node.y };
      const link = {
        id: `${branchSlot.node}/${initiative.id}`,
        listings: own,
        source: branchSlot.id,
        target: node.id,
      };
      return [{ ...link, ...bent(from, to), prominence: 0 }];
    },
  );
  return {
    ...scene,
    nodes: new Map([...scene.nodes, [node.id, node]]),
    links: new Map([...scene.links, ...links.map((link) => [link.id, link] as const)]),
  };
}

/** One that something lists. */
function initiativeIn(graph: PlanGraph, id: string): readonly InitiativeNode[] {
  const node = graph.nodes.get(id);
  return node?.kind === 'initiative' && graph.listingsByInitiative.has(node.id) ? [node] : [];
}
