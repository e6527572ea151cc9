import type { Share } from '../../../explore/cases/case.ts';
import type { AloneCases, ComparisonCases } from '../../../explore/cases/comparison.ts';
import type { NodeId, PlanGraph } from '../../../plan/graph.ts';
import type { InitiativeId } from '../../../plan/schema.ts';
import { enumerated, numberPhrase, type Part, type Phrases, part, phrased } from '../../phrasing.ts';
import { counted, quoted } from '../names.ts';
import { initiatives, policiesTogether } from './parts.ts';

export const comparison: Phrases<ComparisonCases> = {
  emptyPolicies: ({ ids }, whole) => part`${policiesTogether(whole, ids)}に掲載されている取組はありません。`,
  policies: ({ ids, shared, jaccard, alone, partly }, whole) => [
    part`${policiesTogether(whole, ids)}に掲載されている取組は合わせて${counted(shared.of)}で、`,
    `${inAll(ids.length, shared, 'に掲載されている', 'に掲載されています')}（Jaccard係数${jaccard.toFixed(2)}）。`,
    phrased(aloneIn(ids.length, 'に掲載されている', 'に', numberPhrase), alone, whole),
    partly === 0 ? '' : `残りの${counted(partly)}は、このうちいくつかに掲載されています。`,
  ],
  unlistedInitiatives: ({ ids }, whole) => part`${either(whole, ids)}を掲載している基本施策はありません。`,
  initiatives: ({ ids, shared, jaccard, alone, partly }, whole) => [
    part`${either(whole, ids)}を掲載している基本施策は${counted(shared.of)}で、`,
    `${inAll(ids.length, shared, 'を掲載している', 'を掲載しています')}（Jaccard係数${jaccard.toFixed(2)}）。`,
    phrased(
      aloneIn(ids.length, 'を掲載している', 'が', (id) => quoted(whole, id)),
      alone,
      whole,
    ),
    partly === 0 ? '' : `残りの${counted(partly)}は、このうちいくつかを掲載しています。`,
  ],
};

function either(whole: PlanGraph, ids: readonly InitiativeId[]): Part {
  const names = initiatives(whole, ids);
  return ids.length === 2
    ? enumerated(
        ids.map((id) => quoted(whole, id)),
        'か',
      )
    : part`${names}のいずれか`;
}

/** How much all of so many have. */
function inAll(compared: number, { kind, count, of }: Share, listed: string, ending: string): string {
  const all = compared === 2 ? '両方' : 'すべて';
  if (kind === 'none') return `${all}${listed}ものはありません`;
  if (kind === 'some') return `そのうち${counted(count)}が${all}${ending}`;
  return `${of === 1 ? '' : 'いずれも'}${all}${ending}`;
}

/** Those that have nothing alone are left out. */
function aloneIn<Id extends NodeId>(
  compared: number,
  listed: string,
  particle: 'に' | 'が',
  name: (id: Id) => Part,
): Phrases<AloneCases<Id>> {
  const onlyOne = `${compared === 2 ? '一方だけ' : '1つだけ'}${listed}`;
  return {
    untold: () => '',
    none: () => `${onlyOne}ものはありません。`,
    some: ({ having }) => {
      const counts = having.map(({ id, count }) => part`${name(id)}${particle}${counted(count)}`);
      return part`${onlyOne}のは、${enumerated(counts, '、')}です。`;
    },
  };
}
