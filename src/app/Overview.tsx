/** What the picture shows, and what is listed most: beside the picture while nothing is selected. */
import { HeadlinePanel } from '../views/headline/HeadlinePanel.tsx';
import { RankingPanel } from '../views/ranking/RankingPanel.tsx';
import { PanelBoundary } from './PanelBoundary.tsx';

export function Overview() {
  return (
    <>
      <PanelBoundary>
        <HeadlinePanel />
      </PanelBoundary>
      <PanelBoundary>
        <RankingPanel />
      </PanelBoundary>
    </>
  );
}
