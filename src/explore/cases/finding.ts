/** What is found about how the plan covers its basic policies. */
import type { PlanGraph } from '../../plan/graph.ts';
import type { PolicyId } from '../../plan/schema.ts';
import type { Finding, RelistedShare } from '../finding.ts';
import { type CasesOf, MOST_NAMED, type Named, namedUpTo, shareOf } from './case.ts';

export type FindingCases = CasesOf<typeof findingCase>;
export type WithoutHubsCases = CasesOf<typeof withoutHubsCase>;

type Of<Kind extends Finding['kind']> = Extract<Finding, { kind: Kind }>;
/** Some or all of `of` basic policies. */
export type SomePolicies = { readonly policies: Named<PolicyId>; readonly of: number };

/** `everyPolicy`: of all, not only of those that list something. */
export function findingCase(graph: PlanGraph, found: Finding, isWhole: boolean) {
  if (found.kind === 'unbridged') return unbridgedCase(found);
  if (found.kind === 'mostRelisted') return relistedCase(found.policies);
  if (found.kind === 'hubOverlap') {
    const sharing = shareOf(found.sharing, found.of);
    if (sharing.kind === 'none') return { kind: 'noOverlap' } as const;
    return { kind: 'hubOverlap', sharing, without: withoutHubsCase(found, isWhole) } as const;
  }
  const { kind, of } = found;
  const some: SomePolicies = { policies: namedUpTo(MOST_NAMED.policies, found.policies), of };
  const everyPolicy = of === graph.policies.length;
  if (kind === 'empty' || found.policies.length > 0) return { kind, ...some } as const;
  return { kind: kind === 'noneOwn' ? 'allOwn' : 'allShared', everyPolicy } as const;
}

function unbridgedCase(found: Of<'unbridged'>) {
  const { pairs, of, strategies } = found;
  const initiatives = pairs.length > 0 ? 0 : found.fewestInitiatives;
  const [pair] = [...pairs, ...found.fewest];
  if (of === 1 && pair !== undefined) return { kind: 'onePair', pair, initiatives } as const;
  if (pairs.length > 0) return { kind: 'unbridged', pairs: namedUpTo(MOST_NAMED.pairs, pairs), of } as const;
  const fewest = namedUpTo(MOST_NAMED.pairs, found.fewest);
  return { kind: 'allBridged', strategies, of, fewest, initiatives } as const;
}

/** Whole groups of a tie, the first three places. */
function relistedCase(policies: readonly RelistedShare[]) {
  if (policies.length === 0) return { kind: 'noRelisted' } as const;
  const upTo = (place: number) => policies.filter((row) => row.place <= place);
  const named = [3, 2, 1].map(upTo).find(({ length }) => length <= MOST_NAMED.policies);
  if (named === undefined) return { kind: 'relistedTie', policies: upTo(1).length } as const;
  return { kind: 'mostRelisted', policies: named } as const;
}

/** How many pairs of policies would share something without the hubs: `isWhole` tells whether the plan has none. */
function withoutHubsCase({ hubs: ids, sharing, sharingWithout: left }: Of<'hubOverlap'>, isWhole: boolean) {
  const hubs = namedUpTo(MOST_NAMED.initiatives, ids);
  if (ids.length === 0) return { kind: 'noHubs', isWhole } as const;
  if (left === sharing) return { kind: 'asMany', hubs } as const;
  return { kind: left === 0 ? 'none' : 'fewer', hubs, left, lost: sharing - left } as const;
}
