import type { PlanGraph, PolicyNode } from '../../plan/graph.ts';
import { overlapsOf } from '../../plan/measures.ts';
import { useTranslation } from '../../store/hooks.ts';
import { NodeName } from '../../views/NodeName.tsx';
import styles from './PolicySheet.module.css';

type Props = { readonly graph: PlanGraph; readonly policy: PolicyNode };

/** The policies that share initiatives with this one. */
export function PolicyOverlaps({ graph, policy }: Props) {
  const { t, number, language } = useTranslation();
  const overlaps = overlapsOf(graph, policy.id);
  return (
    <section className={styles.part}>
      <h2>{t('details.sharesWith')}</h2>
      {overlaps.length === 0 ? (
        <p>{t('details.sharesNothing')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" colSpan={2}>
                {t('kind.policy')}
              </th>
              <th scope="col" className={styles.number}>
                {t('print.inBoth')}
              </th>
              <th scope="col" className={styles.number}>
                {t('print.onlyThese')}
              </th>
            </tr>
          </thead>
          <tbody>
            {overlaps.map(({ policy: other, overlap: { shared, sharedOnlyHere } }) => (
              <tr key={other.id}>
                <td className={styles.id}>{other.number}</td>
                <th scope="row">
                  <NodeName node={other} language={language} />
                </th>
                <td className={styles.number}>{number(shared.length)}</td>
                <td className={styles.number}>{number(sharedOnlyHere.length)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
