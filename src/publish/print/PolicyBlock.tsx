import { LISTING_SIGNS } from '../../exchange/listingSigns.ts';
import {
  listingsOfInitiative,
  listingsOfPolicy,
  nodeOf,
  type PlanGraph,
  type PolicyNode,
} from '../../plan/graph.ts';
import { useTranslation } from '../../store/hooks.ts';
import { ItemValues } from '../../views/attributes/ItemValues.tsx';
import { NodeName } from '../../views/NodeName.tsx';
import styles from './PolicyBlock.module.css';
import { ValueCells, ValueHeads } from './ValueCells.tsx';
import type { ValueColumn } from './valueColumns.ts';

/** A policy with more listings may break across columns, and its header repeats there. */
const TOGETHER = 6;

type Props = {
  readonly graph: PlanGraph;
  readonly policy: PolicyNode;
  readonly columns: readonly ValueColumn[];
};

/** A basic policy with its listings, each with its mark, and its initiative's values and listing count. */
export function PolicyBlock({ graph, policy, columns }: Props) {
  const { number, language } = useTranslation();
  const listings = listingsOfPolicy(graph, policy.id);
  return (
    <table className={styles.policy} data-together={listings.length <= TOGETHER}>
      <thead>
        <tr>
          <th colSpan={3 + columns.length}>
            <span className={styles.head}>
              <span className={styles.number}>{policy.number}</span>
              <span className={styles.name}>
                <NodeName node={policy} language={language} />
              </span>
              <span>{number(listings.length)}</span>
            </span>
            <ItemValues node={policy} />
          </th>
        </tr>
        {columns.length > 0 && (
          <tr className={styles.heads}>
            <td className={styles.sign} />
            <td />
            <ValueHeads columns={columns} />
            <td className={styles.count} />
          </tr>
        )}
      </thead>
      <tbody>
        {listings.map(({ id, initiative, mark }) => (
          <tr key={id}>
            <td className={styles.sign}>{LISTING_SIGNS[mark]}</td>
            <td>
              <NodeName node={nodeOf(graph, initiative)} language={language} />
            </td>
            <ValueCells columns={columns} node={nodeOf(graph, initiative)} />
            <td className={styles.count}>{number(listingsOfInitiative(graph, initiative).length)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
