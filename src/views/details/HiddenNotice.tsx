import { EyeOff } from 'lucide-react';
import type { Listing, PlanGraph, PlanNode } from '../../plan/graph.ts';
import { listingsOfInitiative, listingsOfPolicy } from '../../plan/graph.ts';
import { useActions, useExplorer, useFilteredPlan, useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Phrases } from '../../ui/Phrases.tsx';
import styles from './HiddenNotice.module.css';

/** Says that filters hide this node or some of its listings, because the details show all of them. */
export function HiddenNotice({ node }: { node: PlanNode }) {
  const { t, number } = useTranslation();
  const { showAll } = useActions();
  const graph = useExplorer((state) => state.graph);
  const shown = useFilteredPlan().graph;
  const all = listingsOf(graph, node).length;
  const hidden = all - listingsOf(shown, node).length;
  if (shown.nodes.has(node.id) && hidden === 0) return null;
  return (
    <div className={styles.notice}>
      <p>
        <EyeOff className={styles.sign} aria-hidden="true" />
        <Phrases
          text={
            shown.nodes.has(node.id)
              ? t('details.partlyHidden', { all: number(all), hidden: number(hidden) })
              : t('details.hidden')
          }
        />
      </p>
      <Button onClick={showAll}>{t('details.showAll')}</Button>
    </div>
  );
}

function listingsOf(graph: PlanGraph, node: PlanNode): readonly Listing[] {
  switch (node.kind) {
    case 'initiative':
      return listingsOfInitiative(graph, node.id);
    case 'policy':
      return listingsOfPolicy(graph, node.id);
    default:
      return [];
  }
}
