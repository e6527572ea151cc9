/** The built-in tour's steps about initiatives under many basic policies, and about removing them. */
import { listingsOfInitiative, listingsOfPolicy, type PlanGraph } from '../../../plan/graph.ts';
import { headline, type RankingRow, ranking } from '../../../plan/measures.ts';
import { sharingPairs } from '../../../plan/overlaps.ts';
import { type CasesOf, firstNumbers, namedUpTo } from '../../cases/case.ts';
import { NO_FILTER } from '../../filter.ts';
import { computeFindings } from '../../findings.ts';
import { INITIAL_VIEW_STATE, type ViewState } from '../../state.ts';
import { DEFAULT_TABLE_SETTINGS } from '../../tableSettings.ts';
import { fallingTo, whatIf } from '../../whatIf.ts';

export type LeaderCases = CasesOf<typeof leaderCase>;

/** The most names in a sentence. */
const MOST_NAMED = 2;

/** The initiatives with two or more listings, in the order of the ranking. */
function again(graph: PlanGraph): readonly RankingRow[] {
  return ranking(graph).filter(({ listingCount }) => listingCount > 1);
}

function idsOf(rows: readonly RankingRow[]) {
  return rows.map(({ initiative }) => initiative.id);
}

export function top(graph: PlanGraph) {
  const [first] = again(graph);
  if (first === undefined) return null;
  const { initiative } = first;
  const listings = listingsOfInitiative(graph, initiative.id);
  const policiesOf = (of: typeof listings) => firstNumbers(of.map(({ policy }) => policy));
  return {
    kind: 'top',
    // The focus leaves room for the names of all policies that list it, even in large type.
    shows: {
      ...INITIAL_VIEW_STATE,
      selected: initiative.id,
      focus: { node: initiative.id, steps: 1 },
    } satisfies ViewState,
    initiative,
    leader: leaderCase(graph, first),
    first: policiesOf(listings.filter(({ mark }) => mark === 'first')),
    all: policiesOf(listings),
  } as const;
}

/** One most listed initiative, or a few or many in a tie. `next`: the next listing count, and how many have it. */
function leaderCase(graph: PlanGraph, { initiative: { id }, listingCount, reach }: RankingRow) {
  const rows = ranking(graph);
  const ids = idsOf(headline(graph).top);
  if (ids.length > MOST_NAMED) return { kind: 'many', id, count: ids.length, listingCount } as const;
  if (ids.length > 1) return { kind: 'few', ids, listingCount } as const;
  const nextCount = rows[1]?.listingCount;
  const tied = rows.filter((row) => row.listingCount === nextCount).length;
  const next = nextCount === undefined ? null : { listingCount: nextCount, initiatives: tied };
  return { kind: 'one', id, listingCount, reach, next } as const;
}

export function listedAgain(graph: PlanGraph) {
  const rows = again(graph);
  if (rows.length === 0) return null;
  const { initiatives, top: first } = headline(graph);
  const [top, ...ties] = idsOf(first);
  const listingCount = rows[first.length]?.listingCount ?? 0;
  const next = namedUpTo(MOST_NAMED, idsOf(rows.filter((row) => row.listingCount === listingCount)));
  return {
    kind: 'again',
    shows: { ...INITIAL_VIEW_STATE, view: 'matrix' } satisfies ViewState,
    initiatives,
    again: rows.length,
    once: initiatives - rows.length,
    /** The initiatives after a single most listed one; null for a tie. */
    next: top === undefined || ties.length > 0 || next.count === 0 ? null : { top, listingCount, ...next },
  } as const;
}

/** How many of the most listed initiatives are candidates. */
const MAX_CANDIDATES = 8;

/** The initiative whose removal leaves the fewest pairs of basic policies that share something. */
export function missed(graph: PlanGraph) {
  const rows = idsOf(again(graph));
  const before = sharingPairs(graph);
  const candidates = rows.slice(0, before === null ? 0 : MAX_CANDIDATES).map((id) => ({
    id,
    after: sharingPairs(graph, new Set([id])) ?? 0,
  }));
  const [most] = [...candidates].sort((x, y) => x.after - y.after);
  const initiative = most?.id ?? rows[0];
  if (initiative === undefined) return null;
  const outcome = whatIf(graph, new Set([initiative]));
  const single = fallingTo(outcome, 1).flatMap(({ policy, after }) => (after > 0 ? [policy.id] : []));
  return {
    kind: 'missed',
    shows: { ...INITIAL_VIEW_STATE, filter: { ...NO_FILTER, without: [initiative] } } satisfies ViewState,
    initiative,
    losing: outcome.losing.length,
    /** The number of pairs that share something; null if there are too many to count. */
    sharing: before === null || most === undefined ? null : { before, after: most.after },
    /** Basic policies left with a single initiative, or with none. */
    single: namedUpTo(MOST_NAMED, single),
    emptied: namedUpTo(MOST_NAMED, outcome.emptied),
  } as const;
}

const FEWEST_FIRST = { sheet: 'policies', by: 'listings', descending: false } as const;

/** A basic policy with a single initiative, among those with the fewest. */
export function sole(graph: PlanGraph) {
  const policies = graph.policies
    .map(({ id }) => id)
    .filter((id) => listingsOfPolicy(graph, id).length === 1);
  const [policy] = policies;
  if (policy === undefined) return null;
  const [listing] = listingsOfPolicy(graph, policy);
  const initiative = ranking(graph).find((row) => row.initiative.id === listing?.initiative);
  if (initiative === undefined) return null;
  const noneOwn = computeFindings(graph).flatMap((finding) =>
    finding.kind === 'noneOwn' ? finding.policies : [],
  );
  return {
    kind: 'sole',
    shows: {
      ...INITIAL_VIEW_STATE,
      view: 'list',
      selected: policy,
      tableSettings: { ...DEFAULT_TABLE_SETTINGS, list: FEWEST_FIRST },
    } satisfies ViewState,
    policies: policies.length,
    policy,
    initiative: initiative.initiative,
    isListedOnce: initiative.listingCount === 1,
    /** Basic policies whose initiatives are all listed elsewhere too. */
    noneOwn: firstNumbers(noneOwn),
  } as const;
}
