/** Computes the findings about the whole plan, such as policies without initiatives of their own. */
import { bridges } from '../plan/combinations.ts';
import { graphOf, type PlanGraph } from '../plan/graph.ts';
import { hubs, type PolicyMeasures, policyMeasures } from '../plan/measures.ts';
import { sharingPairs } from '../plan/overlaps.ts';
import type { PolicyId } from '../plan/plan.ts';
import type { Finding, RelistedShare } from './finding.ts';

type Row = { readonly policy: PolicyId; readonly measures: PolicyMeasures };

/** The findings that apply to the graph, in a fixed order; none without basic policies. */
export function computeFindings(graph: PlanGraph): readonly Finding[] {
  const rows = graph.policies.map(({ id }) => ({ policy: id, measures: policyMeasures(graph, id) }));
  const listing = rows.filter(({ measures }) => measures.listings > 0);
  if (listing.length === 0) return empty(rows);
  return [
    ...empty(rows),
    noneOwn(listing),
    ...noneShared(listing),
    ...unbridged(graph),
    mostRelisted(listing),
    ...hubOverlap(graph),
  ];
}

function empty(rows: readonly Row[]): readonly Finding[] {
  const policies = idsOf(rows.filter(({ measures }) => measures.listings === 0));
  const step = { view: 'list', sheet: 'policies', sortedBy: 'listings' } as const;
  return policies.length === 0 ? [] : [{ kind: 'empty', policies, of: rows.length, step }];
}

function noneOwn(listing: readonly Row[]): Finding {
  return {
    kind: 'noneOwn',
    policies: idsOf(listing.filter(({ measures }) => measures.own.length === 0)),
    of: listing.length,
    // With only initiatives listed once, these policies have none around them.
    step: { view: 'map', filter: { counts: { from: 1, to: 1 } }, selected: null },
  };
}

function noneShared(listing: readonly Row[]): readonly Finding[] {
  if (listing.length < 2) return [];
  const policies = idsOf(listing.filter(({ measures }) => measures.own.length === measures.listings));
  const [only = null, ...more] = policies;
  return [
    {
      kind: 'noneShared',
      policies,
      of: listing.length,
      step:
        only !== null && more.length === 0
          ? { view: 'map', filter: {}, selected: only }
          : { view: 'overlap', order: 'number', filter: {} },
    },
  ];
}

function unbridged(graph: PlanGraph): readonly Finding[] {
  const all = bridges(graph);
  if (all.length === 0) return [];
  const least = Math.min(...all.map(({ initiatives }) => initiatives.length));
  const fewest = all.filter(({ initiatives }) => initiatives.length === least);
  const pairs = fewest.map(({ strategies }) => strategies);
  return [
    {
      kind: 'unbridged',
      pairs: least === 0 ? pairs : [],
      of: all.length,
      strategies: new Set(all.flatMap(({ strategies }) => strategies)).size,
      fewest: least === 0 ? [] : pairs,
      fewestInitiatives: least,
      step: { view: 'combinations', order: 'size' },
    },
  ];
}

function mostRelisted(listing: readonly Row[]): Finding {
  const rows = listing
    .filter(({ measures }) => measures.relisted > 0)
    .sort(
      (x, y) =>
        y.measures.relistedShare - x.measures.relistedShare || y.measures.relisted - x.measures.relisted,
    );
  const placeOf = new Map<number, number>();
  const policies = rows.map(
    ({ policy, measures: { relisted, listings, relistedShare: share } }, index): RelistedShare => {
      const place = placeOf.get(share) ?? index + 1;
      placeOf.set(share, place);
      return { policy, relisted, listings, share, place };
    },
  );
  const step = { view: 'list', sheet: 'policies', sortedBy: 'relistedShare' } as const;
  return { kind: 'mostRelisted', policies, step };
}

/** Uses the hubs of the whole plan, as the hub filter does. */
function hubOverlap(graph: PlanGraph): readonly Finding[] {
  const count = graph.policies.length;
  const ids = hubs(graphOf(graph.plan))
    .map(({ id }) => id)
    .filter((id) => graph.nodes.has(id));
  const sharing = sharingPairs(graph);
  const sharingWithout = sharingPairs(graph, new Set(ids));
  if (count < 2 || sharing === null || sharingWithout === null) return [];
  const step = { view: 'overlap', order: 'similarity', filter: { withoutHubs: true } } as const;
  return [{ kind: 'hubOverlap', hubs: ids, sharing, sharingWithout, of: (count * (count - 1)) / 2, step }];
}

function idsOf(rows: readonly Row[]): readonly PolicyId[] {
  return rows.map(({ policy }) => policy);
}
