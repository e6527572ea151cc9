/** The steps about initiatives listed under many basic policies, and what is left if they are removed. */
import { coverage } from '../../explore/coverage.ts';
import { DESK } from '../../explore/desk.ts';
import { NO_FILTER } from '../../explore/filter.ts';
import { START } from '../../explore/state.ts';
import { whatIf } from '../../explore/whatIf.ts';
import type { MissedFigures } from '../../i18n/tourWords.ts';
import { listingsOfPolicy, type PlanGraph } from '../../plan/graph.ts';
import { headline, type RankingRow, ranking } from '../../plan/measures.ts';
import { sharingPairs } from '../../plan/overlaps.ts';
import type { Draft } from './draft.ts';

/** Initiatives that are listed again, in the order of the ranking. */
function again(graph: PlanGraph): readonly RankingRow[] {
  return ranking(graph).filter(({ listingCount }) => listingCount > 1);
}

export function top(graph: PlanGraph): Draft | null {
  const [first] = again(graph);
  if (first === undefined) return null;
  const rows = headline(graph).top;
  const all = ranking(graph);
  const listingCount = all[rows.length]?.listingCount;
  const next =
    listingCount === undefined
      ? null
      : { listingCount, initiatives: all.filter((row) => row.listingCount === listingCount).length };
  return {
    // With nothing else around, there is room for the names of all that list it, in large type as well.
    shows: { ...START, selected: first.initiative.id, focus: { node: first.initiative.id, steps: 1 } },
    tell: (words, say) => words.top(graph, { top: rows, next }, say),
  };
}

export function listedAgain(graph: PlanGraph): Draft | null {
  const rows = again(graph);
  if (rows.length === 0) return null;
  const { initiatives, top: first } = headline(graph);
  const next = rows.filter(({ listingCount }) => listingCount === rows[first.length]?.listingCount);
  return {
    shows: { ...START, view: 'matrix' },
    tell: (words, say) => words.again(graph, { initiatives, again: rows.length, top: first, next }, say),
  };
}

/** So many of the most listed are tried: what is listed less ties less together. */
const TRIED = 8;

/** The one without which the fewest pairs of basic policies share something. */
export function missed(graph: PlanGraph): Draft | null {
  const rows = again(graph).map(({ initiative: { id } }) => id);
  const before = sharingPairs(graph);
  const tried = rows.slice(0, before === null ? 0 : TRIED).map((id) => ({
    id,
    after: sharingPairs(graph, new Set([id])) ?? 0,
  }));
  const [most] = tried.toSorted((x, y) => x.after - y.after);
  const initiative = most?.id ?? rows[0];
  if (initiative === undefined) return null;
  const figures: MissedFigures = {
    initiative,
    outcome: whatIf(graph, new Set([initiative])),
    sharing: before === null || most === undefined ? null : { before, after: most.after },
  };
  return {
    shows: { ...START, filter: { ...NO_FILTER, without: [initiative] } },
    tell: (words, say) => words.missed(graph, figures, say),
  };
}

const FEWEST_FIRST = { sheet: 'policies', by: 'listings', descending: false } as const;

/** A basic policy with a single initiative, among those with the fewest. */
export function sole(graph: PlanGraph): Draft | null {
  const policies = graph.policies
    .map(({ id }) => id)
    .filter((id) => listingsOfPolicy(graph, id).length === 1);
  const [policy] = policies;
  if (policy === undefined) return null;
  const [listing] = listingsOfPolicy(graph, policy);
  const initiative = ranking(graph).find((row) => row.initiative.id === listing?.initiative);
  if (initiative === undefined) return null;
  const noneOwn = coverage(graph).flatMap((finding) => (finding.kind === 'noneOwn' ? finding.policies : []));
  return {
    shows: { ...START, view: 'list', selected: policy, desk: { ...DESK, list: FEWEST_FIRST } },
    tell: (words, say) => words.sole(graph, { policies, policy, initiative, noneOwn }, say),
  };
}
