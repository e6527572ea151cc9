import type { Share } from '../../../explore/cases/case.ts';
import type { Alone, ComparisonCases } from '../../../explore/cases/comparison.ts';
import { numberPhrase, type Phrases, part, type SentencePart } from '../../phrasing.ts';
import { few, figure, listed, ofCount, one, quoted, verb } from '../names.ts';
import { further, policiesTogether } from './parts.ts';

export const comparison: Phrases<ComparisonCases> = {
  emptyPolicies: ({ ids }, whole) =>
    part`${policiesTogether(whole, ids)} list no ${one(whole, 'initiative')}.`,
  policies: ({ ids, shared, jaccard, alone, partly }, whole) => [
    part`${policiesTogether(whole, ids)} list ${few(shared.of)} ${ofCount(whole, shared.of, 'initiative')} `,
    `between them; ${share(shared, 'it', 'of them')} ${verb(Math.max(1, shared.count), 'is', 'are')} listed under `,
    `${allOfThem(ids.length)} (Jaccard ${jaccard.toFixed(2)}).`,
    onlyIn(alone, (id) => numberPhrase(whole, id), [
      'is listed only under',
      'are listed only under',
      'only under',
    ]),
    partly === 0
      ? ''
      : ` The other ${verb(partly, 'one is', `${figure(partly)} are`)} listed under several of them.`,
  ],
  unlistedInitiatives: ({ ids }, whole) =>
    part`${listed(ids.map((id) => quoted(whole, id)))} are listed under no ${one(whole, 'policy')}.`,
  initiatives: ({ ids, shared, jaccard, alone, partly }, whole) => [
    part`${listed(ids.map((id) => quoted(whole, id)))} are listed under `,
    `${few(shared.of)} ${ofCount(whole, shared.of, 'policy')} between them, `,
    `${share(shared, 'which', 'of which')} ${verb(Math.max(1, shared.count), 'lists', 'list')} `,
    `${allOfThem(ids.length)} (Jaccard ${jaccard.toFixed(2)}).`,
    onlyIn(alone, (id) => quoted(whole, id), ['lists only', 'list only', 'only']),
    partly === 0 ? '' : ` The other ${verb(partly, 'one lists', `${figure(partly)} list`)} several of them.`,
  ],
};

/** What each item has alone; items without any are left out. */
function onlyIn<Id>(
  alone: Alone<Id>,
  name: (id: Id) => SentencePart,
  verbs: readonly [string, string, string],
): SentencePart {
  const [one, several, each] = verbs;
  if (alone.kind === 'untold') return '';
  if (alone.kind === 'none') return ` None ${one} one of them.`;
  const counts = alone.having.map(
    ({ id, count }, at) => part`${few(count)} ${at > 0 ? each : verb(count, one, several)} ${name(id)}`,
  );
  return further(part`${listed(counts)}.`);
}

/** How many all items have: `none of them`, `5 of them`, `all of them`, or `it` for a single one. */
function share({ kind, count, of }: Share, it: string, ofThem: string): string {
  if (kind === 'none') return `none ${ofThem}`;
  if (kind === 'some') return `${few(count)} ${ofThem}`;
  return of === 1 ? it : `all ${ofThem}`;
}

function allOfThem(count: number): string {
  return count === 2 ? 'both' : `all ${figure(count)}`;
}
