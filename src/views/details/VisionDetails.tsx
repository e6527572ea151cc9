import { listingsIn } from '../../plan/branches.ts';
import type { VisionNode } from '../../plan/graph.ts';
import { useExplorer, useWords } from '../../store/hooks.ts';
import { NodeStep } from '../NodeStep.tsx';
import { DetailsLead } from './DetailsLead.tsx';
import { DetailsPart } from './DetailsPart.tsx';
import { StepList } from './StepList.tsx';

export function VisionDetails({ node }: { node: VisionNode }) {
  const { t, number } = useWords();
  const graph = useExplorer((state) => state.graph);
  return (
    <>
      <DetailsLead
        node={node}
        figures={[
          { label: t('figure.policies'), value: number(graph.policies.length) },
          { label: t('figure.initiatives'), value: number(graph.initiatives.length) },
          { label: t('figure.listings'), value: number(graph.listings.length) },
        ]}
      />
      <DetailsPart title={t('details.strategies')} unit={t('figure.listings')}>
        <StepList
          items={graph.strategies}
          step={(strategy) => (
            <NodeStep key={strategy.id} node={strategy} after={number(listingsIn(graph, strategy.id))} />
          )}
        />
      </DetailsPart>
      <DetailsPart title={t('details.priorityProjects')}>
        <StepList
          items={graph.priorityProjects}
          step={(project) => <NodeStep key={project.id} node={project} />}
        />
      </DetailsPart>
    </>
  );
}
