import type { ReactNode } from 'react';
import { hasListing, type Listing, nodeOf } from '../../plan/graph.ts';
import { useExplorer, useFilteredPlan, useTranslation } from '../../store/hooks.ts';
import { MarkSign } from '../../ui/MarkSign.tsx';
import { NodeLink } from '../NodeLink.tsx';

/** A listing, as a step to one of its ends: with its mark, and whether the filters hide it. */
export function ListingLink({
  listing,
  to,
  after,
}: {
  listing: Listing;
  to: 'initiative' | 'policy';
  after?: ReactNode;
}) {
  const { t } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const isShown = hasListing(useFilteredPlan().graph, listing);
  const mark = t(listing.mark === 'first' ? 'mark.first' : 'mark.relisted');
  return (
    <NodeLink
      node={nodeOf(graph, listing[to])}
      before={<MarkSign filled={listing.mark === 'first'} />}
      note={isShown ? mark : t('details.notShown', { mark })}
      after={after}
    />
  );
}
