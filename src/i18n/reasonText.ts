/** A reason for not showing something, in a few words. */
import type { CountRange, FocusSteps, Reason } from '../explore/filter.ts';
import { nodeOf, type PlanGraph } from '../plan/graph.ts';
import { textIn } from '../plan/text.ts';
import { KINDS_LABEL } from './kindsLabel.ts';
import type { MessageKey } from './languages.ts';
import type { Words } from './words.ts';

const FOCUS_LABEL: Readonly<Record<FocusSteps, MessageKey>> = {
  1: 'shown.focus1',
  2: 'shown.focus2',
  3: 'shown.focus3',
};

export function reasonText(reason: Reason, words: Words, graph: PlanGraph): string {
  const { t, number, language } = words;
  const joint = t('shown.joint');
  switch (reason.by) {
    case 'strategies':
      return t('shown.strategies', { ids: reason.hidden.join(joint) });
    case 'directions':
      return t('shown.directions', { ids: reason.hidden.join(joint) });
    case 'kinds':
      return t('shown.kinds', { kinds: reason.hidden.map((kind) => t(KINDS_LABEL[kind])).join(joint) });
    case 'counts':
      return countsText(reason.counts, words);
    case 'reach':
      return reason.reach >= graph.strategies.length
        ? t('shown.reachAll', { reach: number(reason.reach) })
        : t('shown.reach', { reach: number(reason.reach) });
    case 'marks':
      return reason.mark === 'first' ? t('shown.marksFirst') : t('shown.marksRelisted');
    case 'hubs':
      return t('shown.hubs');
    case 'find':
      return t('shown.find', { find: reason.find });
    case 'focus':
      // The name is the plan's and stays out of the translation library.
      return `${t(FOCUS_LABEL[reason.focus.steps])}${textIn(nodeOf(graph, reason.focus.node).name, language)}`;
  }
}

function countsText({ from, to }: CountRange, { t, number }: Words): string {
  if (to === null) return t('shown.countsFrom', { from: number(from) });
  if (from === to) return t('shown.countsExactly', { number: number(from) });
  if (from <= 1) return t('shown.countsTo', { to: number(to) });
  return t('shown.counts', { from: number(from), to: number(to) });
}
