/** Compares two or more basic policies, or two or more initiatives: what they share, and what each has alone. */
import { listingsOfInitiative, listingsOfPolicy, type NodeId, type PlanGraph } from '../plan/graph.ts';
import { coListedWith, jaccard } from '../plan/measures.ts';
import type { InitiativeId, PolicyId } from '../plan/plan.ts';
import { policiesSharingWith } from './overlapTable.ts';
import type { ViewState } from './state.ts';

/** The items to compare: of one kind, each once, in the order of selection. */
export type ComparisonSet =
  | { readonly kind: 'policy'; readonly ids: readonly PolicyId[] }
  | { readonly kind: 'initiative'; readonly ids: readonly InitiativeId[] };

/** The most items side by side. */
export const MAX_COMPARED = 8;

/** Up to this many items, column headers have room for names. */
export const MOST_NAMED = 4;

/** Those of the ids that can be compared with the first comparable one; null if none can be compared. */
export function comparisonSetOf(graph: PlanGraph, ids: readonly NodeId[]): ComparisonSet | null {
  const nodes = [...new Set(ids)].flatMap((id) => graph.nodes.get(id) ?? []);
  const policies = nodes.flatMap((node) => (node.kind === 'policy' ? [node.id] : []));
  const initiatives = nodes.flatMap((node) => (node.kind === 'initiative' ? [node.id] : []));
  const first = nodes.find(({ kind }) => kind === 'policy' || kind === 'initiative');
  if (first === undefined) return null;
  return first.kind === 'policy'
    ? { kind: 'policy', ids: policies.slice(0, MAX_COMPARED) }
    : { kind: 'initiative', ids: initiatives.slice(0, MAX_COMPARED) };
}

/** A comparison suggested by the view state: the ends of the connection, the opened pair, or the selection. */
export function suggestedSet(
  graph: PlanGraph,
  { connect, tableSettings, selected }: Pick<ViewState, 'connect' | 'tableSettings' | 'selected'>,
): ComparisonSet | null {
  const pair = connect === null ? [] : [connect.from, connect.to];
  const one = selected === null ? [] : [selected];
  return [pair, tableSettings.overlap.opened, one].reduce<ComparisonSet | null>(
    (set, ids) => set ?? comparisonSetOf(graph, ids),
    null,
  );
}

/** The node that shares most with the first of the set, and how many they share; null if none shares anything. */
export function mostSimilar(
  graph: PlanGraph,
  chosen: ComparisonSet,
): { readonly id: NodeId; readonly shared: number } | null {
  if (chosen.kind === 'policy') {
    const [id] = chosen.ids;
    const [nearest] = id === undefined ? [] : policiesSharingWith(graph, id, 'both');
    return nearest === undefined ? null : { id: nearest.policy, shared: nearest.both };
  }
  const [id] = chosen.ids;
  const [nearest] = id === undefined ? [] : coListedWith(graph, id);
  return nearest === undefined ? null : { id: nearest.initiative.id, shared: nearest.shared.length };
}

/** The ids with one more. A node of the other kind starts a new set; one that cannot be added changes nothing. */
export function addToComparison(graph: PlanGraph, ids: readonly NodeId[], id: NodeId): readonly NodeId[] {
  const kind = graph.nodes.get(id)?.kind;
  if (kind !== 'policy' && kind !== 'initiative') return ids;
  const chosen = comparisonSetOf(graph, ids);
  if (chosen?.kind !== kind) return [id];
  const known: readonly NodeId[] = chosen.ids;
  return known.includes(id) || known.length >= MAX_COMPARED ? ids : [...known, id];
}

type ComparedItem<Id, Member> = {
  readonly id: Id;
  /** The initiatives of a policy, or the policies of an initiative; in printed order, as all lists below. */
  readonly members: readonly Member[];
  /** Those that no other compared item has. Policies outside the comparison may list them too. */
  readonly alone: readonly Member[];
};

export type ComparedPair<Id, Member> = {
  readonly a: Id;
  readonly b: Id;
  readonly shared: readonly Member[];
  /** Jaccard index: shared over all that either has, 0–1. */
  readonly jaccard: number;
};

export type Compared<Id, Member> = {
  /** In the order of selection. */
  readonly items: readonly ComparedItem<Id, Member>[];
  /** The members that any item has. */
  readonly either: readonly Member[];
  /** The members that all items have. */
  readonly shared: readonly Member[];
  /** The members that several items have, but not all. */
  readonly partly: readonly Member[];
  /** `shared` over `either`, 0–1. */
  readonly jaccard: number;
  /** All pairs of items, in the order of selection. */
  readonly pairs: readonly ComparedPair<Id, Member>[];
};

export type Comparison =
  | ({ readonly kind: 'policy' } & Compared<PolicyId, InitiativeId>)
  | ({ readonly kind: 'initiative' } & Compared<InitiativeId, PolicyId>);

export function compare(graph: PlanGraph, { kind, ids }: ComparisonSet): Comparison {
  const { policies, initiatives } = graph;
  return kind === 'policy'
    ? {
        kind,
        ...compared(ids, initiatives, (id) =>
          listingsOfPolicy(graph, id).map(({ initiative }) => initiative),
        ),
      }
    : {
        kind,
        ...compared(ids, policies, (id) => listingsOfInitiative(graph, id).map(({ policy }) => policy)),
      };
}

function compared<Id, Member>(
  ids: readonly Id[],
  possibleMembers: readonly { readonly id: Member }[],
  membersOf: (id: Id) => readonly Member[],
): Compared<Id, Member> {
  const lists = ids.map((id) => ({ id, members: membersOf(id) }));
  const counts = new Map<Member, number>();
  for (const { members } of lists)
    for (const member of members) counts.set(member, (counts.get(member) ?? 0) + 1);
  const either = possibleMembers.flatMap(({ id }) => (counts.has(id) ? [id] : []));
  const shared = either.filter((member) => counts.get(member) === ids.length);
  return {
    items: lists.map(({ id, members }) => ({
      id,
      members,
      alone: members.filter((member) => counts.get(member) === 1),
    })),
    either,
    shared,
    partly: either.filter((member) => counts.get(member) !== 1 && counts.get(member) !== ids.length),
    jaccard: either.length === 0 ? 0 : shared.length / either.length,
    pairs: lists.flatMap(({ id: a, members: ofA }, index) =>
      lists.slice(index + 1).map(({ id: b, members }) => {
        const ofB = new Set(members);
        const both = ofA.filter((member) => ofB.has(member));
        return { a, b, shared: both, jaccard: jaccard(both.length, ofA.length, ofB.size) };
      }),
    ),
  };
}

/** The members that all, several or one of the compared items have; there is no empty `partly` group. */
export type MemberGroup = {
  readonly had: 'shared' | 'partly' | 'alone';
  readonly members: readonly NodeId[];
};

export function memberGroups({ items, shared, partly, either }: Comparison): readonly MemberGroup[] {
  const alone = new Set<string>(items.flatMap((item) => [...item.alone]));
  const groups: readonly MemberGroup[] = [
    { had: 'shared', members: shared },
    { had: 'partly', members: partly },
    { had: 'alone', members: either.filter((id) => alone.has(id)) },
  ];
  return groups.filter(({ had, members }) => had !== 'partly' || members.length > 0);
}

/** All pairs by Jaccard index, highest first, ties in the order of selection. */
export function pairsBySimilarity({
  pairs,
}: Comparison): readonly ComparedPair<PolicyId | InitiativeId, NodeId>[] {
  const all: readonly ComparedPair<PolicyId | InitiativeId, NodeId>[] = pairs;
  return [...all].sort((x, y) => y.jaccard - x.jaccard);
}

/** The letter of a compared initiative, which has no number: A, B, … in the order of selection. */
export function itemLetter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
