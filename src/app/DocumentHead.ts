/** Keeps the language and title of the document up to date. A component, so that a selection renders only this. */
import { INITIAL_VIEW_STATE } from '../explore/state.ts';
import { textIn } from '../plan/text.ts';
import { useExplorer, useTranslation } from '../store/hooks.ts';
import { useDocumentHead } from '../ui/useDocumentHead.ts';

export function DocumentHead(): null {
  const { t, language } = useTranslation();
  const plan = useExplorer((state) => state.graph.plan);
  const node = useExplorer((state) =>
    state.selected === null ? null : state.graph.nodes.get(state.selected),
  );
  const view = useExplorer((state) => state.view);
  const parts = [textIn(plan.title, language), t('app.name')];
  // The view at the start needs no name.
  if (view !== INITIAL_VIEW_STATE.view) parts.unshift(t(`view.${view}`));
  if (node) parts.unshift(textIn(node.name, language));
  useDocumentHead(parts, language);
  return null;
}
