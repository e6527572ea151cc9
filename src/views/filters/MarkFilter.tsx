/** Filters by mark: first listings, re-listings, or both. */
import { useTranslation } from '../../store/hooks.ts';
import { MarkSign } from '../../ui/MarkSign.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import styles from './MarkFilter.module.css';
import { useChoiceCounts, useFilter } from './useFilter.ts';

export function MarkFilter() {
  const { t, number } = useTranslation();
  const { filter, change } = useFilter();
  const { listings, listingsOfMark } = useChoiceCounts();
  return (
    <FilterGroup title={t('filters.marks')} hint={t('filters.marksHint')}>
      <SegmentedControl
        value={filter.marks}
        onChange={(marks) => change({ marks })}
        options={[
          {
            value: 'both',
            text: t('filters.marksBoth'),
            label: t('filters.marksBoth'),
            count: number(listings),
          },
          {
            value: 'first',
            text: <MarkOption filled={true} text={t('filters.marksFirst')} />,
            label: t('filters.marksFirst'),
            count: number(listingsOfMark.get('first') ?? 0),
          },
          {
            value: 'relisted',
            text: <MarkOption filled={false} text={t('filters.marksRelisted')} />,
            label: t('filters.marksRelisted'),
            count: number(listingsOfMark.get('relisted') ?? 0),
          },
        ]}
      />
    </FilterGroup>
  );
}

function MarkOption({ filled, text }: { readonly filled: boolean; readonly text: string }) {
  return (
    <span className={styles.marked}>
      <MarkSign filled={filled} />
      <span>{text}</span>
    </span>
  );
}
