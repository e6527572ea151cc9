/**
 * Keyboard navigation along the outline of the shown plan: to parents, children and siblings, and between the
 * listings of an initiative.
 */
import type { NodeId, PlanGraph } from '../plan/graph.ts';
import { itemsBelow, itemsOf, type Outline, type OutlineItem } from './outline.ts';

export type NavigationStep =
  /** To the first child; for a basic policy, the first initiative that it lists. */
  | 'in'
  /** To the parent; for an initiative, the basic policy of this listing. */
  | 'out'
  | 'next'
  | 'previous'
  /** To the first item of the outline. */
  | 'top'
  /** To the next or previous listing of the same initiative; wraps around. */
  | 'nextListing'
  | 'previousListing';

/** The item that a step leads to; null if there is none. */
export function navigate(
  graph: PlanGraph,
  outline: Outline,
  from: OutlineItem,
  step: NavigationStep,
): OutlineItem | null {
  const siblings = itemsBelow(outline, from.parent);
  switch (step) {
    case 'in':
      return itemsBelow(outline, from)[0] ?? null;
    case 'out':
      return from.parent;
    case 'next':
      return siblings[from.position] ?? null;
    case 'previous':
      return siblings[from.position - 2] ?? null;
    case 'top':
      return itemsBelow(outline, null)[0] ?? null;
    case 'nextListing':
      return otherListing(graph, outline, from, 1);
    case 'previousListing':
      return otherListing(graph, outline, from, -1);
  }
}

function otherListing(graph: PlanGraph, outline: Outline, from: OutlineItem, by: 1 | -1): OutlineItem | null {
  const items = itemsOf(graph, outline, from.node);
  const index = items.findIndex(({ id }) => id === from.id);
  const target = items.at((index + by) % items.length);
  return target === undefined || target.id === from.id ? null : target;
}

/** The item visited last, and the selection at that time. */
export type LastVisited = { readonly item: string; readonly selected: NodeId | null };

/**
 * The current item: the one visited last, unless another node has been selected since or filters now hide it; else the
 * selected one; else the first. Null if nothing is shown.
 */
export function currentItem(
  graph: PlanGraph,
  outline: Outline,
  visited: LastVisited | null,
  selected: NodeId | null,
): OutlineItem | null {
  const last = visited === null ? undefined : outline.items.get(visited.item);
  const selectedSince = selected !== null && selected !== visited?.selected && selected !== last?.node;
  if (last !== undefined && !selectedSince) return last;
  const selectedItem = selected === null ? undefined : itemsOf(graph, outline, selected)[0];
  return selectedItem ?? itemsBelow(outline, null)[0] ?? null;
}

/** What the announcement of an item needs. */
export type NavigationPosition = {
  readonly item: OutlineItem;
  /** Its position among the siblings of its kind, from 1, and their number. */
  readonly position: number;
  readonly of: number;
  /** The direct children; for a basic policy, the initiatives that it lists. */
  readonly below: readonly NodeId[];
};

export function navigationPosition(
  graph: PlanGraph,
  outline: Outline,
  item: OutlineItem,
): NavigationPosition {
  const kind = graph.nodes.get(item.node)?.kind;
  const siblings = itemsBelow(outline, item.parent).filter(
    ({ node }) => graph.nodes.get(node)?.kind === kind,
  );
  return {
    item,
    position: siblings.indexOf(item) + 1,
    of: siblings.length,
    below: itemsBelow(outline, item).map(({ node }) => node),
  };
}
