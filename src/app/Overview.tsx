/** The side panel while nothing is selected: what-if, headline, findings and ranking. */

import { ErrorBoundary } from '../views/ErrorBoundary.tsx';
import { FindingsPanel } from '../views/findings/FindingsPanel.tsx';
import { HeadlinePanel } from '../views/headline/HeadlinePanel.tsx';
import { RankingPanel } from '../views/ranking/RankingPanel.tsx';
import { WhatIfPanel } from '../views/whatIf/WhatIfPanel.tsx';

export function Overview() {
  return (
    <>
      <ErrorBoundary>
        <WhatIfPanel />
      </ErrorBoundary>
      <ErrorBoundary>
        <HeadlinePanel />
      </ErrorBoundary>
      <ErrorBoundary>
        <FindingsPanel />
      </ErrorBoundary>
      <ErrorBoundary>
        <RankingPanel />
      </ErrorBoundary>
    </>
  );
}
