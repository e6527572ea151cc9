import type { PriorityProjectNode } from '../../plan/graph.ts';
import { hasSuggested, linksAt } from '../../plan/projectLinks.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { Phrases } from '../../ui/Phrases.tsx';
import { SuggestedSwitch } from '../SuggestedSwitch.tsx';
import { DetailsLead } from './DetailsLead.tsx';
import styles from './PriorityProjectDetails.module.css';
import { ProjectLinks } from './ProjectLinks.tsx';

/** Says explicitly if the source links a priority project to nothing but the vision. */
export function PriorityProjectDetails({ node }: { node: PriorityProjectNode }) {
  const { t } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  return (
    <>
      <DetailsLead node={node} figures={[]} />
      {linksAt(graph, node.id).length === 0 && (
        <p className={styles.note}>
          <Phrases text={t('details.projectNote')} />
        </p>
      )}
      {hasSuggested(graph) && <SuggestedSwitch isExplainedBeside />}
      <ProjectLinks node={node} />
    </>
  );
}
