import type { Named, Share } from '../../../explore/cases/case.ts';
import type { EffectCases, WhatIfCases } from '../../../explore/cases/whatIf.ts';
import type { PlanGraph } from '../../../plan/graph.ts';
import type { InitiativeId } from '../../../plan/plan.ts';
import { type Phrases, part, phrased, type SentencePart } from '../../phrasing.ts';
import { counted, figure, kindName, label } from '../names.ts';
import { initiatives, policiesNamed, strategiesTogether, strategyPairs } from './parts.ts';

export const whatIf: Phrases<WhatIfCases> = {
  nothingRemoved: (_, whole) => `除いた${kindName(whole, 'initiative')}はなく、すべて元のままです。`,
  everythingLost: ({ removed, policies }, whole) =>
    part`${without(whole, removed)}${counted(policies)}の${kindName(whole, 'policy')}すべてで、${kindName(whole, 'initiative')}がなくなります。`,
  effects: ({ removed, effects }, whole) => [
    without(whole, removed),
    effects.map((effect) => phrased(EFFECTS, effect, whole)),
  ],
};

function without(whole: PlanGraph, { count, named }: Named<InitiativeId>): SentencePart {
  return part`${named.length === 0 ? `${counted(count)}の${kindName(whole, 'initiative')}` : initiatives(whole, named)}を除いた場合、`;
}

const EFFECTS: Phrases<EffectCases> = {
  noLoss: (_, whole) => `掲載が減る${kindName(whole, 'policy')}はありません。`,
  onePolicyLoses: ({ policy, before, after }, whole) => [
    part`${label(whole, policy)}の${kindName(whole, 'initiative')}が`,
    after === 0 ? 'なくなります。' : `${figure(before)}から${figure(after)}に減ります。`,
  ],
  oneEach: ({ losing }, whole) => `${who(whole, losing)}${kindName(whole, 'initiative')}が1つずつ減ります。`,
  upTo: ({ losing, listings, most }, whole) =>
    `${who(whole, losing)}掲載が合わせて${counted(listings)}減ります。多いところでは${counted(most)}減ります。`,
  mostLostBy: ({ losing, listings, policy, before, after }, whole) => [
    `${who(whole, losing)}掲載が合わせて${counted(listings)}減ります。`,
    part`最も多く減るのは${label(whole, policy)}で、`,
    after === 0
      ? `${kindName(whole, 'initiative')}がなくなります。`
      : `${figure(before)}から${figure(after)}になります。`,
  ],
  falling: ({ policies, most }, whole) =>
    part`${policiesNamed(whole, policies)}は、${kindName(whole, 'initiative')}が${most === 1 ? '1つだけ' : `${counted(most)}以下`}になります。`,
  emptied: ({ policies }, whole) =>
    part`${policiesNamed(whole, policies)}は、${kindName(whole, 'initiative')}がなくなります。`,
  ownLost: ({ policies }, whole) =>
    part`${policiesNamed(whole, policies)}では、単独掲載の${kindName(whole, 'initiative')}がなくなります。`,
  fallApart: ({ policies, groups: { count, named } }, whole) => [
    `共通の${kindName(whole, 'initiative')}でつながる${counted(policies)}の${kindName(whole, 'policy')}は、${counted(count)}のグループ`,
    `${named.length === 0 ? '' : `（${named.map(figure).join('、')}）`}に分かれます。`,
  ],
  groupsFallApart: ({ count }, whole) =>
    `共通の${kindName(whole, 'initiative')}でつながる${kindName(whole, 'policy')}のグループのうち、${counted(count)}が分かれます。`,
  sharingLost: ({ policies }, whole) =>
    part`${policiesNamed(whole, policies)}は、ほかと共通する${kindName(whole, 'initiative')}がなくなります。`,
  bridgeLost: ({ strategies }, whole) =>
    part`${strategiesTogether(whole, strategies)}の両方に掲載されている${kindName(whole, 'initiative')}がなくなります。`,
  bridgesLost: ({ pairs: { count, named } }, whole) => [
    `${kindName(whole, 'strategy')}の組み合わせ${figure(count)}組`,
    named.length === 0 ? '' : part`（${strategyPairs(whole, named)}）`,
    `では、共通する${kindName(whole, 'initiative')}がなくなります。`,
  ],
};

function who(whole: PlanGraph, { kind, count, of }: Share): string {
  return `${counted(of)}の${kindName(whole, 'policy')}${kind === 'all' ? 'すべて' : `のうち${counted(count)}`}で、`;
}
