import type { Named, Share } from '../../../explore/cases/case.ts';
import type { EffectCases, WhatIfCases } from '../../../explore/cases/whatIf.ts';
import type { PlanGraph } from '../../../plan/graph.ts';
import type { InitiativeId } from '../../../plan/plan.ts';
import { type Phrases, part, phrased, type SentencePart } from '../../phrasing.ts';
import { allOf, counted, figure, label, listed, quoted, verb } from '../names.ts';
import { further, policiesNamed, strategiesTogether, strategyPairs } from './parts.ts';

export const whatIf: Phrases<WhatIfCases> = {
  nothingRemoved: () => 'nothing is removed: all stays as it is.',
  everythingLost: ({ removed, policies }, whole) =>
    part`${without(whole, removed)}none of the ${counted(policies, 'policy')} lists an initiative.`,
  effects: ({ removed, effects }, whole) => {
    const [first = '', ...others] = effects.map((effect) => phrased(EFFECTS, effect, whole));
    return [without(whole, removed), first, ...others.map(further)];
  },
};

function without(whole: PlanGraph, { count, named }: Named<InitiativeId>): SentencePart {
  const who =
    named.length === 0 ? counted(count, 'initiative') : listed(named.map((id) => quoted(whole, id)));
  return part`if ${who} ${verb(count, 'is', 'are')} removed, `;
}

const EFFECTS: Phrases<EffectCases> = {
  noLoss: () => 'no basic policy loses a listing.',
  onePolicyLoses: (loss, whole) => part`${label(whole, loss.policy)} goes ${change(loss)}.`,
  oneEach: ({ losing }) => `${who(losing)} lose one initiative each.`,
  upTo: ({ losing, listings, most }) =>
    `${who(losing)} lose ${figure(listings)} listings in all, up to ${figure(most)} each.`,
  mostLostBy: ({ losing, listings, ...loss }, whole) => [
    `${who(losing)} lose ${figure(listings)} listings in all. `,
    part`The most is lost by ${label(whole, loss.policy)}, which goes ${change(loss)}.`,
  ],
  falling: ({ policies, most }) => {
    const to = most === 1 ? 'one initiative' : `${most} initiatives or fewer`;
    return part`${policiesNamed(policies)} ${verb(policies.count, 'falls', 'fall')} to ${to}.`;
  },
  emptied: ({ policies }) =>
    part`${policiesNamed(policies)} ${verb(policies.count, 'keeps', 'keep')} no initiative.`,
  ownLost: ({ policies }) => [
    part`${policiesNamed(policies)} ${verb(policies.count, 'loses its', 'lose their')} `,
    'last initiative that is listed nowhere else.',
  ],
  fallApart: ({ policies, groups: { count, named } }) => [
    `the ${counted(policies, 'policy')} that hang together by shared initiatives fall into ${figure(count)} groups`,
    named.length === 0 ? '.' : part`, of ${listed(named.map(figure))}.`,
  ],
  groupsFallApart: ({ count }) => `${figure(count)} groups of basic policies fall apart.`,
  sharingLost: ({ policies }) =>
    part`${policiesNamed(policies)} then ${verb(policies.count, 'shares', 'share')} nothing with any other.`,
  bridgeLost: ({ strategies }, whole) =>
    part`no initiative bridges ${strategiesTogether(whole, strategies)} anymore.`,
  bridgesLost: ({ pairs: { count, named } }) => [
    `${figure(count)} pairs of strategies `,
    named.length === 0 ? '' : part`(${strategyPairs(named)}) `,
    'are no longer bridged.',
  ],
};

function who({ kind, count, of }: Share): string {
  return kind === 'all' ? allOf(of, 'policy') : `${figure(count)} of ${counted(of, 'policy')}`;
}

function change({ before, after }: Pick<EffectCases['onePolicyLoses'], 'before' | 'after'>): string {
  return `from ${counted(before, 'initiative')} to ${after === 0 ? 'none' : figure(after)}`;
}
