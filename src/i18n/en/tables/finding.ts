import type { Named, Share } from '../../../explore/cases/case.ts';
import type { FindingCases, SomePolicies, WithoutHubsCases } from '../../../explore/cases/finding.ts';
import type { PlanGraph } from '../../../plan/graph.ts';
import type { InitiativeId } from '../../../plan/plan.ts';
import { numberPhrase, type Phrases, part, phrased, type SentencePart } from '../../phrasing.ts';
import {
  allOf,
  counted,
  few,
  figure,
  indefinite,
  listed,
  ofCount,
  one,
  quoted,
  several,
  verb,
} from '../names.ts';
import { inBrackets, strategiesTogether, strategyPairs } from './parts.ts';

export const finding: Phrases<FindingCases> = {
  empty: (some, whole) => lacking(whole, some, 'lists', 'list', '.'),
  allOwn: ({ everyPolicy }, whole) =>
    `${every(whole, everyPolicy)} has ${indefinite(whole, 'initiative')} that no other lists.`,
  noneOwn: (some, whole) => {
    const its = verb(some.policies.count, 'its', 'their');
    const what = ` listed only there: others list each of ${its} ${several(whole, 'initiative')} as well.`;
    return lacking(whole, some, 'has', 'have', what);
  },
  allShared: ({ everyPolicy }, whole) =>
    `${every(whole, everyPolicy)} shares ${indefinite(whole, 'initiative')} with another.`,
  noneShared: (some, whole) => lacking(whole, some, 'shares', 'share', ' with another.'),
  onePair: ({ pair, initiatives }, whole) => [
    part`${strategiesTogether(whole, pair)} share `,
    initiatives === 0 ? `no ${one(whole, 'initiative')}.` : `${counted(whole, initiatives, 'initiative')}.`,
  ],
  unbridged: ({ pairs: { count, named }, of }, whole) => [
    `${few(count)} of ${of} pairs of ${several(whole, 'strategy')}`,
    named.length === 0 ? '' : part` (${strategyPairs(whole, named)})`,
    ` ${verb(count, 'shares', 'share')} no ${one(whole, 'initiative')}.`,
  ],
  allBridged: ({ strategies, fewest, initiatives }, whole) => [
    `every pair of the ${counted(whole, strategies, 'strategy')} shares ${indefinite(whole, 'initiative')}, `,
    fewest.named.length === 0
      ? `at least ${few(initiatives)}.`
      : part`the fewest (${few(initiatives)}) between ${several(whole, 'strategy')} ${strategyPairs(whole, fewest.named)}.`,
  ],
  noRelisted: () => 'no listing is a re-listing.',
  relistedTie: ({ policies }, whole) =>
    `${figure(policies)} ${several(whole, 'policy')} tie for the highest share of re-listings.`,
  mostRelisted: ({ policies }, whole) => {
    const shares = policies.map(
      ({ policy, relisted, listings }) =>
        part`${numberPhrase(whole, policy)} (${figure(relisted)} of ${figure(listings)})`,
    );
    const where = ofCount(whole, policies.length, 'policy');
    return part`the share of re-listings is highest in ${where} ${listed(shares)}.`;
  },
  noOverlap: (_, whole) => `no two ${several(whole, 'policy')} share ${indefinite(whole, 'initiative')}.`,
  hubOverlap: ({ sharing, without }, whole) => [
    `${pairsOf(sharing)} of ${several(whole, 'policy')} ${verb(sharing.count, 'shares', 'share')} ${indefinite(whole, 'initiative')}. `,
    phrased(WITHOUT_HUBS, without, whole),
  ],
};

function every(whole: PlanGraph, everyPolicy: boolean): string {
  return `every ${one(whole, 'policy')}${everyPolicy ? '' : ' that lists anything'}`;
}

/** `2 of 30 basic policies (…) list no initiative …`, `none of the 30 basic policies lists an initiative …` */
function lacking(
  whole: PlanGraph,
  { policies, of }: SomePolicies,
  verbOfOne: string,
  verbOfSeveral: string,
  what: string,
): SentencePart {
  const { count, named } = policies;
  if (of > 1 && count === of)
    return `none of the ${counted(whole, of, 'policy')} ${verbOfOne} ${indefinite(whole, 'initiative')}${what}`;
  const some =
    count === of
      ? allOf(whole, of, 'policy')
      : [`${few(count)} of ${counted(whole, of, 'policy')}`, inBrackets(whole, named)];
  return part`${some} ${verb(count, verbOfOne, verbOfSeveral)} no ${one(whole, 'initiative')}${what}`;
}

function pairsOf({ kind, count, of }: Share): string {
  if (of === 1) return 'the one pair';
  return kind === 'all' ? `all ${figure(of)} pairs` : `${few(count)} of ${figure(of)} pairs`;
}

const WITHOUT_HUBS: Phrases<WithoutHubsCases> = {
  noHubs: ({ isWhole }, whole) =>
    isWhole
      ? `No ${one(whole, 'initiative')} is widely listed.`
      : `No widely listed ${one(whole, 'initiative')} is shown.`,
  asMany: ({ hubs }, whole) => part`${withoutThem(whole, hubs)}, it would be as many.`,
  none: ({ hubs }, whole) => part`${withoutThem(whole, hubs)}, none would.`,
  fewer: ({ hubs, left, lost }, whole) => [
    part`${withoutThem(whole, hubs)}, it would be ${few(left)}: `,
    `${verb(hubs.count, 'it alone links', 'they alone link')} ${few(lost)} of them.`,
  ],
};

function withoutThem(whole: PlanGraph, { count, named }: Named<InitiativeId>): SentencePart {
  const names = listed(named.map((id) => quoted(whole, id)));
  if (count === 1) return ['Without ', names];
  return [
    `Without the ${figure(count)} widely listed ${several(whole, 'initiative')}`,
    named.length === 0 ? '' : [', ', names],
  ];
}
