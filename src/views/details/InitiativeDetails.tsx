import { useMemo } from 'react';
import { type InitiativeNode, listingsOfInitiative, nodeOf } from '../../plan/graph.ts';
import { hasStrategies } from '../../plan/items.ts';
import { coListedWith, initiativeMeasures } from '../../plan/measures.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { NodeLink } from '../NodeLink.tsx';
import { DetailsLead } from './DetailsLead.tsx';
import { DetailsPart } from './DetailsPart.tsx';
import styles from './InitiativeDetails.module.css';
import { LinkList } from './LinkList.tsx';
import { ListedNumbers } from './ListedNumbers.tsx';
import { ListingLink } from './ListingLink.tsx';
import { ProjectLinks } from './ProjectLinks.tsx';

/** A longer list is not informative: nearly everything is co-listed with the most listed initiatives. */
const MAX_COMPANIONS = 5;
/** Per strategy. */
const LISTINGS_AT_ONCE = 20;

export function InitiativeDetails({ node }: { node: InitiativeNode }) {
  const { t, number } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const { listingCount, reach, shares } = useMemo(() => initiativeMeasures(graph, node.id), [graph, node.id]);
  const companions = useMemo(
    () =>
      coListedWith(graph, node.id)
        .filter(({ shared }) => shared.length > 1)
        .slice(0, MAX_COMPANIONS),
    [graph, node.id],
  );
  const listings = listingsOfInitiative(graph, node.id);
  const strategyOfPolicy = (id: string) => {
    const policy = graph.nodes.get(id);
    return policy?.kind === 'policy' ? policy.strategy : undefined;
  };
  return (
    <>
      <DetailsLead
        node={node}
        figures={[
          {
            label: t('figure.listingCount'),
            value: number(listingCount),
            beside: t('figure.ofPolicies', { number: number(graph.policies.length) }),
          },
          ...(hasStrategies(graph)
            ? [
                {
                  label: t('figure.reach'),
                  value: number(reach),
                  beside: t('figure.ofStrategies', { number: number(graph.strategies.length) }),
                },
              ]
            : []),
        ]}
      >
        <ListedNumbers node={node} />
      </DetailsLead>
      <DetailsPart title={t('details.listedUnder')}>
        {shares.map(({ strategy, count }) => (
          <div key={strategy} className={styles.group}>
            <h4 className={styles.strategy}>
              <NodeLink node={nodeOf(graph, strategy)} after={number(count)} />
            </h4>
            <LinkList
              items={listings.filter((listing) => strategyOfPolicy(listing.policy) === strategy)}
              pageSize={LISTINGS_AT_ONCE}
              row={(listing) => <ListingLink key={listing.id} listing={listing} to="policy" />}
            />
          </div>
        ))}
      </DetailsPart>
      <ProjectLinks node={node} />
      {companions.length > 0 && (
        <DetailsPart title={t('details.companions')} unit={t('details.sharedPolicies')}>
          <LinkList
            items={companions}
            row={({ initiative, shared }) => (
              <NodeLink key={initiative.id} node={initiative} after={number(shared.length)} />
            )}
          />
        </DetailsPart>
      )}
    </>
  );
}
