import type { ReactNode } from 'react';
import { hasListing, type Listing, nodeOf } from '../../plan/graph.ts';
import { useExplorer, useShown, useWords } from '../../store/hooks.ts';
import { MarkSign } from '../../ui/MarkSign.tsx';
import { NodeStep } from '../NodeStep.tsx';

/** A listing, as a step to one of its ends: with its mark, and whether the filters hide it. */
export function ListingStep({
  listing,
  to,
  after,
}: {
  listing: Listing;
  to: 'initiative' | 'policy';
  after?: ReactNode;
}) {
  const { t } = useWords();
  const graph = useExplorer((state) => state.graph);
  const isShown = hasListing(useShown().graph, listing);
  const mark = t(listing.mark === 'first' ? 'mark.first' : 'mark.relisted');
  return (
    <NodeStep
      node={nodeOf(graph, listing[to])}
      before={<MarkSign filled={listing.mark === 'first'} />}
      note={isShown ? mark : t('details.notShown', { mark })}
      after={after}
    />
  );
}
