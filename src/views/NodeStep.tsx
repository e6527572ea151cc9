import type { ReactNode } from 'react';
import type { PlanNode } from '../plan/graph.ts';
import { useExplorer } from '../store/hooks.ts';
import { useDropped } from '../store/whatIf.ts';
import { DroppedWord } from './DroppedWord.tsx';
import { NodeName } from './NodeName.tsx';
import { NodeNumber } from './NodeNumber.tsx';
import styles from './NodeStep.module.css';
import { useStep } from './step.ts';

/** A line of a list that leads to the node it names. */
export function NodeStep({
  node,
  before,
  note,
  after,
}: {
  node: PlanNode;
  /** A sign in front. */
  before?: ReactNode;
  /** Words right behind the name. */
  note?: ReactNode;
  /** A figure at the end of the line. */
  after?: ReactNode;
}) {
  const step = useStep(node.id);
  const language = useExplorer((state) => state.language);
  const isDropped = useDropped().has(node.id);
  return (
    <button type="button" className={styles.step} data-dropped={isDropped} {...step}>
      {before !== undefined && <span className={styles.before}>{before}</span>} <NodeNumber node={node} />{' '}
      <span className={styles.name}>
        <NodeName node={node} language={language} />
        <DroppedWord id={node.id} />
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
