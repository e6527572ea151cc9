import { useMemo } from 'react';
import { listingsOfInitiative, listingsOfPolicy, type PolicyNode } from '../../plan/graph.ts';
import { overlapsOf, policyMeasures } from '../../plan/measures.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { LongList } from '../LongList.tsx';
import { DetailsLead } from './DetailsLead.tsx';
import { DetailsPart } from './DetailsPart.tsx';
import { LinkList } from './LinkList.tsx';
import { ListingLink } from './ListingLink.tsx';
import { OverlapDisclosure } from './OverlapDisclosure.tsx';
import styles from './PolicyDetails.module.css';
import { ProjectLinks } from './ProjectLinks.tsx';

/** In a large plan a hub links a basic policy to hundreds of others. */
const OVERLAPS_AT_ONCE = 40;

export function PolicyDetails({ node }: { node: PolicyNode }) {
  const { t, number, percent } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const measures = useMemo(() => policyMeasures(graph, node.id), [graph, node.id]);
  const overlaps = useMemo(() => overlapsOf(graph, node.id), [graph, node.id]);
  return (
    <>
      <DetailsLead
        node={node}
        figures={[
          { label: t('figure.listings'), value: number(measures.listings) },
          { label: t('figure.first'), value: number(measures.first) },
          {
            label: t('figure.relisted'),
            value: number(measures.relisted),
            beside: percent(measures.relistedShare),
          },
          { label: t('figure.own'), value: number(measures.own.length) },
        ]}
      />
      <DetailsPart title={t('details.listings')} unit={t('figure.listingCount')}>
        <LinkList
          items={listingsOfPolicy(graph, node.id)}
          row={(listing) => (
            <ListingLink
              key={listing.id}
              listing={listing}
              to="initiative"
              after={number(listingsOfInitiative(graph, listing.initiative).length)}
            />
          )}
        />
      </DetailsPart>
      <ProjectLinks node={node} />
      <DetailsPart
        title={t('details.sharesWith')}
        unit={overlaps.length > 0 ? t('details.sharedInitiatives') : undefined}
      >
        {overlaps.length === 0 ? (
          <p className={styles.none}>{t('details.sharesNothing')}</p>
        ) : (
          <LongList
            className={styles.overlaps}
            items={overlaps}
            pageSize={OVERLAPS_AT_ONCE}
            row={({ policy, overlap }) => (
              <OverlapDisclosure key={policy.id} policy={policy} overlap={overlap} />
            )}
          />
        )}
      </DetailsPart>
    </>
  );
}
