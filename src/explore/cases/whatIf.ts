/** The cases of a what-if: the effects of removing initiatives. */
import type { PolicyId } from '../../plan/plan.ts';
import { fallingTo, mostLosing, type PolicyChange, type WhatIf } from '../whatIf.ts';
import { type CasesOf, MOST_NAMED, namedUpTo, shareOf } from './case.ts';

export type WhatIfCases = CasesOf<typeof whatIfCase>;
export type EffectCases = CasesOf<(figures: WhatIf, most: number) => ReturnType<typeof effectsOf>[number]>;

/** `most`: a policy with this many initiatives or fewer counts as weak. */
export function whatIfCase(figures: WhatIf, most: number) {
  const { dropped, policies } = figures;
  if (dropped.length === 0) return { kind: 'nothingRemoved' } as const;
  const removed = namedUpTo(MOST_NAMED.initiatives, dropped);
  if (policies.length > 1 && policies.every(({ after }) => after === 0))
    return { kind: 'everythingLost', removed, policies: policies.length } as const;
  return { kind: 'effects', removed, effects: effectsOf(figures, most) } as const;
}

/** One sentence per effect; the first continues the sentence that names the removed initiatives. */
function effectsOf(figures: WhatIf, most: number) {
  return [
    lossCase(figures),
    ...(figures.losing.length > 1 ? weakened(figures, most) : []),
    ...ofPolicies('ownLost', figures.ownLost),
    ...breaksOf(figures),
    ...ofPolicies('sharingLost', figures.sharingLost),
    ...bridgesOf(figures),
  ];
}

function ofPolicies<const Kind extends string>(kind: Kind, ids: readonly PolicyId[]) {
  return ids.length === 0 ? [] : [{ kind, policies: namedUpTo(MOST_NAMED.policies, ids) }];
}

function lossCase(figures: WhatIf) {
  const { losing: changes, policies, listingsLost: listings } = figures;
  const [top, second] = changes;
  if (top === undefined) return { kind: 'noLoss' } as const;
  if (second === undefined) return { kind: 'onePolicyLoses', ...changeOf(top) } as const;
  const losing = shareOf(changes.length, policies.length);
  if (top.lost === 1) return { kind: 'oneEach', losing } as const;
  const most = mostLosing(figures);
  return most === null
    ? ({ kind: 'upTo', losing, listings, most: top.lost } as const)
    : ({ kind: 'mostLostBy', losing, listings, ...changeOf(most) } as const);
}

function changeOf({ policy, before, after }: PolicyChange) {
  return { policy: policy.id, before, after };
}

function weakened(figures: WhatIf, most: number) {
  // The sentence before covers the policy that loses most.
  const emptied = figures.emptied.filter((id) => id !== mostLosing(figures)?.policy.id);
  const falling = fallingTo(figures, most).flatMap(({ policy, after }) => (after > 0 ? [policy.id] : []));
  return [
    ...ofPolicies('falling', falling).map((effect) => ({ ...effect, most })),
    ...ofPolicies('emptied', emptied),
  ];
}

function breaksOf({ breaks }: WhatIf) {
  const [only, ...more] = breaks;
  if (only === undefined) return [];
  if (more.length > 0) return [{ kind: 'groupsFallApart', count: breaks.length } as const];
  const sizes = only.into.map(({ policies }) => policies.length);
  const groups = namedUpTo(MOST_NAMED.groups, sizes);
  return [{ kind: 'fallApart', policies: only.component.policies.length, groups } as const];
}

function bridgesOf({ bridgesLost }: WhatIf) {
  const pairs = bridgesLost.map(({ strategies }) => strategies);
  const [only, ...more] = pairs;
  if (only === undefined) return [];
  if (more.length === 0) return [{ kind: 'bridgeLost', strategies: only } as const];
  return [{ kind: 'bridgesLost', pairs: namedUpTo(MOST_NAMED.pairs, pairs) } as const];
}
