/**
 * The plan as a graph: nodes of six kinds, and the listings that tie initiatives to basic policies.
 * Derived from a parsed plan, never stored. A restricted graph (what filters leave) has the same type,
 * so every measure answers for the whole plan and for what is shown alike.
 */
import { groupBy } from './groupBy.ts';
import type {
  Direction,
  DirectionId,
  Initiative,
  InitiativeId,
  LocalText,
  Mark,
  Place,
  Plan,
  Policy,
  PolicyId,
  PriorityProject,
  PriorityProjectId,
  Strategy,
  StrategyId,
} from './schema.ts';

export const VISION_ID = 'vision';
export type VisionId = typeof VISION_ID;
export type NodeId = VisionId | StrategyId | DirectionId | PolicyId | InitiativeId | PriorityProjectId;

type Named = { readonly name: LocalText; readonly breaks: LocalText; readonly at: Place };

export type VisionNode = Named & { readonly kind: 'vision'; readonly id: VisionId };
export type StrategyNode = Named & {
  readonly kind: 'strategy';
  readonly id: StrategyId;
  readonly parent: VisionId;
  readonly short: LocalText;
  readonly shortBreaks: LocalText;
};
export type DirectionNode = Named & {
  readonly kind: 'direction';
  readonly id: DirectionId;
  readonly parent: StrategyId;
  readonly strategy: StrategyId;
  readonly reading: string;
};
export type PolicyNode = Named & {
  readonly kind: 'policy';
  readonly id: PolicyId;
  readonly parent: DirectionId;
  readonly direction: DirectionId;
  readonly strategy: StrategyId;
  readonly reading: string;
};
export type InitiativeNode = Named & {
  readonly kind: 'initiative';
  readonly id: InitiativeId;
  readonly reading: string;
};
export type PriorityProjectNode = Named & {
  readonly kind: 'priorityProject';
  readonly id: PriorityProjectId;
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
  /** `policy/initiative`: unique, as nothing is listed twice under one policy. */
  readonly id: string;
  readonly initiative: InitiativeId;
  readonly policy: PolicyId;
  readonly mark: Mark;
};

export type PlanGraph = {
  readonly plan: Plan;
  /** By id, in printed order: vision, then each strategy with what it holds, initiatives, priority projects. */
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
};

function strategyNode(strategy: Strategy): StrategyNode {
  const { id, name, breaks, at, short, shortBreaks } = strategy;
  return { kind: 'strategy', id, name, breaks, at, short, shortBreaks, parent: VISION_ID };
}

function directionNode(direction: Direction, strategy: StrategyId): DirectionNode {
  const { id, name, breaks, at, reading } = direction;
  return { kind: 'direction', id, name, breaks, at, reading, parent: strategy, strategy };
}

function policyNode(policy: Policy, direction: DirectionId, strategy: StrategyId): PolicyNode {
  const { id, name, breaks, at, reading } = policy;
  return { kind: 'policy', id, name, breaks, at, reading, parent: direction, direction, strategy };
}

function initiativeNode(initiative: Initiative): InitiativeNode {
  return { kind: 'initiative', ...initiative };
}

function priorityProjectNode(project: PriorityProject): PriorityProjectNode {
  return { kind: 'priorityProject', parent: VISION_ID, ...project };
}

function* nodesOf(plan: Plan): Generator<PlanNode> {
  yield { kind: 'vision', id: VISION_ID, ...plan.vision };
  for (const strategy of plan.strategies) {
    yield strategyNode(strategy);
    for (const direction of strategy.directions) {
      yield directionNode(direction, strategy.id);
      for (const policy of direction.policies) yield policyNode(policy, direction.id, strategy.id);
    }
  }
  yield* plan.initiatives.map(initiativeNode);
  yield* plan.priorityProjects.map(priorityProjectNode);
}

function* listingsOf(plan: Plan): Generator<Listing> {
  for (const strategy of plan.strategies)
    for (const direction of strategy.directions)
      for (const policy of direction.policies)
        for (const { initiative, mark } of policy.listings)
          yield { id: `${policy.id}/${initiative}`, initiative, policy: policy.id, mark };
}

function assemble(plan: Plan, all: readonly PlanNode[], listings: readonly Listing[]): PlanGraph {
  const ofKind = <Kind extends NodeKind>(kind: Kind) =>
    all.filter((node): node is Extract<PlanNode, { kind: Kind }> => node.kind === kind);
  return {
    plan,
    nodes: new Map(all.map((node) => [node.id, node])),
    strategies: ofKind('strategy'),
    directions: ofKind('direction'),
    policies: ofKind('policy'),
    initiatives: ofKind('initiative'),
    priorityProjects: ofKind('priorityProject'),
    listings,
    listingsByInitiative: groupBy<Listing, string>(listings, (listing) => listing.initiative),
    listingsByPolicy: groupBy<Listing, string>(listings, (listing) => listing.policy),
  };
}

const wholes = new WeakMap<Plan, PlanGraph>();

/**
 * The whole plan as a graph, the same object each time. The plan must have been parsed: its references are
 * taken to hold.
 */
export function graphOf(plan: Plan): PlanGraph {
  const known = wholes.get(plan);
  if (known !== undefined) return known;
  const whole = assemble(plan, [...nodesOf(plan)], [...listingsOf(plan)]);
  wholes.set(plan, whole);
  return whole;
}

/** The part of a graph that `keepsNode` and `keepsListing` leave; a listing needs both its ends. */
export function restrict(
  graph: PlanGraph,
  keepsNode: (node: PlanNode) => boolean,
  keepsListing: (listing: Listing) => boolean,
): PlanGraph {
  const nodes = [...graph.nodes.values()].filter(keepsNode);
  const kept = new Set<string>(nodes.map((node) => node.id));
  const listings = graph.listings.filter(
    (listing) => kept.has(listing.initiative) && kept.has(listing.policy) && keepsListing(listing),
  );
  return assemble(graph.plan, nodes, listings);
}

/** The node with this id. Throws where an id did not come from this graph: a fault of ours, not of a user. */
export function nodeOf(graph: PlanGraph, id: NodeId): PlanNode {
  const node = graph.nodes.get(id);
  if (node === undefined) throw new RangeError(`No node ${id} in the plan ${graph.plan.id}`);
  return node;
}

export function listingsOfInitiative(graph: PlanGraph, id: InitiativeId): readonly Listing[] {
  return graph.listingsByInitiative.get(id) ?? [];
}

export function listingsOfPolicy(graph: PlanGraph, id: PolicyId): readonly Listing[] {
  return graph.listingsByPolicy.get(id) ?? [];
}

/** The node above in the hierarchy; an initiative has none (it has listings), nor has the vision. */
export function parentOf(node: PlanNode): NodeId | undefined {
  return node.kind === 'vision' || node.kind === 'initiative' ? undefined : node.parent;
}

const childrenByGraph = new WeakMap<PlanGraph, ReadonlyMap<NodeId | undefined, readonly PlanNode[]>>();

/** The nodes right below in the hierarchy, in printed order: never initiatives, which are listed instead. */
export function childrenOf(graph: PlanGraph, id: NodeId): readonly PlanNode[] {
  let children = childrenByGraph.get(graph);
  if (children === undefined) {
    children = groupBy(graph.nodes.values(), parentOf);
    childrenByGraph.set(graph, children);
  }
  return children.get(id) ?? [];
}

/** The strategy a node belongs to; none for the vision, initiatives and priority projects. */
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

/** The place of a strategy in the whole plan, from 0: what its colour hangs on, whatever is hidden. */
export function strategyIndex(graph: PlanGraph, id: StrategyId): number {
  return graph.plan.strategies.findIndex((strategy) => strategy.id === id);
}
