/** The expected content of the reuse map, computed from the listings alone. */
import type { Listing, PlanGraph } from '../../../src/plan/graph.ts';
import { hubs } from '../../../src/plan/measures.ts';

/** One mark at the end of a link: the listings of one kind that a policy has of a bundle. */
export type MarkFact = {
  readonly policy: string;
  /** The first initiative of the bundle, in plan order. */
  readonly bundle: string;
  readonly kind: Listing['mark'];
  readonly initiatives: readonly string[];
};

export type MapFacts = {
  /** Initiatives that several policies list, in plan order. */
  readonly shared: readonly string[];
  /** Initiatives grouped by exactly the same policies; a hub is alone. */
  readonly bundles: readonly (readonly string[])[];
  readonly marks: readonly MarkFact[];
  /** The initiatives that only one policy lists, by policy. */
  readonly own: ReadonlyMap<string, readonly string[]>;
};

export function mapFacts(graph: PlanGraph): MapFacts {
  const policiesOf = (initiative: string) =>
    graph.listings.filter((listing) => listing.initiative === initiative).map(({ policy }) => policy);
  const hubIds = new Set<string>(hubs(graph).map(({ id }) => id));
  const ids = graph.initiatives.map(({ id }) => id);
  const shared = ids.filter((id) => policiesOf(id).length > 1);
  const bundles = new Map<string, string[]>();
  for (const id of shared) {
    const key = `${[...policiesOf(id)].sort().join(' ')} ${hubIds.has(id) ? id : ''}`;
    bundles.set(key, [...(bundles.get(key) ?? []), id]);
  }
  const all = [...bundles.values()];
  const marks = graph.policies.flatMap(({ id: policy }) =>
    all.flatMap((members) =>
      (['first', 'relisted'] as const).flatMap((kind): MarkFact[] => {
        const initiatives = graph.listings
          .filter((each) => each.policy === policy && each.mark === kind && members.includes(each.initiative))
          .map(({ initiative }) => initiative);
        return initiatives.length === 0 ? [] : [{ policy, bundle: members[0] ?? '', kind, initiatives }];
      }),
    ),
  );
  const own = new Map<string, readonly string[]>(
    graph.policies.map(({ id }) => [
      id,
      graph.listings
        .filter(({ policy, initiative }) => policy === id && !shared.includes(initiative))
        .map(({ initiative }) => initiative),
    ]),
  );
  return { shared, bundles: all, marks, own };
}
