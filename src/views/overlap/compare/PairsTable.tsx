import { type Comparison, pairsBySimilarity } from '../../../explore/compare.ts';
import { nodeOf } from '../../../plan/graph.ts';
import { textIn } from '../../../plan/text.ts';
import { useExplorer, useTranslation } from '../../../store/hooks.ts';
import hidden from '../../../ui/visuallyHidden.module.css';
import styles from './ComparisonTable.module.css';
import { ItemSign } from './ItemSign.tsx';

/** Pairwise similarity of more than two items, most similar first. */
export function PairsTable({ comparison }: { readonly comparison: Comparison }) {
  const { t, number, language } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const ids: readonly string[] = comparison.items.map(({ id }) => id);
  const pairs = pairsBySimilarity(comparison);
  return (
    <>
      <h3 className={styles.title}>{t('compare.pairs')}</h3>
      <table className={styles.pairs}>
        <thead>
          <tr>
            <th scope="col">{t('compare.pair')}</th>
            <th scope="col" className={styles.figure}>
              {t('compare.inCommon')}
            </th>
            <th scope="col" className={styles.figure}>
              {t('overlap.similarity')}
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ a, b, shared, jaccard }) => (
            <tr key={`${a} ${b}`}>
              <th scope="row">
                {[a, b].map((id, end) => {
                  const node = nodeOf(graph, id);
                  return (
                    <span key={id} title={textIn(node.name, language)}>
                      {end === 1 && <span> × </span>}
                      <ItemSign node={node} at={ids.indexOf(id)} />
                      <span className={hidden.hidden}>{` ${textIn(node.name, language)}`}</span>
                    </span>
                  );
                })}
              </th>
              <td className={styles.figure}>{number(shared.length)}</td>
              <td className={styles.figure}>{jaccard.toFixed(2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
