import { MAX_POLICIES } from '../../../explore/overlapTable.ts';
import { OVERLAP_ORDER_NAMES } from '../../../i18n/tableWords.ts';
import { useFilteredPlan, useTranslation } from '../../../store/hooks.ts';
import { LabelledChoice } from '../LabelledChoice.tsx';
import { useOverlap, useSetOverlap } from '../useOverlap.ts';

/** What a cell counts, and the order of the policies. */
export function PolicyChoices() {
  const { t } = useTranslation();
  const { cells, order } = useOverlap();
  const setOverlap = useSetOverlap();
  // Larger plans have no table to order.
  const hasTable = useFilteredPlan().graph.policies.length <= MAX_POLICIES;
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
      {hasTable && (
        <LabelledChoice
          label={t('overlap.order')}
          options={[
            ['number', t(OVERLAP_ORDER_NAMES.number)],
            ['similarity', t(OVERLAP_ORDER_NAMES.similarity)],
          ]}
          value={order}
          onChange={(chosen) => setOverlap({ order: chosen })}
        />
      )}
    </>
  );
}
