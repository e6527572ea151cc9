/** The whole plan on A3 landscape: strategies, directions, basic policies, and every listing with its mark. */
import { plainText } from '../../i18n/sentence.ts';
import { nodeOf, type PlanGraph, type PolicyNode } from '../../plan/graph.ts';
import { groupBy } from '../../plan/groupBy.ts';
import { headline } from '../../plan/measures.ts';
import { useFilteredPlan, useTranslation } from '../../store/hooks.ts';
import { NodeName } from '../../views/NodeName.tsx';
import { BranchHead } from './BranchHead.tsx';
import { Captioned } from './Captioned.tsx';
import styles from './ListingsSheet.module.css';
import { PolicyBlock } from './PolicyBlock.tsx';
import { PaperSheet } from './PrintedPages.tsx';
import { SignLegend } from './Signs.tsx';
import { useSheetCaption } from './useSheetContent.ts';

export function ListingsSheet() {
  const { t, language, sentences } = useTranslation();
  const { graph, reasons } = useFilteredPlan();
  const caption = useSheetCaption(t('print.listings'));
  const vision = graph.nodes.get('vision');
  return (
    <PaperSheet paper="a3Landscape" language={language}>
      <Captioned
        caption={caption}
        lead={
          <>
            <p>{plainText(sentences.headline(graph, headline(graph), reasons.length === 0))}</p>
            <p>
              <SignLegend /> <span>{t('print.listingCounts')}</span>
            </p>
          </>
        }
      >
        <div className={styles.columns}>
          {vision !== undefined && (
            <p className={styles.vision}>
              <NodeName node={vision} language={language} />
            </p>
          )}
          {[...groupBy(graph.policies, ({ strategy }) => strategy)].map(([strategy, policies]) => (
            <section key={strategy}>
              <Directions graph={graph} strategy={strategy} policies={policies} />
            </section>
          ))}
          <Projects graph={graph} />
        </div>
      </Captioned>
    </PaperSheet>
  );
}

type DirectionsProps = {
  readonly graph: PlanGraph;
  readonly strategy: PolicyNode['strategy'];
  readonly policies: readonly PolicyNode[];
};

/** Headings only for branches that filters leave; their basic policies in any case. */
function Directions({ graph, strategy, policies }: DirectionsProps) {
  return (
    <>
      {graph.nodes.has(strategy) && <BranchHead node={nodeOf(graph, strategy)} />}
      {[...groupBy(policies, ({ parent }) => parent)].map(([parent, inside]) => (
        <section key={parent}>
          {parent !== strategy && graph.nodes.has(parent) && <BranchHead node={nodeOf(graph, parent)} />}
          {inside.map((policy) => (
            <PolicyBlock key={policy.id} graph={graph} policy={policy} />
          ))}
        </section>
      ))}
    </>
  );
}

function Projects({ graph: { priorityProjects } }: { readonly graph: PlanGraph }) {
  const { t, language } = useTranslation();
  if (priorityProjects.length === 0) return null;
  return (
    <section className={styles.projects}>
      <h2>{t('kinds.priorityProject')}</h2>
      <ul>
        {priorityProjects.map((project) => (
          <li key={project.id}>
            <span className={styles.number}>{project.number}</span>
            <NodeName node={project} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}
