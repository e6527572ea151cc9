import { OVERLAP_ORDER_NAMES } from '../../../i18n/tableWords.ts';
import { useWords } from '../../../store/hooks.ts';
import { LabelledChoice } from '../LabelledChoice.tsx';
import { useOverlap, useSetOverlap } from '../useOverlap.ts';

/** What a cell counts, and in which order the policies stand. */
export function PolicyChoices() {
  const { t } = useWords();
  const { cells, order } = useOverlap();
  const setOverlap = useSetOverlap();
  return (
    <>
      <LabelledChoice
        label={t('overlap.cells')}
        options={[
          ['both', t('overlap.both')],
          ['onlyThese', t('overlap.onlyThese')],
        ]}
        value={cells}
        onChange={(chosen) => setOverlap({ cells: chosen })}
      />
      <LabelledChoice
        label={t('overlap.order')}
        options={[
          ['number', t(OVERLAP_ORDER_NAMES.number)],
          ['similarity', t(OVERLAP_ORDER_NAMES.similarity)],
        ]}
        value={order}
        onChange={(chosen) => setOverlap({ order: chosen })}
      />
    </>
  );
}
