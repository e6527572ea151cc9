import { COMBINATION_ORDER_NAMES } from '../../../i18n/tableWords.ts';
import { useTranslation } from '../../../store/hooks.ts';
import { LabelledChoice } from '../LabelledChoice.tsx';
import { useOverlap, useSetOverlap } from '../useOverlap.ts';

/** Order of the combinations. */
export function SetChoices() {
  const { t } = useTranslation();
  const { sets } = useOverlap();
  const setOverlap = useSetOverlap();
  return (
    <LabelledChoice
      label={t('combinations.order')}
      options={[
        ['count', t(COMBINATION_ORDER_NAMES.count)],
        ['size', t(COMBINATION_ORDER_NAMES.size)],
      ]}
      value={sets}
      onChange={(chosen) => setOverlap({ sets: chosen })}
    />
  );
}
