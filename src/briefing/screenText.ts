/** Short descriptions of a screen: the default title of a step, and the line below its title. */
import { hiddenReasons } from '../explore/filter.ts';
import type { ViewState } from '../explore/state.ts';
import { type Bilingual, bilingual } from '../explore/tour/tour.ts';
import { reasonText } from '../i18n/reasonText.ts';
import { type Translation, translationFor } from '../i18n/translation.ts';
import { type NodeId, nodeOf, type PlanGraph } from '../plan/graph.ts';
import { textIn } from '../plan/text.ts';

/** Maximum number of names in a title. */
const MAX_NAMES = 3;

/** Title in all languages for a new step: the selected items, else the filters, else the view. */
export function screenTitle(viewState: ViewState, graph: PlanGraph): Bilingual {
  const title = (words: Translation) => {
    const reasons = reasonTexts(viewState, words, graph).join(words.t('tours.screenJoint'));
    return subjectOf(viewState, words, graph) ?? (reasons === '' ? viewName(viewState, words) : reasons);
  };
  return bilingual((language) => title(translationFor(language, graph.plan)));
}

/** One line with the view, the selected items and the filters. */
export function screenText(viewState: ViewState, words: Translation, graph: PlanGraph): string {
  const subject = subjectOf(viewState, words, graph);
  return [
    viewName(viewState, words),
    ...(subject === null ? [] : [subject]),
    ...reasonTexts(viewState, words, graph),
  ].join(words.t('tours.screenJoint'));
}

function viewName({ view }: ViewState, { t }: Translation): string {
  return t(`view.${view}`);
}

function reasonTexts({ filter, focus }: ViewState, words: Translation, graph: PlanGraph): readonly string[] {
  return hiddenReasons(filter, focus).map((reason) => reasonText(reason, words, graph));
}

/** Names come from the plan, so the translation library does not interpolate them. */
function subjectOf(viewState: ViewState, words: Translation, graph: PlanGraph): string | null {
  const { view, connect, selected, search, tableSettings } = viewState;
  const named = (ids: readonly NodeId[], joint: string): string => {
    const names = ids.slice(0, MAX_NAMES).map((id) => textIn(nodeOf(graph, id).name, words.language));
    return `${names.join(joint)}${ids.length > MAX_NAMES ? '…' : ''}`;
  };
  if (connect !== null) return named([connect.from, connect.to], ' ↔ ');
  if (view === 'overlap') {
    const { side, opened } = tableSettings.overlap;
    const ids = side === 'compare' ? tableSettings.compared : opened;
    if (ids.length > 0) return named(ids, ' × ');
  }
  if (selected !== null) return named([selected], '');
  return search === '' ? null : words.t('tours.screenSearch', { find: search });
}
