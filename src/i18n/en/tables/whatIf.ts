import type { Named, Share } from '../../../explore/cases/case.ts';
import type { EffectCases, WhatIfCases } from '../../../explore/cases/whatIf.ts';
import type { PlanGraph } from '../../../plan/graph.ts';
import type { InitiativeId } from '../../../plan/plan.ts';
import { type Phrases, part, phrased, type SentencePart } from '../../phrasing.ts';
import { allOf, counted, figure, indefinite, label, listed, one, quoted, several, verb } from '../names.ts';
import { further, policiesNamed, strategiesTogether, strategyPairs } from './parts.ts';

export const whatIf: Phrases<WhatIfCases> = {
  nothingRemoved: () => 'nothing is removed: all stays as it is.',
  everythingLost: ({ removed, policies }, whole) =>
    part`${without(whole, removed)}none of the ${counted(whole, policies, 'policy')} lists ${indefinite(whole, 'initiative')}.`,
  effects: ({ removed, effects }, whole) => {
    const [first = '', ...others] = effects.map((effect) => phrased(EFFECTS, effect, whole));
    return [without(whole, removed), first, ...others.map(further)];
  },
};

function without(whole: PlanGraph, { count, named }: Named<InitiativeId>): SentencePart {
  const who =
    named.length === 0 ? counted(whole, count, 'initiative') : listed(named.map((id) => quoted(whole, id)));
  return part`if ${who} ${verb(count, 'is', 'are')} removed, `;
}

const EFFECTS: Phrases<EffectCases> = {
  noLoss: (_, whole) => `no ${one(whole, 'policy')} loses a listing.`,
  onePolicyLoses: (loss, whole) => part`${label(whole, loss.policy)} goes ${change(whole, loss)}.`,
  oneEach: ({ losing }, whole) => `${who(whole, losing)} lose one ${one(whole, 'initiative')} each.`,
  upTo: ({ losing, listings, most }, whole) =>
    `${who(whole, losing)} lose ${figure(listings)} listings in all, up to ${figure(most)} each.`,
  mostLostBy: ({ losing, listings, ...loss }, whole) => [
    `${who(whole, losing)} lose ${figure(listings)} listings in all. `,
    part`The most is lost by ${label(whole, loss.policy)}, which goes ${change(whole, loss)}.`,
  ],
  falling: ({ policies, most }, whole) => {
    const to =
      most === 1 ? `one ${one(whole, 'initiative')}` : `${most} ${several(whole, 'initiative')} or fewer`;
    return part`${policiesNamed(whole, policies)} ${verb(policies.count, 'falls', 'fall')} to ${to}.`;
  },
  emptied: ({ policies }, whole) =>
    part`${policiesNamed(whole, policies)} ${verb(policies.count, 'keeps', 'keep')} no ${one(whole, 'initiative')}.`,
  ownLost: ({ policies }, whole) => [
    part`${policiesNamed(whole, policies)} ${verb(policies.count, 'loses its', 'lose their')} `,
    `last ${one(whole, 'initiative')} that is listed nowhere else.`,
  ],
  fallApart: ({ policies, groups: { count, named } }, whole) => [
    `the ${counted(whole, policies, 'policy')} that hang together by shared ${several(whole, 'initiative')} fall into ${figure(count)} groups`,
    named.length === 0 ? '.' : part`, of ${listed(named.map(figure))}.`,
  ],
  groupsFallApart: ({ count }, whole) => `${figure(count)} groups of ${several(whole, 'policy')} fall apart.`,
  sharingLost: ({ policies }, whole) =>
    part`${policiesNamed(whole, policies)} then ${verb(policies.count, 'shares', 'share')} nothing with any other.`,
  bridgeLost: ({ strategies }, whole) =>
    part`no ${one(whole, 'initiative')} bridges ${strategiesTogether(whole, strategies)} anymore.`,
  bridgesLost: ({ pairs: { count, named } }, whole) => [
    `${figure(count)} pairs of ${several(whole, 'strategy')} `,
    named.length === 0 ? '' : part`(${strategyPairs(whole, named)}) `,
    'are no longer bridged.',
  ],
};

function who(whole: PlanGraph, { kind, count, of }: Share): string {
  return kind === 'all' ? allOf(whole, of, 'policy') : `${figure(count)} of ${counted(whole, of, 'policy')}`;
}

function change(
  whole: PlanGraph,
  { before, after }: Pick<EffectCases['onePolicyLoses'], 'before' | 'after'>,
): string {
  return `from ${counted(whole, before, 'initiative')} to ${after === 0 ? 'none' : figure(after)}`;
}
