/** What stands in several places at once: shared by basic policies, bridging strategies, common to what one compares. */
import { useId } from 'react';
import type { OverlapSide } from '../../explore/desk.ts';
import { useWords } from '../../store/hooks.ts';
import { useReady } from '../../ui/useReady.ts';
import hidden from '../../ui/visuallyHidden.module.css';
import { CompareSide } from './compare/CompareSide.tsx';
import styles from './OverlapView.module.css';
import { PoliciesSide } from './policies/PoliciesSide.tsx';
import { PolicyChoices } from './policies/PolicyChoices.tsx';
import { SideTabs } from './SideTabs.tsx';
import { SetChoices } from './strategies/SetChoices.tsx';
import { StrategiesSide } from './strategies/StrategiesSide.tsx';
import { useOverlap } from './useOverlap.ts';

export function OverlapView() {
  const { t } = useWords();
  const { side } = useOverlap();
  const title = useId();
  const ids = useId();
  useReady();
  const idsOf = (of: OverlapSide) => ({ tab: `${ids}-${of}`, panel: `${ids}-${of}-panel` });
  return (
    <section className={styles.view} aria-labelledby={title}>
      <header className={styles.top}>
        <h2 id={title} className={hidden.hidden}>
          {t('view.overlap')}
        </h2>
        <SideTabs idsOf={idsOf} />
        <div className={styles.choices} data-control={true}>
          <Choices side={side} />
        </div>
      </header>
      <div
        key={side}
        id={idsOf(side).panel}
        role="tabpanel"
        aria-labelledby={idsOf(side).tab}
        className={styles.side}
      >
        <Side side={side} />
      </div>
    </section>
  );
}

function Choices({ side }: { readonly side: OverlapSide }) {
  switch (side) {
    case 'policies':
      return <PolicyChoices />;
    case 'strategies':
      return <SetChoices />;
    case 'compare':
      return null;
  }
}

function Side({ side }: { readonly side: OverlapSide }) {
  switch (side) {
    case 'policies':
      return <PoliciesSide />;
    case 'strategies':
      return <StrategiesSide />;
    case 'compare':
      return <CompareSide />;
  }
}
