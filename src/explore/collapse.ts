/**
 * Decides what of a large plan is drawn as nodes of its own. Beyond a limit, the canvas views draw the most shared
 * initiatives and collapse the rest into counts on the branches that list them, which the user can expand.
 */
import {
  type DirectionNode,
  type InitiativeNode,
  listingsOfPolicy,
  nodeOf,
  type PlanGraph,
  type PolicyNode,
  type StrategyNode,
  wholeGraph,
} from '../plan/graph.ts';
import { groupBy } from '../plan/groupBy.ts';
import { headline, ranking } from '../plan/measures.ts';
import type { DirectionId, StrategyId } from '../plan/plan.ts';
import { type BranchId, type CanvasView, SHARED_BRANCH } from './state.ts';

/**
 * The most basic policies and initiatives in one picture: on the map, as many as have room for their names on its two
 * sides; in the structure, as many as are practical to scroll through.
 */
const MAX_POLICIES: Readonly<Record<CanvasView, number>> = { map: 40, structure: 96 };
const MAX_INITIATIVES = 400;
/** The most collapsed branches in one picture. */
const MAX_SLOTS: Readonly<Record<CanvasView, number>> = { map: 40, structure: 120 };
/** The most shared initiatives with a row of their own on the map, and the most if the shared branch is expanded. */
const MAX_SHARED = 44;
const MAX_SHARED_OPENED = 400;

export type BranchSlotNode = StrategyNode | DirectionNode | PolicyNode;

/** A slot of the layout: a basic policy, or a collapsed branch in place of all its policies. */
export type BranchSlot = {
  readonly node: BranchSlotNode;
  /** The policies of the slot, in plan order; for a policy node, itself. */
  readonly policies: readonly PolicyNode[];
  /** Number of initiatives listed under these that are not drawn. */
  readonly collapsedCount: number;
};

export type Collapsed = {
  /** False if every node is drawn. */
  readonly isCollapsed: boolean;
  /** In plan order. */
  readonly branchSlots: readonly BranchSlot[];
  /** Ids of the initiatives that are drawn. */
  readonly drawn: ReadonlySet<string>;
  /** Ids of the expanded branches and their ancestors; empty if nothing is collapsed. */
  readonly expanded: ReadonlySet<string>;
};

export function collapse(graph: PlanGraph, view: CanvasView, open: readonly BranchId[] = []): Collapsed {
  const { policies, initiatives } = graph;
  if (!isTooLarge(graph, view))
    return {
      isCollapsed: false,
      branchSlots: policies.map((node) => ({ node, policies: [node], collapsedCount: 0 })),
      drawn: new Set(initiatives.map(({ id }) => id)),
      expanded: new Set(),
    };
  const expanded = withBranchesAbove(graph, open);
  const branchSlots = branchSlotsOf(graph, expanded, view);
  const slotOf = new Map<string, string>(
    branchSlots.flatMap(({ node, policies: own }) => own.map(({ id }) => [id, node.id])),
  );
  const drawn = view === 'map' ? drawnOnMap(graph, expanded, slotOf) : drawnInStructure(graph, branchSlots);
  // The structure draws listings, none of which belong to a collapsed branch.
  const drawnElsewhere = view === 'map' ? drawn : NONE;
  return {
    isCollapsed: true,
    branchSlots: branchSlots.map((branchSlot) => ({
      ...branchSlot,
      collapsedCount: collapsedUnder(graph, branchSlot.policies, drawnElsewhere),
    })),
    drawn,
    expanded,
  };
}

const NONE: ReadonlySet<string> = new Set();

/** The most shared initiatives, and all that expanded policies list. */
function drawnOnMap(
  graph: PlanGraph,
  expanded: ReadonlySet<string>,
  slotOf: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const listed = graph.policies
    .filter(({ id }) => expanded.has(id))
    .flatMap(({ id }) => listingsOfPolicy(graph, id).map(({ initiative }) => initiative));
  const most = expanded.has(SHARED_BRANCH) ? MAX_SHARED_OPENED : MAX_SHARED;
  return new Set([...mostShared(graph, slotOf, most).map(({ id }) => id), ...listed]);
}

/** The initiatives whose first listing is drawn. */
function drawnInStructure(graph: PlanGraph, branchSlots: readonly SlotFrame[]): ReadonlySet<string> {
  const policies = branchSlots.flatMap(({ node }) => (node.kind === 'policy' ? [node] : []));
  const listings = policies.flatMap(({ id }) => listingsOfPolicy(graph, id));
  return new Set(listings.flatMap(({ initiative, mark }) => (mark === 'first' ? [initiative] : [])));
}

/** Whether a plan is too large to draw every node. */
export function isTooLarge(graph: PlanGraph, view: CanvasView): boolean {
  const { policies, initiatives } = graph;
  if (policies.length > MAX_POLICIES[view] || initiatives.length > MAX_INITIATIVES) return true;
  return view === 'map' && headline(graph).listedAgain > MAX_SHARED;
}

/**
 * The graph to lay out: the whole plan, so that filters move no node; for a large plan the shown part, as other
 * initiatives are then the most shared, and fewer branches leave more room.
 */
export function layoutGraph(graph: PlanGraph, shown: PlanGraph, view: CanvasView): PlanGraph {
  return isTooLarge(graph, view) ? shown : graph;
}

function withBranchesAbove(graph: PlanGraph, open: readonly BranchId[]): ReadonlySet<string> {
  const expanded = new Set<string>();
  for (const id of open) {
    const node = graph.nodes.get(id);
    if (node !== undefined || id === SHARED_BRANCH) expanded.add(id);
    if (node === undefined) continue;
    if (node.kind === 'policy') expanded.add(node.parent);
    if (node.kind === 'policy' || node.kind === 'direction') expanded.add(node.strategy);
  }
  return expanded;
}

type SlotFrame = Omit<BranchSlot, 'collapsedCount'>;

/** The finest level that fits, and the next finer level within expanded branches. */
function branchSlotsOf(
  graph: PlanGraph,
  expanded: ReadonlySet<string>,
  view: CanvasView,
): readonly SlotFrame[] {
  const policySlot = (node: PolicyNode): SlotFrame => ({ node, policies: [node] });
  if (graph.policies.length <= MAX_POLICIES[view]) return graph.policies.map(policySlot);
  const directionsFit = new Set(graph.policies.map(({ parent }) => parent)).size <= MAX_SLOTS[view];
  const whole = wholeGraph(graph);
  const collapsedSlot = (id: StrategyId | DirectionId, own: readonly PolicyNode[]): SlotFrame | null => {
    // A branch that a filter hides keeps its slot, as its descendants do not fit.
    const node = nodeOf(whole, id);
    const isBranch = node.kind === 'strategy' || node.kind === 'direction';
    return isBranch && !expanded.has(id) ? { node, policies: own } : null;
  };
  return [...groupBy(graph.policies, ({ strategy }) => strategy)].flatMap(([strategy, ofStrategy]) => {
    const closed = directionsFit ? null : collapsedSlot(strategy, ofStrategy);
    if (closed !== null) return [closed];
    return [...groupBy(ofStrategy, ({ parent }) => parent)].flatMap(([direction, ofDirection]) => {
      const branchSlot = collapsedSlot(direction, ofDirection);
      return branchSlot === null ? ofDirection.map(policySlot) : [branchSlot];
    });
  });
}

/** The initiatives that several slots share, most listed first; those within one slot are collapsed there. */
function mostShared(
  graph: PlanGraph,
  slotOf: ReadonlyMap<string, string>,
  most: number,
): readonly InitiativeNode[] {
  const shared: InitiativeNode[] = [];
  for (const { initiative, listingCount } of ranking(graph)) {
    if (shared.length === most || listingCount < 2) break;
    const listings = graph.listingsByInitiative.get(initiative.id) ?? [];
    const first = slotOf.get(listings[0]?.policy ?? '');
    if (listings.some(({ policy }) => slotOf.get(policy) !== first)) shared.push(initiative);
  }
  return shared;
}

function collapsedUnder(
  graph: PlanGraph,
  policies: readonly PolicyNode[],
  drawn: ReadonlySet<string>,
): number {
  const initiatives = new Set<string>();
  for (const { id } of policies)
    for (const { initiative } of listingsOfPolicy(graph, id))
      if (!drawn.has(initiative)) initiatives.add(initiative);
  return initiatives.size;
}
