import { useMemo } from 'react';
import type { VisionNode } from '../../plan/graph.ts';
import { branchMeasures } from '../../plan/measures.ts';
import { useExplorer, useWords } from '../../store/hooks.ts';
import { NodeStep } from '../NodeStep.tsx';
import { DetailsPart } from './DetailsPart.tsx';
import { Figures } from './Figures.tsx';
import { StepList } from './StepList.tsx';
import { WayToVision } from './WayToVision.tsx';

export function VisionDetails({ node }: { node: VisionNode }) {
  const { t, number } = useWords();
  const graph = useExplorer((state) => state.graph);
  const strategies = useMemo(
    () =>
      graph.strategies.map((strategy) => ({
        strategy,
        listings: branchMeasures(graph, strategy.id).listings,
      })),
    [graph],
  );
  return (
    <>
      <Figures
        figures={[
          { label: t('figure.policies'), value: number(graph.policies.length) },
          { label: t('figure.initiatives'), value: number(graph.initiatives.length) },
          { label: t('figure.listings'), value: number(graph.listings.length) },
        ]}
      />
      <DetailsPart title={t('details.strategies')} unit={t('figure.listings')}>
        <StepList>
          {strategies.map(({ strategy, listings }) => (
            <NodeStep key={strategy.id} node={strategy} after={number(listings)} />
          ))}
        </StepList>
      </DetailsPart>
      <DetailsPart title={t('details.priorityProjects')}>
        <StepList>
          {graph.priorityProjects.map((project) => (
            <NodeStep key={project.id} node={project} />
          ))}
        </StepList>
      </DetailsPart>
      <WayToVision node={node} />
    </>
  );
}
