import { LISTING_SIGNS } from '../../exchange/listingSigns.ts';
import {
  listingsOfInitiative,
  listingsOfPolicy,
  nodeOf,
  type PlanGraph,
  type PolicyNode,
} from '../../plan/graph.ts';
import { useTranslation } from '../../store/hooks.ts';
import { NodeName } from '../../views/NodeName.tsx';
import styles from './PolicyBlock.module.css';

/** A policy with more listings may break across columns, and its header repeats there. */
const TOGETHER = 6;

/** A basic policy with its listings, each with its mark and its initiative's listing count. */
export function PolicyBlock({ graph, policy }: { readonly graph: PlanGraph; readonly policy: PolicyNode }) {
  const { number, language } = useTranslation();
  const listings = listingsOfPolicy(graph, policy.id);
  return (
    <table className={styles.policy} data-together={listings.length <= TOGETHER}>
      <thead>
        <tr>
          <th colSpan={3}>
            <span className={styles.head}>
              <span className={styles.number}>{policy.number}</span>
              <span className={styles.name}>
                <NodeName node={policy} language={language} />
              </span>
              <span>{number(listings.length)}</span>
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        {listings.map(({ id, initiative, mark }) => (
          <tr key={id}>
            <td className={styles.sign}>{LISTING_SIGNS[mark]}</td>
            <td>
              <NodeName node={nodeOf(graph, initiative)} language={language} />
            </td>
            <td className={styles.count}>{number(listingsOfInitiative(graph, initiative).length)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
