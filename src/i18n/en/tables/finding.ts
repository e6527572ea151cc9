import type { Named, Share } from '../../../explore/cases/case.ts';
import type { FindingCases, SomePolicies, WithoutHubsCases } from '../../../explore/cases/finding.ts';
import type { PlanGraph } from '../../../plan/graph.ts';
import type { InitiativeId } from '../../../plan/plan.ts';
import { numberPhrase, type Phrases, part, phrased, type SentencePart } from '../../phrasing.ts';
import { allOf, counted, few, figure, listed, quoted, verb } from '../names.ts';
import { inBrackets, strategiesTogether, strategyPairs } from './parts.ts';

export const finding: Phrases<FindingCases> = {
  empty: (some) => lacking(some, 'lists', 'list', '.'),
  allOwn: ({ everyPolicy }) => `${every(everyPolicy)} has an initiative that no other lists.`,
  noneOwn: (some) => {
    const its = verb(some.policies.count, 'its', 'their');
    const what = ` listed only there: others list each of ${its} initiatives as well.`;
    return lacking(some, 'has', 'have', what);
  },
  allShared: ({ everyPolicy }) => `${every(everyPolicy)} shares an initiative with another.`,
  noneShared: (some) => lacking(some, 'shares', 'share', ' with another.'),
  onePair: ({ pair, initiatives }, whole) => [
    part`${strategiesTogether(whole, pair)} share `,
    initiatives === 0 ? 'no initiative.' : `${counted(initiatives, 'initiative')}.`,
  ],
  unbridged: ({ pairs: { count, named }, of }) => [
    `${few(count)} of ${of} pairs of strategies`,
    named.length === 0 ? '' : part` (${strategyPairs(named)})`,
    ` ${verb(count, 'shares', 'share')} no initiative.`,
  ],
  allBridged: ({ strategies, fewest, initiatives }) => [
    `every pair of the ${counted(strategies, 'strategy')} shares an initiative, `,
    fewest.named.length === 0
      ? `at least ${few(initiatives)}.`
      : part`the fewest (${few(initiatives)}) between strategies ${strategyPairs(fewest.named)}.`,
  ],
  noRelisted: () => 'no listing is a re-listing.',
  relistedTie: ({ policies }) =>
    `${figure(policies)} basic policies tie for the highest share of re-listings.`,
  mostRelisted: ({ policies }) => {
    const shares = policies.map(
      ({ policy, relisted, listings }) =>
        part`${numberPhrase(policy)} (${figure(relisted)} of ${figure(listings)})`,
    );
    const where = verb(policies.length, 'basic policy', 'basic policies');
    return part`the share of re-listings is highest in ${where} ${listed(shares)}.`;
  },
  noOverlap: () => 'no two basic policies share an initiative.',
  hubOverlap: ({ sharing, without }, whole) => [
    `${pairsOf(sharing)} of basic policies ${verb(sharing.count, 'shares', 'share')} an initiative. `,
    phrased(WITHOUT_HUBS, without, whole),
  ],
};

function every(everyPolicy: boolean): string {
  return `every basic policy${everyPolicy ? '' : ' that lists anything'}`;
}

/** `2 of 30 basic policies (…) list no initiative …`, `none of the 30 basic policies lists an initiative …` */
function lacking({ policies, of }: SomePolicies, one: string, several: string, what: string): SentencePart {
  const { count, named } = policies;
  if (of > 1 && count === of) return `none of the ${counted(of, 'policy')} ${one} an initiative${what}`;
  const some =
    count === of ? allOf(of, 'policy') : [`${few(count)} of ${counted(of, 'policy')}`, inBrackets(named)];
  return part`${some} ${verb(count, one, several)} no initiative${what}`;
}

function pairsOf({ kind, count, of }: Share): string {
  if (of === 1) return 'the one pair';
  return kind === 'all' ? `all ${figure(of)} pairs` : `${few(count)} of ${figure(of)} pairs`;
}

const WITHOUT_HUBS: Phrases<WithoutHubsCases> = {
  noHubs: ({ isWhole }) =>
    isWhole ? 'No initiative is widely listed.' : 'No widely listed initiative is shown.',
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
  return [`Without the ${figure(count)} widely listed initiatives`, named.length === 0 ? '' : [', ', names]];
}
