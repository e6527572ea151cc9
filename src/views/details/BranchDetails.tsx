import { useMemo } from 'react';
import { listingsIn } from '../../plan/branches.ts';
import { childrenOf, type DirectionNode, listingsOfPolicy, type StrategyNode } from '../../plan/graph.ts';
import { branchMeasures } from '../../plan/measures.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { NodeLink } from '../NodeLink.tsx';
import { DetailsLead } from './DetailsLead.tsx';
import { DetailsPart } from './DetailsPart.tsx';
import { LinkList } from './LinkList.tsx';
import { ReachingOut } from './ReachingOut.tsx';

/** Details of a strategy or a policy direction. */
export function BranchDetails({ node }: { node: StrategyNode | DirectionNode }) {
  const { t, number } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const measures = useMemo(() => branchMeasures(graph, node.id), [graph, node.id]);
  const children = useMemo(
    () =>
      childrenOf(graph, node.id).map((child) => ({
        child,
        listings:
          child.kind === 'policy'
            ? listingsOfPolicy(graph, child.id).length
            : child.kind === 'direction'
              ? listingsIn(graph, child.id)
              : 0,
      })),
    [graph, node.id],
  );
  return (
    <>
      <DetailsLead
        node={node}
        figures={[
          { label: t('figure.policies'), value: number(measures.policies.length) },
          { label: t('figure.initiatives'), value: number(measures.initiatives) },
          { label: t('figure.first'), value: number(measures.first) },
          { label: t('figure.relisted'), value: number(measures.relisted) },
        ]}
      />
      <DetailsPart
        title={t(node.kind === 'strategy' ? 'details.directions' : 'details.policies')}
        unit={t('figure.listings')}
      >
        <LinkList
          items={children}
          row={({ child, listings }) => <NodeLink key={child.id} node={child} after={number(listings)} />}
        />
      </DetailsPart>
      <ReachingOut
        title={t(
          node.kind === 'strategy' ? 'details.reachingOutOfStrategy' : 'details.reachingOutOfDirection',
          { number: number(measures.reachingOut.length) },
        )}
        rows={measures.reachingOut}
      />
    </>
  );
}
