/**
 * Walking the plan by its meaning, step by step along the outline: in and out, to the neighbours, and from
 * one listing of an initiative to its next. What is walked is what is shown.
 */
import type { NodeId, PlanGraph } from '../plan/graph.ts';
import { itemsBelow, itemsOf, type Outline, type OutlineItem } from './outline.ts';

export type NavigationStep =
  /** To the first thing below: a child, or what a basic policy lists. */
  | 'in'
  /** Back to what it stands under: for an initiative the basic policy that one came from. */
  | 'out'
  | 'next'
  | 'previous'
  /** To the top of the plan. */
  | 'top'
  /** The same initiative under the next or previous basic policy that lists it, in a round. */
  | 'nextListing'
  | 'previousListing';

/** Where the step leads; null where there is nothing that way. */
export function navigate(
  graph: PlanGraph,
  outline: Outline,
  from: OutlineItem,
  step: NavigationStep,
): OutlineItem | null {
  const beside = itemsBelow(outline, from.parent);
  switch (step) {
    case 'in':
      return itemsBelow(outline, from)[0] ?? null;
    case 'out':
      return from.parent;
    case 'next':
      return beside[from.position] ?? null;
    case 'previous':
      return beside[from.position - 2] ?? null;
    case 'top':
      return itemsBelow(outline, null)[0] ?? null;
    case 'nextListing':
      return otherListing(graph, outline, from, 1);
    case 'previousListing':
      return otherListing(graph, outline, from, -1);
  }
}

function otherListing(graph: PlanGraph, outline: Outline, from: OutlineItem, by: 1 | -1): OutlineItem | null {
  const places = itemsOf(graph, outline, from.node);
  const here = places.findIndex(({ id }) => id === from.id);
  const there = places.at((here + by) % places.length);
  return there === undefined || there.id === from.id ? null : there;
}

/** What was reached last, and what was selected then. */
export type LastVisited = { readonly item: string; readonly selected: NodeId | null };

/**
 * Where one stands: at what was reached last, unless something else has been selected since, or filters hide
 * it now. Else at what is selected, else at the top. Null where nothing is shown.
 */
export function currentItem(
  graph: PlanGraph,
  outline: Outline,
  reached: LastVisited | null,
  selected: NodeId | null,
): OutlineItem | null {
  const last = reached === null ? undefined : outline.items.get(reached.item);
  const chosenSince = selected !== null && selected !== reached?.selected && selected !== last?.node;
  if (last !== undefined && !chosenSince) return last;
  const chosen = selected === null ? undefined : itemsOf(graph, outline, selected)[0];
  return chosen ?? itemsBelow(outline, null)[0] ?? null;
}

/** All there is to say of where one stands, in figures. */
export type NavigationPosition = {
  readonly item: OutlineItem;
  /** Its place among what stands beside it and is of its own kind, from 1, and of how many. */
  readonly position: number;
  readonly of: number;
  /** What stands right below, by kind; of a basic policy what it lists. */
  readonly below: readonly NodeId[];
};

export function navigationPosition(
  graph: PlanGraph,
  outline: Outline,
  item: OutlineItem,
): NavigationPosition {
  const kind = graph.nodes.get(item.node)?.kind;
  const alike = itemsBelow(outline, item.parent).filter(({ node }) => graph.nodes.get(node)?.kind === kind);
  return {
    item,
    position: alike.indexOf(item) + 1,
    of: alike.length,
    below: itemsBelow(outline, item).map(({ node }) => node),
  };
}
