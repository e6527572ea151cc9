/** A screen in a few words: what a step without words of its own is called, and what stands below its title. */
import { reasonsOf } from '../explore/filter.ts';
import type { Explore } from '../explore/state.ts';
import type { Bilingual } from '../explore/tour/tour.ts';
import { reasonText } from '../i18n/reasonText.ts';
import { type Words, wordsIn } from '../i18n/words.ts';
import { type NodeId, nodeOf, type PlanGraph } from '../plan/graph.ts';
import { textIn } from '../plan/text.ts';

/** More names than this are no name. */
const MOST_NAMES = 3;

/** In both languages, for a new step: the thing that is looked at, else the filters, else the view. */
export function screenTitle(explore: Explore, graph: PlanGraph): Bilingual {
  const title = (words: Words) => {
    const reasons = reasonTexts(explore, words, graph).join(words.t('tours.screenJoint'));
    return subjectOf(explore, words, graph) ?? (reasons === '' ? viewName(explore, words) : reasons);
  };
  return { ja: title(wordsIn('ja')), en: title(wordsIn('en')) };
}

/** All of it in one line: the view, what is looked at, and the filters. */
export function screenText(explore: Explore, words: Words, graph: PlanGraph): string {
  const subject = subjectOf(explore, words, graph);
  return [
    viewName(explore, words),
    ...(subject === null ? [] : [subject]),
    ...reasonTexts(explore, words, graph),
  ].join(words.t('tours.screenJoint'));
}

function viewName({ view }: Explore, { t }: Words): string {
  return t(`view.${view}`);
}

function reasonTexts({ filter, focus }: Explore, words: Words, graph: PlanGraph): readonly string[] {
  return reasonsOf(filter, focus).map((reason) => reasonText(reason, words, graph));
}

/** Names are the plan's and stay out of the translation library. */
function subjectOf(explore: Explore, words: Words, graph: PlanGraph): string | null {
  const { view, connect, selected, search, desk } = explore;
  const named = (ids: readonly NodeId[], joint: string): string => {
    const names = ids.slice(0, MOST_NAMES).map((id) => textIn(nodeOf(graph, id).name, words.language));
    return `${names.join(joint)}${ids.length > MOST_NAMES ? '…' : ''}`;
  };
  if (connect !== null) return named([connect.from, connect.to], ' ↔ ');
  if (view === 'overlap') {
    const { side, opened } = desk.overlap;
    const ids = side === 'compare' ? desk.compared : opened;
    if (ids.length > 0) return named(ids, ' × ');
  }
  if (selected !== null) return named([selected], '');
  return search === '' ? null : words.t('tours.screenSearch', { find: search });
}
