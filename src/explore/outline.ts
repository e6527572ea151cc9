/**
 * The plan as printed: a tree with one item for each listing of an initiative. Hidden nodes are left out; their
 * children move up to the nearest ancestor that is shown.
 */
import {
  isPlanItself,
  type Listing,
  type NodeId,
  nodeOf,
  type PlanGraph,
  type PlanNode,
} from '../plan/graph.ts';
import { groupBy } from '../plan/groupBy.ts';
import { memoizeByObject } from '../plan/memoizeByObject.ts';
import { pathToVision } from './path.ts';

export type OutlineItem = {
  /** The node id, or the listing id, as an initiative may have several items. */
  readonly id: string;
  readonly node: NodeId;
  /** Null for other kinds than initiatives, and for an initiative without shown listings. */
  readonly listing: Listing | null;
  /** From 1. */
  readonly level: number;
  readonly parent: OutlineItem | null;
  /** Its position among its siblings, from 1, and their number. */
  readonly position: number;
  readonly of: number;
};

export type Outline = {
  /** By id, in printed order, parents before children. */
  readonly items: ReadonlyMap<string, OutlineItem>;
  /** The children of an item; for null, the top level. */
  readonly below: ReadonlyMap<OutlineItem | null, readonly OutlineItem[]>;
};

export const outlineOf = memoizeByObject((graph: PlanGraph): Outline => {
  const inHierarchy = [...graph.nodes.values()].filter(
    (node) => !graph.listingsByInitiative.has(node.id) && !isPlanItself(graph, node),
  );
  const under = groupBy(inHierarchy, (node) => shownAbove(graph, node));
  const items = new Map<string, OutlineItem>();
  const below = new Map<OutlineItem | null, readonly OutlineItem[]>();

  const add = (parent: OutlineItem | null): void => {
    const nodes = under.get(parent?.node ?? null) ?? [];
    const listings = parent === null ? [] : (graph.listingsByPolicy.get(parent.node) ?? []);
    const of = nodes.length + listings.length;
    const level = (parent?.level ?? 0) + 1;
    const children: OutlineItem[] = [];
    const addItem = (id: string, node: NodeId, listing: Listing | null): void => {
      const item = { id, node, listing, level, parent, position: children.length + 1, of };
      children.push(item);
      items.set(id, item);
      // A listed initiative has no children.
      if (listing === null) add(item);
    };
    for (const node of nodes) addItem(node.id, node.id, null);
    for (const listing of listings) addItem(listing.id, listing.initiative, listing);
    below.set(parent, children);
  };
  add(null);
  return { items, below };
});

/** The nearest ancestor that is shown; null if there is none. */
function shownAbove(graph: PlanGraph, { id }: PlanNode): NodeId | null {
  const path = pathToVision(graph, id);
  return (
    (path.kind === 'hierarchy' &&
      path.above.find((above) => graph.nodes.has(above) && !isPlanItself(graph, nodeOf(graph, above)))) ||
    null
  );
}

export function itemsBelow(outline: Outline, item: OutlineItem | null): readonly OutlineItem[] {
  return outline.below.get(item) ?? [];
}

/** The items of a node: its own, or one for each listing of an initiative, the first listing first. */
export function itemsOf(graph: PlanGraph, outline: Outline, node: NodeId): readonly OutlineItem[] {
  const ids = [node, ...(graph.listingsByInitiative.get(node) ?? []).map(({ id }) => id)];
  return ids.flatMap((id) => outline.items.get(id) ?? []);
}
