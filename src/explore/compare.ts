/** Two or more basic policies side by side, or two or more initiatives: what is common, what each has alone. */
import { listingsOfInitiative, listingsOfPolicy, type NodeId, type PlanGraph } from '../plan/graph.ts';
import { coListedWith, jaccard } from '../plan/measures.ts';
import type { InitiativeId, PolicyId } from '../plan/schema.ts';
import { policiesSharingWith } from './overlapTable.ts';
import type { ViewState } from './state.ts';

/** What is compared is of one kind, each once, in the order of choice. */
export type ComparisonSet =
  | { readonly kind: 'policy'; readonly ids: readonly PolicyId[] }
  | { readonly kind: 'initiative'; readonly ids: readonly InitiativeId[] };

/** More columns than this, side by side, nobody reads. */
export const MAX_COMPARED = 8;

/** Of more things than these the heads of their columns have no room for names. */
export const MOST_NAMED = 4;

/** Of these ids those that can be compared with the first that can; null where none can. */
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

/** What is looked at already and could be compared: two whose connection is told, an opened pair, the selected. */
export function suggestedSet(
  graph: PlanGraph,
  { connect, tableSettings, selected }: Pick<ViewState, 'connect' | 'tableSettings' | 'selected'>,
): ComparisonSet | null {
  const pair = connect === null ? [] : [connect.from, connect.to];
  const one = selected === null ? [] : [selected];
  return [pair, tableSettings.overlap.opened, one].reduce<ComparisonSet | null>(
    (found, ids) => found ?? comparisonSetOf(graph, ids),
    null,
  );
}

/** What shares most with the first of these, and how much that is; null where nothing shares anything with it. */
export function mostSimilar(graph: PlanGraph, chosen: ComparisonSet): SimilarItem | null {
  if (chosen.kind === 'policy') {
    const [id] = chosen.ids;
    const [near] = id === undefined ? [] : policiesSharingWith(graph, id, 'both');
    return near === undefined ? null : { id: near.policy, shared: near.both };
  }
  const [id] = chosen.ids;
  const [near] = id === undefined ? [] : coListedWith(graph, id);
  return near === undefined ? null : { id: near.initiative.id, shared: near.shared.length };
}

export type SimilarItem = { readonly id: NodeId; readonly shared: number };

/** With one more. One of another kind begins anew; what cannot be compared, or is one too many, changes nothing. */
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
  /** What a policy lists, or the policies that list an initiative; in printed order, as all lists below. */
  readonly members: readonly Member[];
  /** Those that none of the others has. Other basic policies of the plan may list them too. */
  readonly alone: readonly Member[];
};

export type ComparedPair<Id, Member> = {
  readonly a: Id;
  readonly b: Id;
  readonly shared: readonly Member[];
  /** Shared over all that either has, 0–1. */
  readonly jaccard: number;
};

export type Compared<Id, Member> = {
  /** In the order of choice. */
  readonly items: readonly ComparedItem<Id, Member>[];
  /** All that any of them has. */
  readonly either: readonly Member[];
  /** What all of them have. */
  readonly shared: readonly Member[];
  /** What several of them have, but not all. */
  readonly partly: readonly Member[];
  /** `shared` over `either`, 0–1. */
  readonly jaccard: number;
  /** Each with each, in the order of choice. */
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
  const inside = ids.map((id) => ({ id, members: membersOf(id) }));
  const counts = new Map<Member, number>();
  for (const { members } of inside)
    for (const member of members) counts.set(member, (counts.get(member) ?? 0) + 1);
  const either = possibleMembers.flatMap(({ id }) => (counts.has(id) ? [id] : []));
  const shared = either.filter((member) => counts.get(member) === ids.length);
  return {
    items: inside.map(({ id, members }) => ({
      id,
      members,
      alone: members.filter((member) => counts.get(member) === 1),
    })),
    either,
    shared,
    partly: either.filter((member) => counts.get(member) !== 1 && counts.get(member) !== ids.length),
    jaccard: either.length === 0 ? 0 : shared.length / either.length,
    pairs: inside.flatMap(({ id: a, members: ofA }, at) =>
      inside.slice(at + 1).map(({ id: b, members }) => {
        const ofB = new Set(members);
        const both = ofA.filter((member) => ofB.has(member));
        return { a, b, shared: both, jaccard: jaccard(both.length, ofA.length, ofB.size) };
      }),
    ),
  };
}

/** What all, several and one alone of the compared have; `partly` only where it can be and is. */
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

/** Each with each, the most alike first; what is equally alike in the order of choice. */
export function pairsBySimilarity({
  pairs,
}: Comparison): readonly ComparedPair<PolicyId | InitiativeId, NodeId>[] {
  const all: readonly ComparedPair<PolicyId | InitiativeId, NodeId>[] = pairs;
  return all.toSorted((x, y) => y.jaccard - x.jaccard);
}

/** What stands for a compared initiative, which has no number: A, B, … in the order of choice. */
export function itemLetter(at: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + at);
}
