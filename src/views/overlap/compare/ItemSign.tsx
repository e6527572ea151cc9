import { itemLetter } from '../../../explore/compare.ts';
import type { PlanNode } from '../../../plan/graph.ts';
import { NodeNumber } from '../../NodeNumber.tsx';
import styles from './ItemSign.module.css';

/** What stands for a compared thing where its name is too long: a policy's number, a letter for an initiative. */
export function ItemSign({ node, at }: { readonly node: PlanNode; readonly at: number }) {
  if (node.kind === 'policy') return <NodeNumber node={node} />;
  return <span className={styles.letter}>{itemLetter(at)}</span>;
}
