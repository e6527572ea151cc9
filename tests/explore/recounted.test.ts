/** Indexed and cached measures against naive counting. */
import { describe, expect, test } from 'vitest';
import { filterPlan, NO_FILTER } from '../../src/explore/filter.ts';
import { highlight, pathHighlight } from '../../src/explore/highlight.ts';
import { connection } from '../../src/explore/path.ts';
import { directionsIn, listingsIn, policiesIn } from '../../src/plan/branches.ts';
import {
  graphOf,
  hasListing,
  type Listing,
  listingBetween,
  type NodeId,
  type PlanGraph,
  parentOf,
} from '../../src/plan/graph.ts';
import {
  branchMeasures,
  coListedWith,
  headline,
  initiativeMeasures,
  overlap,
  overlapsOf,
  ranking,
} from '../../src/plan/measures.ts';
import { GENERATED, someFilter } from '../fixtures/generated.ts';
import { chanceFrom } from '../fixtures/random.ts';

const FILTERS = 40;

/** Each whole plan, and subgraphs from random filters. */
const graphs: readonly PlanGraph[] = GENERATED.flatMap((whole, seed) => {
  const chance = chanceFrom(seed);
  const filters = Array.from({ length: FILTERS }, () => someFilter(whole, chance));
  return [whole, ...filters.map((filter) => filterPlan(whole, filter, null).graph)];
});

const listed = (graph: PlanGraph, is: (listing: Listing) => boolean) => graph.listings.filter(is);

/** The strategy and direction of a policy, from its number alone. */
const strategyOf = ({ policy }: Listing) => policy.split('.')[0];
const directionOf = ({ policy }: Listing) => policy.split('.').slice(0, 2).join('.');
const distinct = <Item>(items: readonly Item[]) => [...new Set(items)];

test('listings by initiative and by policy match the list of all', () => {
  for (const graph of graphs) {
    const whole = graphOf(graph.plan);
    const ids = new Set<string>(graph.listings.map(({ id }) => id));
    expect(whole.listings.filter((listing) => hasListing(graph, listing)).map(({ id }) => id)).toEqual([
      ...ids,
    ]);
    for (const { id } of whole.nodes.values()) {
      const own = listed(graph, ({ initiative, policy }) => initiative === id || policy === id);
      expect(graph.listingsByInitiative.get(id) ?? graph.listingsByPolicy.get(id) ?? []).toEqual(own);
    }
    for (const { initiative, policy, id } of whole.listings.slice(0, 60)) {
      const found = ids.has(id) ? id : undefined;
      expect(listingBetween(graph, initiative, policy)?.id).toBe(found);
      expect(listingBetween(graph, policy, initiative)?.id).toBe(found);
    }
  }
});

test('the ranking counts all listings, and ties share a rank', () => {
  for (const graph of graphs) {
    const naive = graph.initiatives.map((initiative) => {
      const own = listed(graph, (listing) => listing.initiative === initiative.id);
      const strategies = distinct(own.map(strategyOf));
      return {
        initiative,
        listingCount: own.length,
        branches: distinct(own.map(directionOf)),
        strategies,
        reach: strategies.length,
        shares: strategies.map((strategy) => {
          const count = own.filter((listing) => strategyOf(listing) === strategy).length;
          return { strategy, count, share: count / own.length };
        }),
      };
    });
    const sorted = naive.toSorted((a, b) => b.listingCount - a.listingCount || b.reach - a.reach);
    const rows = sorted.map((row) => ({
      ...row,
      place: 1 + naive.filter(({ listingCount }) => listingCount > row.listingCount).length,
    }));
    expect(ranking(graph)).toEqual(rows);
    expect(headline(graph).listedAgain).toBe(naive.filter((row) => row.listingCount > 1).length);
    expect(headline(graph).top).toEqual(rows.filter((row) => row.place === 1 && row.listingCount > 0));
  }
});

test('measures of a subgraph do not depend on earlier calls', () => {
  const [, whole] = GENERATED;
  if (whole === undefined) throw new Error('No plan');
  const first = filterPlan(whole, { ...NO_FILTER, marks: 'first' }, null).graph;
  const hub = ranking(whole)[0]?.initiative.id;
  if (hub === undefined) throw new Error('No initiative');
  expect(initiativeMeasures(first, hub).listingCount).toBe(1);
  const again = listed(whole, ({ initiative }) => initiative === hub).length;
  expect(initiativeMeasures(whole, hub).listingCount).toBe(again);
  expect(initiativeMeasures(first, hub).listingCount).toBe(1);
});

test('a policy overlaps with exactly those that it shares initiatives with', () => {
  for (const graph of graphs)
    for (const { id } of graph.policies.slice(0, 12)) {
      const naive = graph.policies
        .filter((policy) => policy.id !== id)
        .map((policy) => {
          const has = (policyId: string, initiative: string) =>
            listed(graph, (l) => l.policy === policyId && l.initiative === initiative).length > 0;
          const own = listed(graph, (listing) => listing.policy === id).map((l) => l.initiative);
          const shared = own.filter((initiative) => has(policy.id, initiative));
          const sharedOnlyHere = shared.filter(
            (initiative) => listed(graph, (l) => l.initiative === initiative).length === 2,
          );
          return { policy, shared, sharedOnlyHere };
        })
        .filter(({ shared }) => shared.length > 0)
        .sort((a, b) => b.shared.length - a.shared.length);
      const found = overlapsOf(graph, id);
      expect(
        found.map(({ policy, overlap: { shared, sharedOnlyHere } }) => ({ policy, shared, sharedOnlyHere })),
      ).toEqual(naive);
      for (const { policy, overlap: with_ } of found) expect(with_).toEqual(overlap(graph, id, policy.id));
    }
});

test('an initiative is co-listed with those that share a policy with it', () => {
  for (const graph of graphs)
    for (const { initiative } of ranking(graph).slice(0, 6)) {
      const policiesOf = (id: string) => listed(graph, (l) => l.initiative === id).map((l) => l.policy);
      const own = policiesOf(initiative.id);
      const naive = graph.initiatives
        .filter(({ id }) => id !== initiative.id)
        .map((other) => ({
          initiative: other,
          shared: policiesOf(other.id).filter((policy) => own.includes(policy)),
        }))
        .filter(({ shared }) => shared.length > 0)
        .sort((a, b) => b.shared.length - a.shared.length);
      expect(coListedWith(graph, initiative.id)).toEqual(naive);
    }
});

test('a branch has the nodes that its ids say', () => {
  for (const graph of graphs) {
    const whole = graphOf(graph.plan);
    for (const { id } of [...whole.strategies, ...whole.directions]) {
      const policies = graph.policies.filter((policy) => policy.id.startsWith(`${id}.`));
      expect(policiesIn(graph, id)).toEqual(policies);
      const inside = listed(graph, ({ policy }) => policy.startsWith(`${id}.`));
      expect(listingsIn(graph, id)).toBe(inside.length);
      const { listings, initiatives, reachingOut } = branchMeasures(graph, id);
      expect(listings).toBe(inside.length);
      const members = distinct(inside.map(({ initiative }) => initiative));
      expect(initiatives).toBe(members.length);
      const outside = new Set(
        listed(graph, ({ policy }) => !policy.startsWith(`${id}.`)).map((l) => l.initiative),
      );
      expect(reachingOut.map(({ initiative }) => initiative.id).toSorted()).toEqual(
        members.filter((member) => outside.has(member)).toSorted(),
      );
    }
    for (const { id } of whole.strategies)
      expect(directionsIn(graph, id)).toEqual(graph.directions.filter(({ strategy }) => strategy === id));
  }
});

describe('the highlight', () => {
  /** All descendants, by adding children until nothing changes. */
  const belowOf = (graph: PlanGraph, id: NodeId): ReadonlySet<string> => {
    const found = new Set<string>([id]);
    for (let before = 0; before < found.size; ) {
      before = found.size;
      for (const node of graph.nodes.values()) if (found.has(parentOf(node) ?? '')) found.add(node.id);
    }
    return found;
  };

  test('has the listings of a node and of its descendants', () => {
    for (const graph of graphs)
      for (const { id } of [...graph.nodes.values()].filter((_, at) => at % 7 === 1)) {
        const below = belowOf(graph, id);
        const lit = listed(graph, ({ initiative, policy }) => below.has(initiative) || below.has(policy));
        const found = highlight(graph, id).listings;
        expect([...found].toSorted()).toEqual(lit.map((listing) => listing.id).toSorted());
      }
  });

  test('of a path has the listings between adjacent nodes', () => {
    for (const graph of graphs) {
      const [from, to] = [graph.initiatives.at(0)?.id, graph.initiatives.at(-1)?.id];
      if (from === undefined || to === undefined) continue;
      const { nodes } = connection(graph, from, to);
      const pairs = nodes.flatMap((id, at) => [`${nodes[at - 1]}/${id}`, `${id}/${nodes[at - 1]}`]);
      const lit = listed(graph, ({ id }) => pairs.includes(id));
      expect([...pathHighlight(graph, nodes).listings].toSorted()).toEqual(
        lit.map(({ id }) => id).toSorted(),
      );
    }
  });
});
