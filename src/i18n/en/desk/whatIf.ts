import { fallingTo, mostLosing, type PolicyChange, type WhatIf } from '../../../explore/whatIf.ts';
import { type PlanGraph, wholeOf } from '../../../plan/graph.ts';
import { type DeskSentences, MOST_NAMED } from '../../deskSentence.ts';
import type { Part } from '../../phrasing.ts';
import { allOf, counted, figure, label, listed, quoted } from '../names.ts';
import { further, policiesNamed, scoped, strategiesTogether, strategyPairs, verb } from './parts.ts';

export const whatIf: DeskSentences['whatIf'] = (graph, figures, most, isWhole) => {
  const whole = wholeOf(graph);
  const { dropped, losing, policies } = figures;
  if (dropped.length === 0) return scoped(isWhole, 'nothing is removed: all stays as it is.');
  const without: Part = [
    'if ',
    dropped.length > MOST_NAMED.initiatives
      ? counted(dropped.length, 'initiative')
      : listed(dropped.map((id) => quoted(whole, id))),
    ` ${verb(dropped.length, 'is', 'are')} removed, `,
  ];
  if (policies.length > 1 && policies.every(({ after }) => after === 0))
    return scoped(isWhole, without, `none of the ${counted(policies.length, 'policy')} lists an initiative.`);
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
  if (top === undefined) return 'no basic policy loses a listing.';
  if (second === undefined) return [label(whole, top.policy.id), ` goes ${change(top)}.`];
  const who =
    losing.length === policies.length
      ? allOf(losing.length, 'policy')
      : `${figure(losing.length)} of ${counted(policies.length, 'policy')}`;
  if (top.lost === 1) return `${who} lose one initiative each.`;
  const all = `${who} lose ${figure(listingsLost)} listings in all`;
  const most = mostLosing(figures);
  if (most === null) return `${all}, up to ${figure(top.lost)} each.`;
  return [all, '. The most is lost by ', label(whole, most.policy.id), `, which goes ${change(most)}.`];
}

function change({ before, after }: PolicyChange): string {
  return `from ${counted(before, 'initiative')} to ${after === 0 ? 'none' : figure(after)}`;
}

/** Policies that are left with few initiatives, and those that are left with none. */
function weakened(figures: WhatIf, most: number): readonly Part[] {
  // Of the one that loses most it has just been said.
  const none = figures.emptied.filter((id) => id !== mostLosing(figures)?.policy.id);
  const few = fallingTo(figures, most).flatMap(({ policy, after }) => (after > 0 ? [policy.id] : []));
  const to = most === 1 ? 'one initiative' : `${most} initiatives or fewer`;
  return [
    few.length === 0 ? '' : further(policiesNamed(few), ` ${verb(few.length, 'falls', 'fall')} to ${to}.`),
    none.length === 0
      ? ''
      : further(policiesNamed(none), ` ${verb(none.length, 'keeps', 'keep')} no initiative.`),
  ];
}

function ownLost({ ownLost: ids }: WhatIf): Part {
  if (ids.length === 0) return '';
  const lose = verb(ids.length, 'loses its', 'lose their');
  return further(policiesNamed(ids), ` ${lose} last initiative that is listed nowhere else.`);
}

function breaks({ breaks: broken, sharingLost: alone }: WhatIf): readonly Part[] {
  const [only, ...more] = broken;
  const shares = verb(alone.length, 'shares', 'share');
  return [
    only === undefined
      ? ''
      : further(
          more.length > 0 ? `${figure(broken.length)} groups of basic policies fall apart.` : apart(only),
        ),
    alone.length === 0 ? '' : further(policiesNamed(alone), ` then ${shares} nothing with any other.`),
  ];
}

function apart({ island, into }: WhatIf['breaks'][number]): Part {
  const sizes = into.map(({ policies }) => figure(policies.length));
  return [
    `the ${counted(island.policies.length, 'policy')} that hang together by shared initiatives fall into `,
    `${figure(into.length)} groups`,
    into.length > MOST_NAMED.groups ? '.' : [', of ', listed(sizes), '.'],
  ];
}

function bridgesLost(whole: PlanGraph, { bridgesLost: lost }: WhatIf): Part {
  const [only, ...more] = lost;
  if (only === undefined) return '';
  if (more.length === 0)
    return further('no initiative bridges ', strategiesTogether(whole, only.strategies), ' anymore.');
  return further(
    `${figure(lost.length)} pairs of strategies `,
    lost.length > MOST_NAMED.pairs
      ? ''
      : ['(', strategyPairs(lost.map(({ strategies }) => strategies)), ') '],
    'are no longer bridged.',
  );
}
