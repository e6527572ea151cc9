import type { Finding } from '../../../explore/finding.ts';
import { type PlanGraph, wholeOf } from '../../../plan/graph.ts';
import { type DeskSentences, highestShares, MOST_NAMED } from '../../deskSentence.ts';
import type { Part } from '../../phrasing.ts';
import { counted, figure, listed, quoted } from '../names.ts';
import { few, number, scoped, somePolicies, strategiesTogether, strategyPairs, verb } from './parts.ts';

type Of<Kind extends Finding['kind']> = Extract<Finding, { kind: Kind }>;

export const finding: DeskSentences['finding'] = (graph, found, isWhole) =>
  scoped(isWhole, told(graph, found, isWhole));

function told(graph: PlanGraph, found: Finding, isWhole: boolean): Part {
  switch (found.kind) {
    case 'empty':
      return lacking(found, ['lists', 'list'], '.');
    case 'noneOwn':
      return noneOwn(graph, found);
    case 'noneShared':
      return noneShared(graph, found);
    case 'unbridged':
      return unbridged(wholeOf(graph), found);
    case 'mostRelisted':
      return mostRelisted(found);
    case 'hubOverlap':
      return hubOverlap(wholeOf(graph), found, isWhole);
  }
}

/** Those that list nothing have a finding of their own. */
function every(graph: PlanGraph, of: number): string {
  return `every basic policy${of === graph.policies.length ? '' : ' that lists anything'}`;
}

function noneOwn(graph: PlanGraph, { policies, of }: Of<'noneOwn'>): Part {
  if (policies.length === 0) return `${every(graph, of)} has an initiative that no other lists.`;
  const others = `: others list each of ${policies.length === 1 ? 'its' : 'their'} initiatives as well.`;
  return lacking({ policies, of }, ['has', 'have'], ` listed only there${others}`);
}

function noneShared(graph: PlanGraph, { policies, of }: Of<'noneShared'>): Part {
  if (policies.length === 0) return `${every(graph, of)} shares an initiative with another.`;
  return lacking({ policies, of }, ['shares', 'share'], ' with another.');
}

/** `2 of 30 basic policies (…) list no initiative …`, `none of the 30 basic policies lists an initiative …` */
function lacking(
  { policies, of }: Pick<Of<'empty'>, 'policies' | 'of'>,
  [one, several]: readonly [one: string, several: string],
  what: string,
): Part {
  return of > 1 && policies.length === of
    ? `none of the ${counted(of, 'policy')} ${one} an initiative${what}`
    : [somePolicies(policies, of), ` ${verb(policies.length, one, several)} no initiative${what}`];
}

function unbridged(whole: PlanGraph, found: Of<'unbridged'>): Part {
  const { pairs, of, strategies, fewest, fewestInitiatives } = found;
  const [pair] = [...pairs, ...fewest];
  const least = few(fewestInitiatives);
  if (of === 1 && pair !== undefined) {
    const what = pairs.length > 0 ? 'no initiative' : counted(fewestInitiatives, 'initiative');
    return [strategiesTogether(whole, pair), ` share ${what}.`];
  }
  if (pairs.length > 0)
    return [
      `${few(pairs.length)} of ${of} pairs of strategies`,
      pairs.length > MOST_NAMED.pairs ? '' : [' (', strategyPairs(pairs), ')'],
      ` ${verb(pairs.length, 'shares', 'share')} no initiative.`,
    ];
  return [
    `every pair of the ${counted(strategies, 'strategy')} shares an initiative`,
    fewest.length > MOST_NAMED.pairs
      ? `, at least ${least}.`
      : [`, the fewest (${least}) between strategies `, strategyPairs(fewest), '.'],
  ];
}

function mostRelisted({ policies }: Of<'mostRelisted'>): Part {
  const rows = highestShares(policies);
  const [only, ...more] = rows;
  if (policies.length === 0) return 'no listing is a re-listing.';
  if (only === undefined) {
    const tie = policies.filter(({ place }) => place === 1).length;
    return `${figure(tie)} basic policies tie for the highest share of re-listings.`;
  }
  return [
    `the share of re-listings is highest in basic ${more.length === 0 ? 'policy' : 'policies'} `,
    listed(
      rows.map(({ policy, relisted, listings }) => [
        number(policy),
        ` (${figure(relisted)} of ${figure(listings)})`,
      ]),
    ),
    '.',
  ];
}

function hubOverlap(whole: PlanGraph, found: Of<'hubOverlap'>, isWhole: boolean): Part {
  const { hubs, sharing, sharingWithout, of } = found;
  if (sharing === 0) return 'no two basic policies share an initiative.';
  const pairs =
    of === 1
      ? 'the one pair'
      : sharing === of
        ? `all ${figure(of)} pairs`
        : `${few(sharing)} of ${figure(of)} pairs`;
  const share = `${pairs} of basic policies ${verb(sharing, 'shares', 'share')} an initiative. `;
  if (hubs.length === 0)
    return [share, isWhole ? 'No initiative is widely listed.' : 'No widely listed initiative is shown.'];
  const names = listed(hubs.map((id) => quoted(whole, id)));
  const without: Part =
    hubs.length === 1
      ? ['Without ', names]
      : [
          'Without the ',
          figure(hubs.length),
          ' widely listed initiatives',
          hubs.length > MOST_NAMED.initiatives ? '' : [', ', names],
        ];
  if (sharingWithout === sharing) return [share, without, ', it would be as many.'];
  if (sharingWithout === 0) return [share, without, ', none would.'];
  const alone = hubs.length === 1 ? 'it alone links' : 'they alone link';
  return [
    share,
    without,
    `, it would be ${few(sharingWithout)}: ${alone} ${few(sharing - sharingWithout)} of them.`,
  ];
}
