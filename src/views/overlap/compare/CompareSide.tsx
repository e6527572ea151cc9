/** Two or more basic policies, or initiatives, side by side. */
import { useMemo } from 'react';
import { chosenOf, compare } from '../../../explore/compare.ts';
import { useExplorer, useShown, useWords } from '../../../store/hooks.ts';
import { SentenceText } from '../../SentenceText.tsx';
import { Similarity } from '../Similarity.tsx';
import { ChosenItems } from './ChosenItems.tsx';
import styles from './CompareSide.module.css';
import { ComparisonTable } from './ComparisonTable.tsx';
import { PairsTable } from './PairsTable.tsx';

export function CompareSide() {
  const { t, desk } = useWords();
  const { graph, reasons } = useShown();
  const compared = useExplorer((state) => state.desk.compared);
  const comparison = useMemo(() => {
    const chosen = chosenOf(graph, compared);
    return chosen === null || chosen.ids.length < 2 ? null : compare(graph, chosen);
  }, [graph, compared]);
  const sentence = useMemo(
    () => (comparison === null ? null : desk.comparison(graph, comparison, reasons.length === 0)),
    [desk, graph, comparison, reasons],
  );
  return (
    <div className={styles.side} data-pages={true}>
      <ChosenItems />
      {comparison === null || sentence === null ? (
        <p className={styles.empty}>{t(compared.length === 0 ? 'compare.empty' : 'compare.oneMore')}</p>
      ) : (
        <>
          <p className={styles.sentence} role="status">
            <SentenceText sentence={sentence} figures />
          </p>
          <Similarity jaccard={comparison.jaccard} />
          <ComparisonTable comparison={comparison} />
          {comparison.items.length > 2 && <PairsTable comparison={comparison} />}
        </>
      )}
    </div>
  );
}
