/** What a change did, as a sentence for screen readers, where nothing else on the page says it. */
import { plainText } from '../../i18n/sentence.ts';
import type { Translation } from '../../i18n/translation.ts';
import { type NodeId, nodeOf } from '../../plan/graph.ts';
import { textIn } from '../../plan/text.ts';
import type { ExplorerState } from '../../store/explorer.ts';
import { selectWhatIf } from '../../store/whatIf.ts';

/** Null if there is nothing to say. */
export function spokenChange(state: ExplorerState, before: ExplorerState, words: Translation): string | null {
  if (!hasSame(state.filter.without, before.filter.without)) return whatIfChange(state, words);
  if (state.view !== before.view || (state.view !== 'matrix' && state.view !== 'overlap')) return null;
  if (state.selected !== before.selected)
    return state.selected === null
      ? words.t('spoken.unselected')
      : selectionChange([state.selected], state, words);
  const { opened } = state.tableSettings.overlap;
  if (hasSame(opened, before.tableSettings.overlap.opened)) return null;
  return opened.length === 0 ? words.t('spoken.pairClosed') : selectionChange(opened, state, words);
}

function whatIfChange(state: ExplorerState, { t, tableSentences }: Translation): string {
  const whatIf = selectWhatIf(state);
  if (whatIf === null) return t('spoken.whatIfEnded');
  const { before, figures, isWhole } = whatIf;
  return plainText(tableSentences.whatIf(before, figures, state.tableSettings.weak, isWhole));
}

function selectionChange(
  chosen: readonly NodeId[],
  { graph }: ExplorerState,
  { t, language }: Translation,
): string {
  const names = chosen.map((id) => textIn(nodeOf(graph, id).name, language));
  return `${t('walk.selected')}${names.join(t('shown.joint'))}`;
}

function hasSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each, at) => each === others[at]);
}
