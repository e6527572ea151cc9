/** The filter: its settings, and the subgraph that it leaves. All views share its result. */
import {
  directionsAbove,
  type Listing,
  listingsOfInitiative,
  type NodeId,
  type NodeKind,
  type PlanGraph,
  type PlanNode,
  strategyOf,
  subgraph,
} from '../plan/graph.ts';
import { hasStrategies } from '../plan/items.ts';
import { hubs, initiativeMeasures } from '../plan/measures.ts';
import { memoizeLast } from '../plan/memoizeLast.ts';
import type { DirectionId, InitiativeId, Mark, StrategyId } from '../plan/plan.ts';
import { withSuggested } from '../plan/projectLinks.ts';
import { withoutInitiatives } from '../plan/withoutInitiatives.ts';
import { type AttributeFilter, attributesPass } from './attributeFilter.ts';
import { neighbourhood } from './neighbourhood.ts';
import { search } from './search.ts';

/** A range of listing counts, both ends inclusive; `to: null` has no upper limit. */
export type CountRange = { readonly from: number; readonly to: number | null };

export type Filter = {
  readonly hiddenStrategies: readonly StrategyId[];
  readonly hiddenDirections: readonly DirectionId[];
  readonly hiddenKinds: readonly NodeKind[];
  readonly counts: CountRange;
  /** Minimum number of strategies that an initiative spans. */
  readonly reach: number;
  /** Which listings are shown. */
  readonly marks: 'both' | Mark;
  readonly withoutHubs: boolean;
  /** By value, at most one per attribute. */
  readonly attributes: readonly AttributeFilter[];
  /** Search text: shows the hits, the basic policies that list them, and the levels above; '' for no restriction. */
  readonly find: string;
  /** The initiatives that a what-if removes from the plan. */
  readonly without: readonly InitiativeId[];
  /** Whether to show the suggested links of priority projects. Hides nothing. */
  readonly suggested: boolean;
  /** The attribute by which pictures shade initiatives; null for none. Hides nothing. */
  readonly shade: string | null;
};

export const NO_FILTER: Filter = {
  hiddenStrategies: [],
  hiddenDirections: [],
  hiddenKinds: [],
  counts: { from: 1, to: null },
  reach: 1,
  marks: 'both',
  withoutHubs: false,
  attributes: [],
  find: '',
  without: [],
  suggested: false,
  shade: null,
};

/** A node and its neighbourhood, up to this many steps away. */
export type Focus = { readonly node: NodeId; readonly steps: FocusSteps };
export type FocusSteps = 1 | 2 | 3;

/** Why something is hidden. {@link withoutReason} removes a single reason. */
export type HiddenReason =
  | { readonly by: 'strategies'; readonly hidden: readonly StrategyId[] }
  | { readonly by: 'directions'; readonly hidden: readonly DirectionId[] }
  | { readonly by: 'kinds'; readonly hidden: readonly NodeKind[] }
  | { readonly by: 'counts'; readonly counts: CountRange }
  | { readonly by: 'reach'; readonly reach: number }
  | { readonly by: 'marks'; readonly mark: Mark }
  | { readonly by: 'hubs' }
  | { readonly by: 'attributes'; readonly filter: AttributeFilter }
  | { readonly by: 'find'; readonly find: string }
  | { readonly by: 'without'; readonly initiatives: readonly InitiativeId[] }
  | { readonly by: 'focus'; readonly focus: Focus };

export type FilteredPlan = {
  /** The shown subgraph; its measures are those of what is shown. */
  readonly graph: PlanGraph;
  readonly reasons: readonly HiddenReason[];
  readonly shownNodes: number;
  readonly allNodes: number;
};

/** Applies a filter and a focus to the plan, and reports why nodes are hidden. */
export function filterPlan(graph: PlanGraph, filter: Filter, focus: Focus | null): FilteredPlan {
  const reasons = hiddenReasons(filter, focus);
  const filtered = reasons.length === 0 ? graph : filterGraph(graph, filter);
  const near = focus === null ? filtered : focusGraph(filtered, focus);
  return {
    graph: filter.suggested ? withSuggested(near) : near,
    reasons,
    shownNodes: countNodes(near),
    allNodes: countNodes(graph),
  };
}

/** A plan of one level is one node, not two. */
function countNodes({ plan, nodes, strategies }: PlanGraph): number {
  return nodes.size - (hasStrategies({ plan }) ? 0 : strategies.length);
}

/**
 * Removing an initiative hides nothing else, unless a search shows policies because of it. Without a search, the
 * initiatives are removed from the cached result of the other filters, which makes removing one more fast.
 */
function filterGraph(graph: PlanGraph, filter: Filter): PlanGraph {
  if (filter.find !== '') return applyFilter(graph, filter);
  const rest = withoutReason(filter, 'without');
  return withoutInitiatives(
    hiddenReasons(rest, null).length === 0 ? graph : cachedFilter(graph, rest),
    new Set(filter.without),
  );
}

const cachedFilter = memoizeLast(applyFilter, (filter) =>
  Object.values(REASON_FIELDS).map((field) => filter[field]),
);

function applyFilter(graph: PlanGraph, filter: Filter): PlanGraph {
  const strategies = new Set<string>(filter.hiddenStrategies);
  const directions = new Set<string>(filter.hiddenDirections);
  const kinds = new Set<NodeKind>(filter.hiddenKinds);
  const excluded = new Set<string>(filter.without);
  if (filter.withoutHubs) for (const { id } of hubs(graph)) excluded.add(id);

  const valued = attributesPass(graph, filter.attributes);
  const inShownBranch = (node: PlanNode): boolean =>
    valued.node(node) &&
    !strategies.has(strategyOf(node) ?? '') &&
    [node.id, ...directionsAbove(graph, node)].every((id) => !directions.has(id));
  const policies = new Set<string>(graph.policies.filter(inShownBranch).map(({ id }) => id));
  const listingShown = (listing: Listing): boolean =>
    (filter.marks === 'both' || listing.mark === filter.marks) &&
    policies.has(listing.policy) &&
    valued.listing(listing);
  // Counts and reach are those of the whole plan, so that filters are independent of each other.
  const initiativeShown = (node: PlanNode & { kind: 'initiative' }): boolean => {
    const { listingCount, reach } = initiativeMeasures(graph, node.id);
    return (
      !excluded.has(node.id) &&
      listingCount >= filter.counts.from &&
      listingCount <= (filter.counts.to ?? Number.POSITIVE_INFINITY) &&
      reach >= filter.reach &&
      listingsOfInitiative(graph, node.id).some(listingShown)
    );
  };
  const nodeShown = (node: PlanNode): boolean =>
    !kinds.has(node.kind) && inShownBranch(node) && (node.kind !== 'initiative' || initiativeShown(node));
  const isFound =
    filter.find === '' ? () => true : matchesSearch(graph, filter.find, nodeShown, listingShown);
  return subgraph(graph, (node) => nodeShown(node) && isFound(node), listingShown);
}

/** The kinds that a search never hides, so that the position of a hit in the plan stays visible. */
const ALWAYS_SHOWN: readonly NodeKind[] = ['vision', 'strategy', 'direction'];

function matchesSearch(
  graph: PlanGraph,
  find: string,
  nodeShown: (node: PlanNode) => boolean,
  listingShown: (listing: Listing) => boolean,
): (node: PlanNode) => boolean {
  const hits = search(graph, find).filter(({ node }) => nodeShown(node));
  const matching = new Set<string>(hits.map(({ node }) => node.id));
  for (const { node } of hits)
    if (node.kind === 'initiative')
      for (const listing of listingsOfInitiative(graph, node.id))
        if (listingShown(listing)) matching.add(listing.policy);
  return (node) => ALWAYS_SHOWN.includes(node.kind) || matching.has(node.id);
}

function focusGraph(graph: PlanGraph, focus: Focus): PlanGraph {
  const near = neighbourhood(graph, focus.node, focus.steps);
  return subgraph(
    graph,
    (node) => near.has(node.id),
    () => true,
  );
}

/** The active reasons for hiding, without applying the filter. */
export function hiddenReasons(filter: Filter, focus: Focus | null): readonly HiddenReason[] {
  const reasons: HiddenReason[] = [];
  if (filter.hiddenStrategies.length > 0) reasons.push({ by: 'strategies', hidden: filter.hiddenStrategies });
  if (filter.hiddenDirections.length > 0) reasons.push({ by: 'directions', hidden: filter.hiddenDirections });
  if (filter.hiddenKinds.length > 0) reasons.push({ by: 'kinds', hidden: filter.hiddenKinds });
  if (filter.counts.from > 1 || filter.counts.to !== null)
    reasons.push({ by: 'counts', counts: filter.counts });
  if (filter.reach > 1) reasons.push({ by: 'reach', reach: filter.reach });
  if (filter.marks !== 'both') reasons.push({ by: 'marks', mark: filter.marks });
  if (filter.withoutHubs) reasons.push({ by: 'hubs' });
  for (const each of filter.attributes) reasons.push({ by: 'attributes', filter: each });
  if (filter.find !== '') reasons.push({ by: 'find', find: filter.find });
  if (filter.without.length > 0) reasons.push({ by: 'without', initiatives: filter.without });
  if (focus !== null) reasons.push({ by: 'focus', focus });
  return reasons;
}

/** The field of the filter behind each reason. */
export const REASON_FIELDS = {
  strategies: 'hiddenStrategies',
  directions: 'hiddenDirections',
  kinds: 'hiddenKinds',
  counts: 'counts',
  reach: 'reach',
  marks: 'marks',
  hubs: 'withoutHubs',
  attributes: 'attributes',
  find: 'find',
  without: 'without',
} as const satisfies Readonly<Record<Exclude<HiddenReason['by'], 'focus'>, keyof Filter>>;

/** The filter without the reasons of a kind. The focus is not part of the filter. */
export function withoutReason(filter: Filter, by: keyof typeof REASON_FIELDS): Filter {
  const field = REASON_FIELDS[by];
  return { ...filter, [field]: NO_FILTER[field] };
}

/** Filter and focus without this reason. */
export function removeReason<State extends { readonly filter: Filter; readonly focus: Focus | null }>(
  state: State,
  reason: HiddenReason,
): State {
  const { filter } = state;
  switch (reason.by) {
    case 'focus':
      return { ...state, focus: null };
    case 'attributes':
      return {
        ...state,
        filter: { ...filter, attributes: filter.attributes.filter((each) => each !== reason.filter) },
      };
    default:
      return { ...state, filter: withoutReason(filter, reason.by) };
  }
}

/** `items` with `item` added, or removed if present. */
export function toggleItem<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
