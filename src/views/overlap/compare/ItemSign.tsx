import { itemLetter } from '../../../explore/compare.ts';
import type { PlanNode } from '../../../plan/graph.ts';
import { NodeNumber } from '../../NodeNumber.tsx';
import styles from './ItemSign.module.css';

/** Short label of a compared item: a policy's number, or a letter for an initiative. */
export function ItemSign({ node, at }: { readonly node: PlanNode; readonly at: number }) {
  if (node.kind === 'policy') return <NodeNumber node={node} />;
  return <span className={styles.letter}>{itemLetter(at)}</span>;
}
