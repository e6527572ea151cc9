/** Comparison of two or more basic policies, or initiatives. */
import { useMemo } from 'react';
import { type Comparison, compare, comparisonSetOf } from '../../../explore/compare.ts';
import type { NodeId, PlanGraph } from '../../../plan/graph.ts';
import { useExplorer, useFilteredPlan, useTranslation } from '../../../store/hooks.ts';
import { useTableGraphs } from '../../../store/whatIf.ts';
import { SentenceText } from '../../SentenceText.tsx';
import { Similarity } from '../Similarity.tsx';
import { ChosenItems } from './ChosenItems.tsx';
import styles from './CompareSide.module.css';
import { ComparisonTable } from './ComparisonTable.tsx';
import { PairsTable } from './PairsTable.tsx';
import { Suggestions } from './Suggestions.tsx';

export function CompareSide() {
  const { t, tableSentences } = useTranslation();
  const { reasons } = useFilteredPlan();
  const { before, after } = useTableGraphs();
  const compared = useExplorer((state) => state.tableSettings.compared);
  // Dropped initiatives keep their row; the sentence covers the rest.
  const comparison = useMemo(() => comparisonIn(before, compared), [before, compared]);
  const left = useMemo(() => comparisonIn(after, compared), [after, compared]);
  const sentence = useMemo(
    () => (left === null ? null : tableSentences.comparison(after, left, reasons.length === 0)),
    [tableSentences, after, left, reasons],
  );
  return (
    <div className={styles.side} data-pages={true} tabIndex={-1}>
      <ChosenItems />
      {comparison === null ? (
        <>
          <p className={styles.empty}>{t(compared.length === 0 ? 'compare.empty' : 'compare.oneMore')}</p>
          <Suggestions />
        </>
      ) : (
        <>
          {left !== null && sentence !== null && (
            <>
              <p className={styles.sentence} role="status">
                <SentenceText sentence={sentence} figures />
              </p>
              <Similarity jaccard={left.jaccard} />
            </>
          )}
          <ComparisonTable comparison={comparison} />
          {comparison.items.length > 2 && <PairsTable comparison={comparison} />}
        </>
      )}
    </div>
  );
}

/** Null if fewer than two items are comparable. */
function comparisonIn(graph: PlanGraph, ids: readonly NodeId[]): Comparison | null {
  const chosen = comparisonSetOf(graph, ids);
  return chosen === null || chosen.ids.length < 2 ? null : compare(graph, chosen);
}
