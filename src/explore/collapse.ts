/**
 * What of a large plan is drawn by itself. No one reads thousands of discs: beyond a limit the map shows what is
 * shared most, and gathers the rest under the branch that lists it, as a count that opens.
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
import type { DirectionId, StrategyId } from '../plan/schema.ts';
import { type BranchId, type CanvasView, SHARED_BRANCH } from './state.ts';

/**
 * So many basic policies stand in one picture, and so many initiatives: on the two sides of the map as many as have
 * room for their names, in the structure as one still scrolls through.
 */
const MAX_POLICIES: Readonly<Record<CanvasView, number>> = { map: 40, structure: 96 };
const MAX_INITIATIVES = 400;
/** So many closed branches. */
const MAX_SLOTS: Readonly<Record<CanvasView, number>> = { map: 40, structure: 120 };
/** So many shared initiatives have a row of their own on the map, and so many where the rest of them is opened. */
const MAX_SHARED = 44;
const MAX_SHARED_OPENED = 400;

export type BranchSlotNode = StrategyNode | DirectionNode | PolicyNode;

/** A place in the picture: a basic policy, or a closed branch that stands for all of its own. */
export type BranchSlot = {
  readonly node: BranchSlotNode;
  /** In plan order. Of a basic policy it is itself. */
  readonly policies: readonly PolicyNode[];
  /** Initiatives listed under these that are not drawn by themselves. */
  readonly collapsedCount: number;
};

export type Collapsed = {
  /** False where everything is drawn by itself. */
  readonly isCollapsed: boolean;
  /** In plan order. */
  readonly branchSlots: readonly BranchSlot[];
  /** Initiatives that are drawn by themselves, by id. */
  readonly drawn: ReadonlySet<string>;
  /** Branches that are open, by id, with those that they hang from. Empty where nothing is collapsed. */
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
  // Where listings are drawn, and not what is shared, nothing of a closed branch is.
  const elsewhere = view === 'map' ? drawn : NONE;
  return {
    isCollapsed: true,
    branchSlots: branchSlots.map((branchSlot) => ({
      ...branchSlot,
      collapsedCount: collapsedUnder(graph, branchSlot.policies, elsewhere),
    })),
    drawn,
    expanded,
  };
}

const NONE: ReadonlySet<string> = new Set();

/** What is shared most, and all that open policies list. */
function drawnOnMap(
  graph: PlanGraph,
  opened: ReadonlySet<string>,
  slotOf: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const listed = graph.policies
    .filter(({ id }) => opened.has(id))
    .flatMap(({ id }) => listingsOfPolicy(graph, id).map(({ initiative }) => initiative));
  const most = opened.has(SHARED_BRANCH) ? MAX_SHARED_OPENED : MAX_SHARED;
  return new Set([...mostShared(graph, slotOf, most).map(({ id }) => id), ...listed]);
}

/** An initiative is drawn by its first listing. */
function drawnInStructure(graph: PlanGraph, branchSlots: readonly SlotFrame[]): ReadonlySet<string> {
  const policies = branchSlots.flatMap(({ node }) => (node.kind === 'policy' ? [node] : []));
  const listings = policies.flatMap(({ id }) => listingsOfPolicy(graph, id));
  return new Set(listings.flatMap(({ initiative, mark }) => (mark === 'first' ? [initiative] : [])));
}

/** Whether it is too large for everything to be drawn by itself. */
export function isTooLarge(graph: PlanGraph, view: CanvasView): boolean {
  const { policies, initiatives } = graph;
  if (policies.length > MAX_POLICIES[view] || initiatives.length > MAX_INITIATIVES) return true;
  return view === 'map' && headline(graph).listedAgain > MAX_SHARED;
}

/**
 * What a picture is laid out from: the whole plan, so that filters move nothing; of a large one what is shown, as
 * then other initiatives are shared most, and fewer branches leave more room.
 */
export function layoutGraph(graph: PlanGraph, shown: PlanGraph, view: CanvasView): PlanGraph {
  return isTooLarge(graph, view) ? shown : graph;
}

function withBranchesAbove(graph: PlanGraph, open: readonly BranchId[]): ReadonlySet<string> {
  const opened = new Set<string>();
  for (const id of open) {
    const node = graph.nodes.get(id);
    if (node !== undefined || id === SHARED_BRANCH) opened.add(id);
    if (node === undefined) continue;
    if (node.kind === 'policy') opened.add(node.direction);
    if (node.kind === 'policy' || node.kind === 'direction') opened.add(node.strategy);
  }
  return opened;
}

type SlotFrame = Omit<BranchSlot, 'collapsedCount'>;

/** The finest level that has room, and within opened branches the next finer one. */
function branchSlotsOf(
  graph: PlanGraph,
  opened: ReadonlySet<string>,
  view: CanvasView,
): readonly SlotFrame[] {
  const alone = (node: PolicyNode): SlotFrame => ({ node, policies: [node] });
  if (graph.policies.length <= MAX_POLICIES[view]) return graph.policies.map(alone);
  const directionsFit = new Set(graph.policies.map(({ direction }) => direction)).size <= MAX_SLOTS[view];
  const whole = wholeGraph(graph);
  const collapsedIn = (id: StrategyId | DirectionId, own: readonly PolicyNode[]): SlotFrame | null => {
    // Where a filter hides the branch itself, its place is kept: no picture holds all that is below.
    const node = nodeOf(whole, id);
    const isBranch = node.kind === 'strategy' || node.kind === 'direction';
    return isBranch && !opened.has(id) ? { node, policies: own } : null;
  };
  return [...groupBy(graph.policies, ({ strategy }) => strategy)].flatMap(([strategy, ofStrategy]) => {
    const closed = directionsFit ? null : collapsedIn(strategy, ofStrategy);
    if (closed !== null) return [closed];
    return [...groupBy(ofStrategy, ({ direction }) => direction)].flatMap(([direction, ofDirection]) => {
      const branchSlot = collapsedIn(direction, ofDirection);
      return branchSlot === null ? ofDirection.map(alone) : [branchSlot];
    });
  });
}

/** What several branch slots share, most listed first: what lies within one alone is collapsed there. */
function mostShared(
  graph: PlanGraph,
  slotOf: ReadonlyMap<string, string>,
  most: number,
): readonly InitiativeNode[] {
  const found: InitiativeNode[] = [];
  for (const { initiative, listingCount } of ranking(graph)) {
    if (found.length === most || listingCount < 2) break;
    const listings = graph.listingsByInitiative.get(initiative.id) ?? [];
    const first = slotOf.get(listings[0]?.policy ?? '');
    if (listings.some(({ policy }) => slotOf.get(policy) !== first)) found.push(initiative);
  }
  return found;
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
