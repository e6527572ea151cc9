/**
 * The plan as a graph: nodes of six kinds, and the listings that connect initiatives to basic policies.
 * Derived from a parsed plan, never stored. A subgraph (what filters leave) has the same type, so that
 * each measure works on the whole plan and on the shown part.
 */
import { groupBy } from './groupBy.ts';
import { hasStrategies, policiesOf } from './items.ts';
import { linksOf, type ProjectLink } from './linksOf.ts';
import { memoizeByObject } from './memoizeByObject.ts';
import type {
  Branch,
  Direction,
  DirectionId,
  Initiative,
  InitiativeId,
  Mark,
  Named,
  Plan,
  Policy,
  PolicyId,
  PriorityProject,
  PriorityProjectId,
  Strategy,
  StrategyId,
} from './plan.ts';

export const VISION_ID = 'vision';
type VisionId = typeof VISION_ID;
export type NodeId = VisionId | StrategyId | DirectionId | PolicyId | InitiativeId | PriorityProjectId;

/** The root: the vision, or the plan itself where it has none. */
export type VisionNode = Named & {
  readonly kind: 'vision';
  readonly id: VisionId;
  readonly number: '';
};
export type StrategyNode = Omit<Strategy, 'items'> & {
  readonly kind: 'strategy';
  readonly parent: VisionId;
};
export type DirectionNode = Omit<Direction, 'items'> & {
  readonly parent: StrategyId | DirectionId;
  readonly strategy: StrategyId;
};
export type PolicyNode = Omit<Policy, 'listings'> & {
  readonly parent: StrategyId | DirectionId;
  readonly strategy: StrategyId;
};
export type InitiativeNode = Initiative & { readonly kind: 'initiative' };
export type PriorityProjectNode = Omit<PriorityProject, 'links' | 'suggested'> & {
  readonly kind: 'priorityProject';
  readonly parent: VisionId;
};
export type PlanNode =
  | VisionNode
  | StrategyNode
  | DirectionNode
  | PolicyNode
  | InitiativeNode
  | PriorityProjectNode;

export type NodeKind = PlanNode['kind'];
/** In the order in which the plan introduces them. */
export const NODE_KINDS: readonly NodeKind[] = [
  'vision',
  'strategy',
  'direction',
  'policy',
  'initiative',
  'priorityProject',
];

/** One initiative under one basic policy. */
export type Listing = {
  /** `policy/initiative`: unique, as a policy lists an initiative at most once. */
  readonly id: string;
  readonly initiative: InitiativeId;
  readonly policy: PolicyId;
  readonly mark: Mark;
};

export type PlanGraph = {
  readonly plan: Plan;
  /** By id, in printed order: vision, each strategy with its descendants, initiatives, priority projects. */
  readonly nodes: ReadonlyMap<string, PlanNode>;
  readonly strategies: readonly StrategyNode[];
  readonly directions: readonly DirectionNode[];
  readonly policies: readonly PolicyNode[];
  readonly initiatives: readonly InitiativeNode[];
  readonly priorityProjects: readonly PriorityProjectNode[];
  /** In printed order. */
  readonly listings: readonly Listing[];
  readonly listingsByInitiative: ReadonlyMap<string, readonly Listing[]>;
  readonly listingsByPolicy: ReadonlyMap<string, readonly Listing[]>;
  /** The stated links of priority projects; the suggested ones only after `withSuggested`. */
  readonly links: readonly ProjectLink[];
};

function* nodesOf(plan: Plan): Generator<PlanNode> {
  yield { kind: 'vision', id: VISION_ID, number: '', ...plan.root };
  for (const { items, ...strategy } of plan.strategies) {
    yield { kind: 'strategy', ...strategy, parent: VISION_ID };
    yield* branchNodes(items, strategy.id, null);
  }
  for (const initiative of plan.initiatives) yield { kind: 'initiative', ...initiative };
  for (const { links, suggested, ...project } of plan.priorityProjects)
    yield { kind: 'priorityProject', parent: VISION_ID, ...project };
}

/** The nodes of items directly below a direction, or below the strategy if `direction` is null, and all below them. */
function* branchNodes(
  items: readonly Branch[],
  strategy: StrategyId,
  direction: DirectionId | null,
): Generator<DirectionNode | PolicyNode> {
  const parent = direction ?? strategy;
  for (const item of items)
    if (item.kind === 'policy') {
      const { listings, ...policy } = item;
      yield { ...policy, parent, strategy };
    } else {
      const { items: inner, ...own } = item;
      yield { ...own, parent, strategy };
      yield* branchNodes(inner, strategy, own.id);
    }
}

function* listingsOf(plan: Plan): Generator<Listing> {
  for (const policy of policiesOf(plan))
    for (const { initiative, mark } of policy.listings)
      yield { id: `${policy.id}/${initiative}`, initiative, policy: policy.id, mark };
}

type Listed = Pick<PlanGraph, 'listings' | 'listingsByInitiative' | 'listingsByPolicy'>;

function assemble(plan: Plan, nodes: ReadonlyMap<string, PlanNode>, listed: Listed): PlanGraph {
  const all = [...nodes.values()];
  const ofKind = <Kind extends NodeKind>(kind: Kind) =>
    all.filter((node): node is Extract<PlanNode, { kind: Kind }> => node.kind === kind);
  return {
    plan,
    nodes,
    strategies: ofKind('strategy'),
    directions: ofKind('direction'),
    policies: ofKind('policy'),
    initiatives: ofKind('initiative'),
    priorityProjects: ofKind('priorityProject'),
    ...listed,
    links: linksOf(plan, nodes, false),
  };
}

/**
 * The whole plan as a graph; the same object on each call. The plan must come from `parsePlanText`, which checks
 * its references.
 */
export const graphOf = memoizeByObject((plan: Plan): PlanGraph => {
  const nodes = new Map<string, PlanNode>();
  for (const node of nodesOf(plan)) nodes.set(node.id, node);
  const listings = [...listingsOf(plan)];
  return assemble(plan, nodes, {
    listings,
    listingsByInitiative: groupBy<Listing, string>(listings, (listing) => listing.initiative),
    listingsByPolicy: groupBy<Listing, string>(listings, (listing) => listing.policy),
  });
});

/**
 * The subgraph of the nodes and listings that pass the predicates; a listing also needs both its ends. A node that
 * loses no listing keeps the same array of listings, so that results cached for that array stay valid.
 */
export function subgraph(
  graph: PlanGraph,
  includesNode: (node: PlanNode) => boolean,
  includesListing: (listing: Listing) => boolean,
): PlanGraph {
  const nodes = new Map<string, PlanNode>();
  for (const [id, node] of graph.nodes) if (includesNode(node)) nodes.set(id, node);
  const remaining = (groups: ReadonlyMap<string, readonly Listing[]>, otherEnd: 'initiative' | 'policy') => {
    const result = new Map<string, readonly Listing[]>();
    for (const [id, group] of groups) {
      if (!nodes.has(id)) continue;
      const isIncluded = (listing: Listing) => nodes.has(listing[otherEnd]) && includesListing(listing);
      const included = group.every(isIncluded) ? group : group.filter(isIncluded);
      if (included.length > 0) result.set(id, included);
    }
    return result;
  };
  const listingsByPolicy = remaining(graph.listingsByPolicy, 'initiative');
  return assemble(graph.plan, nodes, {
    // Printed order is policy by policy.
    listings: [...listingsByPolicy.values()].flat(),
    listingsByInitiative: remaining(graph.listingsByInitiative, 'policy'),
    listingsByPolicy,
  });
}

/** The graph of the whole plan that a graph is part of: names and totals may need what filters hide. */
export function wholeGraph(graph: PlanGraph): PlanGraph {
  return graphOf(graph.plan);
}

/** The node with this id. @throws RangeError if the graph lacks it, which is a programming error. */
export function nodeOf(graph: PlanGraph, id: NodeId): PlanNode {
  const node = graph.nodes.get(id);
  if (node === undefined) throw new RangeError(`No node ${id} in the plan ${graph.plan.id}`);
  return node;
}

const NO_LISTINGS: readonly Listing[] = [];

export function listingsOfInitiative(graph: PlanGraph, id: InitiativeId): readonly Listing[] {
  return graph.listingsByInitiative.get(id) ?? NO_LISTINGS;
}

export function listingsOfPolicy(graph: PlanGraph, id: PolicyId): readonly Listing[] {
  return graph.listingsByPolicy.get(id) ?? NO_LISTINGS;
}

/** By listing id, the position of each listing under its basic policy, from 1. */
export const listingPositions = memoizeByObject(
  ({ listingsByPolicy }: PlanGraph): ReadonlyMap<string, number> =>
    new Map(
      [...listingsByPolicy.values()].flatMap((own) => own.map(({ id }, index) => [id, index + 1] as const)),
    ),
);

/** The listing between an initiative and a basic policy, in either argument order, if there is one. */
export function listingBetween(graph: PlanGraph, a: NodeId, b: NodeId): Listing | undefined {
  const ofEither = graph.listingsByInitiative.get(a) ?? graph.listingsByInitiative.get(b);
  return ofEither?.find(({ policy }) => policy === a || policy === b);
}

/** Whether the graph has this listing; false if filters hide it. */
export function hasListing(graph: PlanGraph, listing: Listing): boolean {
  return listingsOfPolicy(graph, listing.policy).includes(listing);
}

/** The parent in the hierarchy; undefined for initiatives, which have listings instead, and for the vision. */
export function parentOf(node: PlanNode): NodeId | undefined {
  return node.kind === 'vision' || node.kind === 'initiative' ? undefined : node.parent;
}

const childrenByParent = memoizeByObject((graph: PlanGraph) => groupBy(graph.nodes.values(), parentOf));

/** The children in the hierarchy, in printed order; never initiatives, which are listed instead. */
export function childrenOf(graph: PlanGraph, id: NodeId): readonly PlanNode[] {
  return childrenByParent(graph).get(id) ?? [];
}

/** The directions above a node, nearest first. Filters that hide them change nothing. */
export function directionsAbove(graph: PlanGraph, node: PlanNode): readonly DirectionId[] {
  const above: DirectionId[] = [];
  let parent = parentOf(node);
  while (parent !== undefined) {
    const next = nodeOf(wholeGraph(graph), parent);
    if (next.kind !== 'direction') break;
    above.push(next.id);
    parent = next.parent;
  }
  return above;
}

/** The strategy that a node belongs to; undefined for the vision, initiatives and priority projects. */
export function strategyOf(node: PlanNode): StrategyId | undefined {
  switch (node.kind) {
    case 'strategy':
      return node.id;
    case 'direction':
    case 'policy':
      return node.strategy;
    default:
      return undefined;
  }
}

/** Whether a node is the strategy of a plan of one level: the plan itself, which the root represents. */
export function isPlanItself({ plan }: PlanGraph, { kind }: PlanNode): boolean {
  return kind === 'strategy' && !hasStrategies({ plan });
}

/** The index of a strategy in the whole plan, from 0; it decides the colour, so that filters do not change it. */
export function strategyIndex(graph: PlanGraph, id: StrategyId): number {
  return graph.plan.strategies.findIndex((strategy) => strategy.id === id);
}
