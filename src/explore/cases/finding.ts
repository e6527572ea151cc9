/** The cases of findings about how the plan covers its basic policies. */
import type { PlanGraph } from '../../plan/graph.ts';
import type { PolicyId } from '../../plan/plan.ts';
import type { Finding, RelistedShare } from '../finding.ts';
import { type CasesOf, MOST_NAMED, type Named, namedUpTo, shareOf } from './case.ts';

export type FindingCases = CasesOf<typeof findingCase>;
export type WithoutHubsCases = CasesOf<typeof withoutHubsCase>;

type Of<Kind extends Finding['kind']> = Extract<Finding, { kind: Kind }>;
/** Some or all of `of` basic policies. */
export type SomePolicies = { readonly policies: Named<PolicyId>; readonly of: number };

/** `everyPolicy`: the sentence is about all policies, not only those that list something. */
export function findingCase(graph: PlanGraph, finding: Finding, isWhole: boolean) {
  if (finding.kind === 'unbridged') return unbridgedCase(finding);
  if (finding.kind === 'mostRelisted') return relistedCase(finding.policies);
  if (finding.kind === 'hubOverlap') {
    const sharing = shareOf(finding.sharing, finding.of);
    if (sharing.kind === 'none') return { kind: 'noOverlap' } as const;
    return { kind: 'hubOverlap', sharing, without: withoutHubsCase(finding, isWhole) } as const;
  }
  const { kind, of } = finding;
  const some: SomePolicies = { policies: namedUpTo(MOST_NAMED.policies, finding.policies), of };
  const everyPolicy = of === graph.policies.length;
  if (kind === 'empty' || finding.policies.length > 0) return { kind, ...some } as const;
  return { kind: kind === 'noneOwn' ? 'allOwn' : 'allShared', everyPolicy } as const;
}

function unbridgedCase(finding: Of<'unbridged'>) {
  const { pairs, of, strategies } = finding;
  const initiatives = pairs.length > 0 ? 0 : finding.fewestInitiatives;
  const [pair] = [...pairs, ...finding.fewest];
  if (of === 1 && pair !== undefined) return { kind: 'onePair', pair, initiatives } as const;
  if (pairs.length > 0) return { kind: 'unbridged', pairs: namedUpTo(MOST_NAMED.pairs, pairs), of } as const;
  const fewest = namedUpTo(MOST_NAMED.pairs, finding.fewest);
  return { kind: 'allBridged', strategies, of, fewest, initiatives } as const;
}

/** The policies of the first three ranks, as far as whole ties fit. */
function relistedCase(policies: readonly RelistedShare[]) {
  if (policies.length === 0) return { kind: 'noRelisted' } as const;
  const upTo = (place: number) => policies.filter((row) => row.place <= place);
  const named = [3, 2, 1].map(upTo).find(({ length }) => length <= MOST_NAMED.policies);
  if (named === undefined) return { kind: 'relistedTie', policies: upTo(1).length } as const;
  return { kind: 'mostRelisted', policies: named } as const;
}

/** How many pairs of policies would share something without the hubs. `isWhole`: the graph is the whole plan. */
function withoutHubsCase({ hubs: ids, sharing, sharingWithout: left }: Of<'hubOverlap'>, isWhole: boolean) {
  const hubs = namedUpTo(MOST_NAMED.initiatives, ids);
  if (ids.length === 0) return { kind: 'noHubs', isWhole } as const;
  if (left === sharing) return { kind: 'asMany', hubs } as const;
  return { kind: left === 0 ? 'none' : 'fewer', hubs, left, lost: sharing - left } as const;
}
