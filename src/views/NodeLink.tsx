import type { ReactNode } from 'react';
import type { PlanNode } from '../plan/graph.ts';
import { useExplorer } from '../store/hooks.ts';
import { useDroppedIds } from '../store/whatIf.ts';
import { DroppedLabel } from './DroppedLabel.tsx';
import styles from './NodeLink.module.css';
import { NodeName } from './NodeName.tsx';
import { NodeNumber } from './NodeNumber.tsx';
import { useNodeLink } from './nodeLink.ts';

/** A link in a list that selects a node. */
export function NodeLink({
  node,
  before,
  note,
  after,
}: {
  node: PlanNode;
  /** Icon in front. */
  before?: ReactNode;
  /** Text behind the name. */
  note?: ReactNode;
  /** Number at the end of the line. */
  after?: ReactNode;
}) {
  const link = useNodeLink(node.id);
  const language = useExplorer((state) => state.language);
  const isDropped = useDroppedIds().has(node.id);
  return (
    <button type="button" className={styles.link} data-dropped={isDropped} {...link}>
      {before !== undefined && <span className={styles.before}>{before}</span>} <NodeNumber node={node} />{' '}
      <span className={styles.name}>
        <NodeName node={node} language={language} />
        <DroppedLabel id={node.id} />
        {note !== undefined && (
          <>
            {' '}
            <span className={styles.note}>{note}</span>
          </>
        )}
      </span>{' '}
      {after !== undefined && <span className={styles.after}>{after}</span>}
    </button>
  );
}
