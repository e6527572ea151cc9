/** Overlap view: shared initiatives of basic policies, bridges between strategies, and comparisons. */
import { useId } from 'react';
import type { OverlapSide } from '../../explore/tableSettings.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { useReady } from '../../ui/useReady.ts';
import hidden from '../../ui/visuallyHidden.module.css';
import { CompareSide } from './compare/CompareSide.tsx';
import styles from './OverlapView.module.css';
import { PoliciesSide } from './policies/PoliciesSide.tsx';
import { PolicyChoices } from './policies/PolicyChoices.tsx';
import { SideTabs } from './SideTabs.tsx';
import { SetChoices } from './strategies/SetChoices.tsx';
import { StrategiesSide } from './strategies/StrategiesSide.tsx';
import { useOverlapSide } from './useOverlap.ts';

const SIDES = {
  policies: { Side: PoliciesSide, Choices: PolicyChoices },
  strategies: { Side: StrategiesSide, Choices: SetChoices },
  compare: { Side: CompareSide, Choices: null },
} as const satisfies Readonly<Record<OverlapSide, unknown>>;

export function OverlapView() {
  const { t } = useTranslation();
  const side = useOverlapSide();
  const { Side, Choices } = SIDES[side];
  const hasInitiatives = useExplorer((state) => state.graph.initiatives.length > 0);
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
          {Choices !== null && hasInitiatives && <Choices />}
        </div>
      </header>
      <div
        key={side}
        id={idsOf(side).panel}
        role="tabpanel"
        aria-labelledby={idsOf(side).tab}
        className={styles.side}
      >
        {hasInitiatives && <Side />}
      </div>
    </section>
  );
}
