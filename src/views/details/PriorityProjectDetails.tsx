import type { PriorityProjectNode } from '../../plan/graph.ts';
import { useWords } from '../../store/hooks.ts';
import { DetailsLead } from './DetailsLead.tsx';
import styles from './PriorityProjectDetails.module.css';

/** The source ties priority projects to nothing but the vision: that has to be said, not guessed around. */
export function PriorityProjectDetails({ node }: { node: PriorityProjectNode }) {
  const { t } = useWords();
  return (
    <>
      <DetailsLead node={node} figures={[]} />
      <p className={styles.note}>{t('details.projectNote')}</p>
    </>
  );
}
