/** Adds the current screen as a step, or opens another view and adds that. */
import { Plus } from 'lucide-react';
import { useId } from 'react';
import { VIEWS, type View } from '../../explore/state.ts';
import { isFull } from '../../explore/tour/edit.ts';
import { MAX_STEPS } from '../../explore/tour/limits.ts';
import type { Tour } from '../../explore/tour/tour.ts';
import { useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { VIEW_ICONS } from '../../ui/viewIcons.ts';
import styles from './AddStep.module.css';

type Props = {
  readonly tour: Tour;
  readonly onAdd: () => void;
  readonly onAddView: (view: View) => void;
};

export function AddStep({ tour, onAdd, onAddView }: Props) {
  const { t, number } = useTranslation();
  const lead = useId();
  const full = isFull(tour) || undefined;
  return (
    <>
      {full ? <p>{t('tours.full', { number: number(MAX_STEPS) })}</p> : null}
      <Button look="filled" icon={Plus} aria-disabled={full} onClick={onAdd}>
        {t('tours.addStep')}
      </Button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be laid out inline */}
      <div role="group" className={styles.views} aria-labelledby={lead}>
        <span id={lead} className={styles.lead}>
          {t('tours.addView')}
        </span>
        {VIEWS.map((view) => {
          const Icon = VIEW_ICONS[view];
          return (
            <Button
              key={view}
              look="quiet"
              icon={Icon}
              label={t('tours.addViewOf', { view: t(`view.${view}`) })}
              aria-disabled={full}
              onClick={() => onAddView(view)}
            />
          );
        })}
      </div>
    </>
  );
}
