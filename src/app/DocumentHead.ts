/** Keeps the language and title of the document up to date. A component, so that a selection renders only this. */
import { textIn } from '../plan/text.ts';
import { useExplorer, useTranslation } from '../store/hooks.ts';
import { useDocumentHead } from '../ui/useDocumentHead.ts';

export function DocumentHead(): null {
  const { t, language } = useTranslation();
  const plan = useExplorer((state) => state.graph.plan);
  const node = useExplorer((state) =>
    state.selected === null ? null : state.graph.nodes.get(state.selected),
  );
  const parts = [textIn(plan.title, language), t('app.name')];
  if (node) parts.unshift(textIn(node.name, language));
  useDocumentHead(parts.join(' | '), language);
  return null;
}
