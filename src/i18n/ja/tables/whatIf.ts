import type { Named, Share } from '../../../explore/cases/case.ts';
import type { EffectCases, WhatIfCases } from '../../../explore/cases/whatIf.ts';
import type { PlanGraph } from '../../../plan/graph.ts';
import type { InitiativeId } from '../../../plan/plan.ts';
import { type Phrases, part, phrased, type SentencePart } from '../../phrasing.ts';
import { counted, figure, label } from '../names.ts';
import { initiatives, policiesNamed, strategiesTogether, strategyPairs } from './parts.ts';

export const whatIf: Phrases<WhatIfCases> = {
  nothingRemoved: () => '除いた取組はなく、すべて元のままです。',
  everythingLost: ({ removed, policies }, whole) =>
    part`${without(whole, removed)}${counted(policies)}の基本施策すべてで、取組がなくなります。`,
  effects: ({ removed, effects }, whole) => [
    without(whole, removed),
    effects.map((effect) => phrased(EFFECTS, effect, whole)),
  ],
};

function without(whole: PlanGraph, { count, named }: Named<InitiativeId>): SentencePart {
  return part`${named.length === 0 ? `${counted(count)}の取組` : initiatives(whole, named)}を除いた場合、`;
}

const EFFECTS: Phrases<EffectCases> = {
  noLoss: () => '掲載が減る基本施策はありません。',
  onePolicyLoses: ({ policy, before, after }, whole) => [
    part`${label(whole, policy)}の取組が`,
    after === 0 ? 'なくなります。' : `${figure(before)}から${figure(after)}に減ります。`,
  ],
  oneEach: ({ losing }) => `${who(losing)}取組が1つずつ減ります。`,
  upTo: ({ losing, listings, most }) =>
    `${who(losing)}掲載が合わせて${counted(listings)}減ります。多いところでは${counted(most)}減ります。`,
  mostLostBy: ({ losing, listings, policy, before, after }, whole) => [
    `${who(losing)}掲載が合わせて${counted(listings)}減ります。`,
    part`最も多く減るのは${label(whole, policy)}で、`,
    after === 0 ? '取組がなくなります。' : `${figure(before)}から${figure(after)}になります。`,
  ],
  falling: ({ policies, most }) =>
    part`${policiesNamed(policies)}は、取組が${most === 1 ? '1つだけ' : `${counted(most)}以下`}になります。`,
  emptied: ({ policies }) => part`${policiesNamed(policies)}は、取組がなくなります。`,
  ownLost: ({ policies }) => part`${policiesNamed(policies)}では、単独掲載の取組がなくなります。`,
  fallApart: ({ policies, groups: { count, named } }) => [
    `共通の取組でつながる${counted(policies)}の基本施策は、${counted(count)}のグループ`,
    `${named.length === 0 ? '' : `（${named.map(figure).join('、')}）`}に分かれます。`,
  ],
  groupsFallApart: ({ count }) =>
    `共通の取組でつながる基本施策のグループのうち、${counted(count)}が分かれます。`,
  sharingLost: ({ policies }) => part`${policiesNamed(policies)}は、ほかと共通する取組がなくなります。`,
  bridgeLost: ({ strategies }, whole) =>
    part`${strategiesTogether(whole, strategies)}の両方に掲載されている取組がなくなります。`,
  bridgesLost: ({ pairs: { count, named } }) => [
    `戦略の組み合わせ${figure(count)}組`,
    named.length === 0 ? '' : part`（${strategyPairs(named)}）`,
    'では、共通する取組がなくなります。',
  ],
};

function who({ kind, count, of }: Share): string {
  return `${counted(of)}の基本施策${kind === 'all' ? 'すべて' : `のうち${counted(count)}`}で、`;
}
