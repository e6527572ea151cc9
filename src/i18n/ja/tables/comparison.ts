import type { Share } from '../../../explore/cases/case.ts';
import type { Alone, ComparisonCases } from '../../../explore/cases/comparison.ts';
import type { PlanGraph } from '../../../plan/graph.ts';
import type { InitiativeId } from '../../../plan/plan.ts';
import { joinList, numberPhrase, type Phrases, part, type SentencePart } from '../../phrasing.ts';
import { counted, kindName, quoted } from '../names.ts';
import { initiatives, policiesTogether } from './parts.ts';

export const comparison: Phrases<ComparisonCases> = {
  emptyPolicies: ({ ids }, whole) =>
    part`${policiesTogether(whole, ids)}に掲載されている${kindName(whole, 'initiative')}はありません。`,
  policies: ({ ids, shared, jaccard, alone, partly }, whole) => [
    part`${policiesTogether(whole, ids)}に掲載されている${kindName(whole, 'initiative')}は合わせて${counted(shared.of)}で、`,
    `${inAll(ids.length, shared, 'に掲載されている', 'に掲載されています')}（Jaccard係数${jaccard.toFixed(2)}）。`,
    onlyIn(alone, (id) => numberPhrase(whole, id), ids.length, 'に掲載されている', 'に'),
    partly === 0 ? '' : `残りの${counted(partly)}は、このうちいくつかに掲載されています。`,
  ],
  unlistedInitiatives: ({ ids }, whole) =>
    part`${either(whole, ids)}を掲載している${kindName(whole, 'policy')}はありません。`,
  initiatives: ({ ids, shared, jaccard, alone, partly }, whole) => [
    part`${either(whole, ids)}を掲載している${kindName(whole, 'policy')}は${counted(shared.of)}で、`,
    `${inAll(ids.length, shared, 'を掲載している', 'を掲載しています')}（Jaccard係数${jaccard.toFixed(2)}）。`,
    onlyIn(alone, (id) => quoted(whole, id), ids.length, 'を掲載している', 'が'),
    partly === 0 ? '' : `残りの${counted(partly)}は、このうちいくつかを掲載しています。`,
  ],
};

function either(whole: PlanGraph, ids: readonly InitiativeId[]): SentencePart {
  const names = initiatives(whole, ids);
  return ids.length === 2
    ? joinList(
        ids.map((id) => quoted(whole, id)),
        'か',
      )
    : part`${names}のいずれか`;
}

/** How many members all items have. */
function inAll(compared: number, { kind, count, of }: Share, listed: string, ending: string): string {
  const all = compared === 2 ? '両方' : 'すべて';
  if (kind === 'none') return `${all}${listed}ものはありません`;
  if (kind === 'some') return `そのうち${counted(count)}が${all}${ending}`;
  return `${of === 1 ? '' : 'いずれも'}${all}${ending}`;
}

/** What each item has alone; items without any are left out. */
function onlyIn<Id>(
  alone: Alone<Id>,
  name: (id: Id) => SentencePart,
  compared: number,
  listed: string,
  particle: 'に' | 'が',
): SentencePart {
  const onlyOne = `${compared === 2 ? '一方だけ' : '1つだけ'}${listed}`;
  if (alone.kind === 'untold') return '';
  if (alone.kind === 'none') return `${onlyOne}ものはありません。`;
  const counts = alone.having.map(({ id, count }) => part`${name(id)}${particle}${counted(count)}`);
  return part`${onlyOne}のは、${joinList(counts, '、')}です。`;
}
