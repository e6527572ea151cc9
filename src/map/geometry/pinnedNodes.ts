/** Shows a selected initiative that the map has no row for. */
import { type InitiativeNode, listingsOfInitiative, type PlanGraph } from '../../plan/graph.ts';
import { groupBy } from '../../plan/groupBy.ts';
import { rowLabels } from './mapColumn.ts';
import { bent } from './mapLinks.ts';
import { nodeBox, type Scene, type SceneLink, type SceneNode } from './scene.ts';

/** The reuse map with a row for the first of `ids` that it does not draw. No other node moves. */
export function withPinned(graph: PlanGraph, scene: Scene, ids: ReadonlySet<string>): Scene {
  const { pin } = scene;
  const initiative = [...ids].flatMap((id) => (scene.nodes.has(id) ? [] : initiativeIn(graph, id)))[0];
  if (pin === undefined || initiative === undefined) return scene;
  const listings = listingsOfInitiative(graph, initiative.id);
  const row = nodeBox(initiative.id, pin.box, rowLabels(pin.box, listings.length));
  const node: SceneNode = { ...row, prominence: 0 };
  const links = [...groupBy(listings, ({ policy }) => scene.collapsedInto.get(policy) ?? policy)].flatMap(
    ([slotId, own]): SceneLink[] => {
      const branchSlot = scene.nodes.get(slotId);
      if (branchSlot === undefined) return [];
      const isLeft = branchSlot.x < pin.box.x;
      const from = { x: isLeft ? pin.port : scene.bounds.w - pin.port, y: branchSlot.y };
      const to = { x: isLeft ? pin.box.x : pin.box.x + pin.box.w, y: node.y };
      const id = `${branchSlot.node}/${initiative.id}`;
      const ends = { source: branchSlot.id, target: node.id };
      return [{ id, listings: own, ...ends, ...bent(from, to), prominence: 0 }];
    },
  );
  return {
    ...scene,
    nodes: new Map([...scene.nodes, [node.id, node]]),
    links: new Map([...scene.links, ...links.map((link) => [link.id, link] as const)]),
  };
}

/** The initiative of this id, if a policy lists it. */
function initiativeIn(graph: PlanGraph, id: string): readonly InitiativeNode[] {
  const node = graph.nodes.get(id);
  return node?.kind === 'initiative' && graph.listingsByInitiative.has(node.id) ? [node] : [];
}
