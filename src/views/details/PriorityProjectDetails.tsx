import type { PriorityProjectNode } from '../../plan/graph.ts';
import { useWords } from '../../store/hooks.ts';
import styles from './PriorityProjectDetails.module.css';
import { WayToVision } from './WayToVision.tsx';

/** The source ties priority projects to nothing but the vision: that has to be said, not guessed around. */
export function PriorityProjectDetails({ node }: { node: PriorityProjectNode }) {
  const { t } = useWords();
  return (
    <>
      <p className={styles.note}>{t('details.projectNote')}</p>
      <WayToVision node={node} />
    </>
  );
}
