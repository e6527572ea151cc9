import { fallingTo, mostLosing, type WhatIf } from '../../../explore/whatIf.ts';
import { type PlanGraph, wholeOf } from '../../../plan/graph.ts';
import { type DeskSentences, MOST_NAMED } from '../../deskSentence.ts';
import type { Part } from '../../phrasing.ts';
import { counted, figure, label } from '../names.ts';
import { initiatives, policiesNamed, scoped, strategiesTogether, strategyPairs } from './parts.ts';

export const whatIf: DeskSentences['whatIf'] = (graph, figures, most, isWhole) => {
  const whole = wholeOf(graph);
  const { dropped, losing, policies } = figures;
  if (dropped.length === 0) return scoped(isWhole, '除いた取組はなく、すべて元のままです。');
  const without: Part = [
    dropped.length > MOST_NAMED.initiatives
      ? `${counted(dropped.length)}の取組`
      : initiatives(whole, dropped),
    'を除いた場合、',
  ];
  if (policies.length > 1 && policies.every(({ after }) => after === 0))
    return scoped(isWhole, without, `${counted(policies.length)}の基本施策すべてで、取組がなくなります。`);
  return scoped(
    isWhole,
    without,
    losses(whole, figures),
    losing.length > 1 ? weakened(figures, most) : '',
    ownLost(figures),
    breaks(figures),
    bridgesLost(whole, figures),
  );
};

function losses(whole: PlanGraph, figures: WhatIf): Part {
  const { losing, policies, listingsLost } = figures;
  const [top, second] = losing;
  if (top === undefined) return '掲載が減る基本施策はありません。';
  if (second === undefined)
    return top.after === 0
      ? [label(whole, top.policy.id), 'の取組がなくなります。']
      : [label(whole, top.policy.id), `の取組が${figure(top.before)}から${figure(top.after)}に減ります。`];
  const who = `${counted(policies.length)}の基本施策${losing.length === policies.length ? 'すべて' : `のうち${counted(losing.length)}`}で、`;
  if (top.lost === 1) return `${who}取組が1つずつ減ります。`;
  const all = `${who}掲載が合わせて${counted(listingsLost)}減ります。`;
  const most = mostLosing(figures);
  if (most === null) return `${all}多いところでは${counted(top.lost)}減ります。`;
  const change =
    most.after === 0 ? '取組がなくなります。' : `${figure(most.before)}から${figure(most.after)}になります。`;
  return [all, '最も多く減るのは', label(whole, most.policy.id), `で、${change}`];
}

/** Policies that are left with few initiatives, and those that are left with none. */
function weakened(figures: WhatIf, most: number): readonly Part[] {
  // Of the one that loses most it has just been said.
  const none = figures.emptied.filter((id) => id !== mostLosing(figures)?.policy.id);
  const few = fallingTo(figures, most).flatMap(({ policy, after }) => (after > 0 ? [policy.id] : []));
  const to = most === 1 ? '1つだけ' : `${counted(most)}以下`;
  return [
    few.length === 0 ? '' : [policiesNamed(few), `は、取組が${to}になります。`],
    none.length === 0 ? '' : [policiesNamed(none), 'は、取組がなくなります。'],
  ];
}

function ownLost({ ownLost: ids }: WhatIf): Part {
  return ids.length === 0 ? '' : [policiesNamed(ids), 'では、単独掲載の取組がなくなります。'];
}

function breaks({ breaks: broken, sharingLost: alone }: WhatIf): readonly Part[] {
  const [only, ...more] = broken;
  return [
    only === undefined
      ? ''
      : more.length > 0
        ? `共通の取組でつながる基本施策のグループのうち、${counted(broken.length)}が分かれます。`
        : apart(only),
    alone.length === 0 ? '' : [policiesNamed(alone), 'は、ほかと共通する取組がなくなります。'],
  ];
}

function apart({ island, into }: WhatIf['breaks'][number]): string {
  const sizes = into.map(({ policies }) => figure(policies.length)).join('、');
  return `共通の取組でつながる${counted(island.policies.length)}の基本施策は、${counted(into.length)}のグループ${
    into.length > MOST_NAMED.groups ? '' : `（${sizes}）`
  }に分かれます。`;
}

function bridgesLost(whole: PlanGraph, { bridgesLost: lost }: WhatIf): Part {
  const [only, ...more] = lost;
  if (only === undefined) return '';
  if (more.length === 0)
    return [strategiesTogether(whole, only.strategies), 'の両方に掲載されている取組がなくなります。'];
  return [
    `戦略の組み合わせ${figure(lost.length)}組`,
    lost.length > MOST_NAMED.pairs
      ? ''
      : ['（', strategyPairs(lost.map(({ strategies }) => strategies)), '）'],
    'では、共通する取組がなくなります。',
  ];
}
