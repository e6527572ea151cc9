/**
 * The plan as it is printed: a tree in which an initiative stands once for each of its listings. What filters
 * hide is left out, and what stood under it stands under the nearest thing above that is shown.
 */
import type { Listing, NodeId, PlanGraph, PlanNode } from '../plan/graph.ts';
import { groupBy } from '../plan/groupBy.ts';
import { memoizeByObject } from '../plan/memoizeByObject.ts';
import { pathToVision } from './path.ts';

export type OutlineItem = {
  /** The node's id; of a listing the listing's, as an initiative may stand in several places. */
  readonly id: string;
  readonly node: NodeId;
  /** Null for what is no initiative, and for an initiative of which no listing is shown. */
  readonly listing: Listing | null;
  /** From 1. */
  readonly level: number;
  readonly parent: OutlineItem | null;
  /** Its place among what stands beside it, from 1, and of how many. */
  readonly position: number;
  readonly of: number;
};

export type Outline = {
  /** In printed order, what is above before what is below. */
  readonly items: ReadonlyMap<string, OutlineItem>;
  /** Of an item; of null what stands at the top. */
  readonly below: ReadonlyMap<OutlineItem | null, readonly OutlineItem[]>;
};

export const outlineOf = memoizeByObject((graph: PlanGraph): Outline => {
  const inHierarchy = [...graph.nodes.values()].filter(({ id }) => !graph.listingsByInitiative.has(id));
  const under = groupBy(inHierarchy, (node) => shownAbove(graph, node));
  const items = new Map<string, OutlineItem>();
  const below = new Map<OutlineItem | null, readonly OutlineItem[]>();

  const add = (parent: OutlineItem | null): void => {
    const nodes = under.get(parent?.node ?? null) ?? [];
    const listings = parent === null ? [] : (graph.listingsByPolicy.get(parent.node) ?? []);
    const of = nodes.length + listings.length;
    const level = (parent?.level ?? 0) + 1;
    const inside: OutlineItem[] = [];
    const put = (id: string, node: NodeId, listing: Listing | null): void => {
      const item = { id, node, listing, level, parent, position: inside.length + 1, of };
      inside.push(item);
      items.set(id, item);
      // Under an initiative nothing stands, however often it is listed.
      if (listing === null) add(item);
    };
    for (const node of nodes) put(node.id, node.id, null);
    for (const listing of listings) put(listing.id, listing.initiative, listing);
    below.set(parent, inside);
  };
  add(null);
  return { items, below };
});

/** The nearest thing above in the hierarchy that is shown; null where there is none. */
function shownAbove(graph: PlanGraph, { id }: PlanNode): NodeId | null {
  const path = pathToVision(graph, id);
  return (path.kind === 'hierarchy' && path.above.find((above) => graph.nodes.has(above))) || null;
}

export function itemsBelow(outline: Outline, item: OutlineItem | null): readonly OutlineItem[] {
  return outline.below.get(item) ?? [];
}

/** Where a node stands: its own line, or each of an initiative's listings, the first one first. */
export function itemsOf(graph: PlanGraph, outline: Outline, node: NodeId): readonly OutlineItem[] {
  const ids = [node, ...(graph.listingsByInitiative.get(node) ?? []).map(({ id }) => id)];
  return ids.flatMap((id) => outline.items.get(id) ?? []);
}
