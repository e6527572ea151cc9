import { listingsIn } from '../../plan/branches.ts';
import type { VisionNode } from '../../plan/graph.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { NodeLink } from '../NodeLink.tsx';
import { DetailsLead } from './DetailsLead.tsx';
import { DetailsPart } from './DetailsPart.tsx';
import { LinkList } from './LinkList.tsx';

export function VisionDetails({ node }: { node: VisionNode }) {
  const { t, number } = useTranslation();
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
        <LinkList
          items={graph.strategies}
          row={(strategy) => (
            <NodeLink key={strategy.id} node={strategy} after={number(listingsIn(graph, strategy.id))} />
          )}
        />
      </DetailsPart>
      <DetailsPart title={t('details.priorityProjects')}>
        <LinkList
          items={graph.priorityProjects}
          row={(project) => <NodeLink key={project.id} node={project} />}
        />
      </DetailsPart>
    </>
  );
}
