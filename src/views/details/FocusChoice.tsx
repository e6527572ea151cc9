import { useId } from 'react';
import type { FocusSteps } from '../../explore/filter.ts';
import type { PlanNode } from '../../plan/graph.ts';
import { useActions, useExplorer, useTranslation } from '../../store/hooks.ts';
import styles from './FocusChoice.module.css';

const STEPS = [1, 2, 3] as const satisfies readonly FocusSteps[];

/** Focus mode: shows only nodes within a number of steps. Pressing the active button leaves it. */
export function FocusChoice({ node }: { node: PlanNode }) {
  const { t } = useTranslation();
  const { focusOn, removeFilter } = useActions();
  const focus = useExplorer((state) => state.focus);
  const label = useId();
  return (
    <div className={styles.choice}>
      <span id={label} className={styles.label}>
        {t('details.around')}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be laid out inline */}
      <div role="group" aria-labelledby={label} className={styles.steps}>
        {STEPS.map((steps) => {
          const pressed = focus?.node === node.id && focus.steps === steps;
          return (
            <button
              key={steps}
              type="button"
              className={styles.step}
              aria-pressed={pressed}
              onClick={() => (pressed ? removeFilter('focus') : focusOn(node.id, steps))}
            >
              {t(`details.around${steps}`)}
            </button>
          );
        })}
      </div>
      {focus !== null && (
        <button type="button" className={styles.leave} onClick={() => removeFilter('focus')}>
          {t('details.leaveAround')}
        </button>
      )}
    </div>
  );
}
