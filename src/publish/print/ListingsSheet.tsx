/** The whole plan on A3 landscape: strategies, directions, basic policies, and every listing with its mark. */
import { type CSSProperties, useMemo } from 'react';
import { plainText } from '../../i18n/sentence.ts';
import type { Translation } from '../../i18n/translation.ts';
import { directionPath } from '../../plan/branches.ts';
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
import { ValueNote } from './ValueCells.tsx';
import { type ValueColumn, valueColumns } from './valueColumns.ts';

/** In mm: the width inside the margins of A3 landscape, the gap between columns, and what a column needs besides values. */
const PAPER = { width: 404, gap: 4.4, sign: 4.6, name: 45, count: 6 };

/** The most columns of listings whose rows have room for all attributes; else two, without some of these. */
function pageFor(graph: PlanGraph, words: Translation) {
  const { width, gap, sign, name, count } = PAPER;
  const pageOf = (columns: number) => {
    const column = (width - (columns - 1) * gap) / columns;
    return { columns, values: valueColumns(graph, column - sign - name - count, words) };
  };
  const pages = [pageOf(4), pageOf(3), pageOf(2)] as const;
  return pages.find(({ values }) => values.left.length === 0) ?? pages[2];
}

export function ListingsSheet() {
  const words = useTranslation();
  const { t, language, sentences } = words;
  const { graph, reasons } = useFilteredPlan();
  const caption = useSheetCaption(t('print.listings'));
  const page = useMemo(() => pageFor(graph, words), [graph, words]);
  const columns: CSSProperties & Record<'--columns', number> = { '--columns': page.columns };
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
            <ValueNote {...page.values} />
          </>
        }
      >
        <div className={styles.columns} style={columns}>
          {vision !== undefined && (
            <p className={styles.vision}>
              <NodeName node={vision} language={language} />
            </p>
          )}
          {[...groupBy(graph.policies, ({ strategy }) => strategy)].map(([strategy, policies]) => (
            <section key={strategy}>
              <Directions
                graph={graph}
                strategy={strategy}
                policies={policies}
                columns={page.values.columns}
              />
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
  readonly columns: readonly ValueColumn[];
};

/** Headings of all levels, but only for branches that filters leave; their basic policies in any case. */
function Directions({ graph, strategy, policies, columns }: DirectionsProps) {
  const parents = [...groupBy(policies, ({ parent }) => parent)];
  const paths = parents.map(([, [policy]]) => (policy === undefined ? [] : directionPath(graph, policy)));
  return (
    <>
      {graph.nodes.has(strategy) && <BranchHead node={nodeOf(graph, strategy)} />}
      {parents.map(([parent, inside], at) => (
        <section key={parent}>
          {paths[at]
            ?.filter((id) => graph.nodes.has(id) && !paths[at - 1]?.includes(id))
            .map((id) => (
              <BranchHead key={id} node={nodeOf(graph, id)} />
            ))}
          {inside.map((policy) => (
            <PolicyBlock key={policy.id} graph={graph} policy={policy} columns={columns} />
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
