/** What the picture shows, what stands out, and what is listed most: beside the picture while nothing is selected. */
import { FindingsPanel } from '../views/findings/FindingsPanel.tsx';
import { HeadlinePanel } from '../views/headline/HeadlinePanel.tsx';
import { PanelBoundary } from '../views/PanelBoundary.tsx';
import { RankingPanel } from '../views/ranking/RankingPanel.tsx';
import { WhatIfPanel } from '../views/whatIf/WhatIfPanel.tsx';

export function Overview() {
  return (
    <>
      <PanelBoundary>
        <WhatIfPanel />
      </PanelBoundary>
      <PanelBoundary>
        <HeadlinePanel />
      </PanelBoundary>
      <PanelBoundary>
        <FindingsPanel />
      </PanelBoundary>
      <PanelBoundary>
        <RankingPanel />
      </PanelBoundary>
    </>
  );
}
