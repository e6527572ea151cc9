import type { ReactNode } from 'react';
import { hasListing, type Listing, nodeOf } from '../../plan/graph.ts';
import { useExplorer, useFilteredPlan, useTranslation } from '../../store/hooks.ts';
import { MarkSign } from '../../ui/MarkSign.tsx';
import { NodeLink } from '../NodeLink.tsx';

type Props = { readonly listing: Listing; readonly to: 'initiative' | 'policy'; readonly after?: ReactNode };

/** A link from a listing to one of its two nodes, with the listing's mark and whether filters hide it. */
export function ListingLink({ listing, to, after }: Props) {
  const { t } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const isShown = hasListing(useFilteredPlan().graph, listing);
  const mark = t(`mark.${listing.mark}`);
  return (
    <NodeLink
      node={nodeOf(graph, listing[to])}
      before={<MarkSign filled={listing.mark === 'first'} />}
      note={isShown ? mark : t('details.notShown', { mark })}
      after={after}
    />
  );
}
