/** The first sentence of a slide: the app's summary of the state. */
import { connection, pathToVision } from '../../explore/path.ts';
import type { ViewState } from '../../explore/state.ts';
import { plainText } from '../../i18n/sentence.ts';
import { translationFor } from '../../i18n/translation.ts';
import { headline } from '../../plan/measures.ts';
import type { ExportContent } from '../exportContent.ts';

/** The connection of two nodes, the path of the selected node to the vision, or the headline of the view. */
export function slideSummary(
  { whole, shown, language }: ExportContent,
  { selected, connect }: Pick<ViewState, 'selected' | 'connect'>,
): string {
  const { sentences } = translationFor(language, whole.plan);
  const { graph, reasons } = shown;
  if (connect !== null)
    return plainText(sentences.connection(graph, connection(graph, connect.from, connect.to)));
  const ofSelected =
    selected !== null && graph.nodes.has(selected)
      ? plainText(sentences.toVision(whole, pathToVision(whole, selected)))
      : '';
  return ofSelected === ''
    ? plainText(sentences.headline(graph, headline(graph), reasons.length === 0))
    : ofSelected;
}
