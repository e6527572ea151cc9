/** Shows inferred links between priority projects and nodes with shared words. Off by default. */
import { useId } from 'react';
import { useActions, useExplorer, useTranslation } from '../store/hooks.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Phrases } from '../ui/Phrases.tsx';
import styles from './SuggestedSwitch.module.css';

type Props = {
  readonly count?: number;
  /** The panel beside it already says that the links are inferred. */
  readonly isExplainedBeside?: boolean;
};

export function SuggestedSwitch({ count, isExplainedBeside = false }: Props) {
  const { t, number } = useTranslation();
  const filter = useExplorer((state) => state.filter);
  const { setFilter } = useActions();
  const hint = useId();
  const hasHint = !(isExplainedBeside && filter.suggested);
  return (
    <div>
      <Checkbox
        checked={filter.suggested}
        {...(count === undefined ? {} : { count: number(count) })}
        {...(hasHint ? { describedBy: hint } : {})}
        onChange={(suggested) => setFilter({ ...filter, suggested })}
      >
        <Phrases text={t('filters.suggestedOn')} />
      </Checkbox>
      {hasHint && (
        <p id={hint} className={styles.hint}>
          <Phrases text={t('filters.suggestedHint')} />
        </p>
      )}
    </div>
  );
}
