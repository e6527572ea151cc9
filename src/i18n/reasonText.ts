/** Describes why nodes are hidden, in a few words. */
import type { CountRange, HiddenReason } from '../explore/filter.ts';
import { type NodeId, nodeOf, type PlanGraph } from '../plan/graph.ts';
import type { DirectionId, InitiativeId } from '../plan/plan.ts';
import { textIn } from '../plan/text.ts';
import { attributeFilterText } from './attributeText.ts';
import { numberOf } from './phrasing.ts';
import type { Translation } from './translation.ts';

export function reasonText(reason: HiddenReason, words: Translation, graph: PlanGraph): string {
  const { t, number, language } = words;
  const joint = t('shown.joint');
  switch (reason.by) {
    case 'strategies':
      return t('shown.strategies', { ids: numbersOf(graph, reason.hidden).join(joint) });
    case 'directions':
      return directionsText(reason.hidden, words, graph);
    case 'kinds':
      return t('shown.kinds', { kinds: reason.hidden.map((kind) => t(`kinds.${kind}`)).join(joint) });
    case 'counts':
      return countsText(reason.counts, words);
    case 'reach':
      return reason.reach >= graph.strategies.length
        ? t('shown.reachAll', { reach: number(reason.reach) })
        : t('shown.reach', { reach: number(reason.reach) });
    case 'marks':
      return reason.mark === 'first' ? t('shown.marksFirst') : t('shown.marksRelisted');
    case 'attributes':
      return attributeFilterText(reason.filter, words, graph);
    case 'without':
      return withoutText(reason.initiatives, words, graph);
    case 'focus':
      // The name is plan text and does not pass through the translation library.
      return `${t(`shown.focus${reason.focus.steps}`)}${textIn(nodeOf(graph, reason.focus.node).name, language)}`;
    default: {
      const { by, ...values } = reason;
      return t(`shown.${by}`, values);
    }
  }
}

/** The most numbers listed; more are counted. */
const MAX_NUMBERS = 12;

function directionsText(
  hidden: readonly DirectionId[],
  { t, number }: Translation,
  graph: PlanGraph,
): string {
  const ids = numbersOf(graph, hidden.slice(0, MAX_NUMBERS)).join(t('shown.joint'));
  const others = hidden.length - MAX_NUMBERS;
  return others > 0
    ? t('shown.directionsMany', { ids, number: number(others) })
    : t('shown.directions', { ids });
}

function numbersOf(graph: PlanGraph, ids: readonly NodeId[]): readonly string[] {
  return ids.map((id) => numberOf(graph, id));
}

function countsText({ from, to }: CountRange, { t, number }: Translation): string {
  if (to === null) return t('shown.countsFrom', { from: number(from) });
  if (from === to) return t('shown.countsExactly', { number: number(from) });
  if (from <= 1) return t('shown.countsTo', { to: number(to) });
  return t('shown.counts', { from: number(from), to: number(to) });
}

/** Names a single initiative, as plan text; counts several. */
function withoutText(
  initiatives: readonly InitiativeId[],
  { t, number, language }: Translation,
  graph: PlanGraph,
): string {
  const [only, ...more] = initiatives;
  return only === undefined || more.length > 0
    ? t('shown.withoutMany', { number: number(initiatives.length) })
    : `${t('shown.without')}${textIn(nodeOf(graph, only).name, language)}`;
}
