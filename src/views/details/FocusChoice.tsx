import { useId } from 'react';
import type { FocusSteps } from '../../explore/filter.ts';
import type { MessageKey } from '../../i18n/languages.ts';
import type { PlanNode } from '../../plan/graph.ts';
import { useActions, useExplorer, useTranslation } from '../../store/hooks.ts';
import styles from './FocusChoice.module.css';

const STEPS: readonly (readonly [FocusSteps, MessageKey])[] = [
  [1, 'details.around1'],
  [2, 'details.around2'],
  [3, 'details.around3'],
];

/** Leaves only what stands around the node in the picture; pressing the pressed one shows the rest again. */
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
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend does not stand in a line */}
      <div role="group" aria-labelledby={label} className={styles.steps}>
        {STEPS.map(([steps, key]) => {
          const pressed = focus?.node === node.id && focus.steps === steps;
          return (
            <button
              key={steps}
              type="button"
              className={styles.step}
              aria-pressed={pressed}
              onClick={() => (pressed ? removeFilter('focus') : focusOn(node.id, steps))}
            >
              {t(key)}
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
