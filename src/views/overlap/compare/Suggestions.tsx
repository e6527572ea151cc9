/** Suggestions while too few items are selected to compare. */
import { Plus } from 'lucide-react';
import { type ComparisonSet, comparisonSetOf, mostSimilar, suggestedSet } from '../../../explore/compare.ts';
import { type NodeId, nodeOf } from '../../../plan/graph.ts';
import { mostSharing } from '../../../plan/overlaps.ts';
import { textIn } from '../../../plan/text.ts';
import { useActions, useExplorer, useFilteredPlan, useTranslation } from '../../../store/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './Suggestions.module.css';

export function Suggestions() {
  const { graph } = useFilteredPlan();
  const chosen = comparisonSetOf(
    graph,
    useExplorer((state) => state.tableSettings.compared),
  );
  return (
    <div className={styles.suggestions}>{chosen === null ? <Beginnings /> : <Nearest chosen={chosen} />}</div>
  );
}

/** The pair with the most shared members, and the selection of other views. */
function Beginnings() {
  const { t, number } = useTranslation();
  const { graph } = useFilteredPlan();
  const { setTableSettings } = useActions();
  const named = useNamed();
  const pair = mostSharing(graph);
  const connect = useExplorer((state) => state.connect);
  const tableSettings = useExplorer((state) => state.tableSettings);
  const selected = useExplorer((state) => state.selected);
  const elsewhere = suggestedSet(graph, { connect, tableSettings, selected });
  return (
    <>
      {pair !== null && (
        <Button onClick={() => setTableSettings({ compared: [pair.a, pair.b] })}>
          <span>
            <span>{t('compare.mostSharing', { number: number(pair.both) })}</span>{' '}
            <span className={styles.names}>{named([pair.a, pair.b])}</span>
          </span>
        </Button>
      )}
      {elsewhere !== null && (
        <Button onClick={() => setTableSettings({ compared: elsewhere.ids })}>
          <span>
            <span>{t('compare.selected')}</span> <span className={styles.names}>{named(elsewhere.ids)}</span>
          </span>
        </Button>
      )}
    </>
  );
}

/** The item most similar to the selected one. */
function Nearest({ chosen }: { readonly chosen: ComparisonSet }) {
  const { t, number } = useTranslation();
  const { graph } = useFilteredPlan();
  const { toggleCompared } = useActions();
  const named = useNamed();
  const near = chosen.ids.length === 1 ? mostSimilar(graph, chosen) : null;
  if (near === null) return null;
  return (
    <Button icon={Plus} onClick={() => toggleCompared(near.id)}>
      <span>
        <span>{t('compare.nearest', { number: number(near.shared) })}</span>{' '}
        <span className={styles.names}>{named([near.id])}</span>
      </span>
    </Button>
  );
}

/** Number and name of each node. */
function useNamed(): (ids: readonly NodeId[]) => string {
  const language = useExplorer((state) => state.language);
  const graph = useExplorer((state) => state.graph);
  return (ids) =>
    ids
      .map((id) => nodeOf(graph, id))
      .map((node) => `${node.kind === 'policy' ? `${node.number} ` : ''}${textIn(node.name, language)}`)
      .join(' × ');
}
