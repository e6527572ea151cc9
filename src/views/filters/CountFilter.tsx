/** Filters initiatives by listing count. “Listed once” is the lower end of the range. */
import type { CountRange } from '../../explore/filter.ts';
import { useTranslation } from '../../store/hooks.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { LabelledSelect } from '../LabelledSelect.tsx';
import styles from './CountFilter.module.css';
import { countChoices } from './countChoices.ts';
import { FilterGroup } from './FilterGroup.tsx';
import { useChoiceCounts, useFilter } from './useFilter.ts';

export function CountFilter() {
  const { t, number } = useTranslation();
  const { filter, change } = useFilter();
  const { listedOnce, mostListings, listingCounts, withCounts } = useChoiceCounts();
  // A URL may ask for more than the plan has; keep its value as an option.
  const from = filter.counts.from;
  const to = filter.counts.to ?? Math.max(mostListings, from);
  const highest = Math.max(mostListings, to);

  const setCounts = (counts: { readonly from: number; readonly to: number }) => {
    const range: CountRange = { from: counts.from, to: counts.to >= mostListings ? null : counts.to };
    change({ counts: range });
  };
  const select = { labelClass: styles.label, selectClass: styles.select };
  const optionsOf = (counts: readonly number[]) => counts.map((count) => [count, number(count)] as const);
  return (
    <FilterGroup title={t('filters.counts')} hint={t('filters.countsHint')}>
      <div className={styles.range}>
        <LabelledSelect
          {...select}
          label={t('filters.countsFrom')}
          value={from}
          options={optionsOf(countChoices(1, to, from, listingCounts))}
          onChange={(value) => setCounts({ from: value, to })}
        />
        <span aria-hidden="true">{t('filters.countsDash')}</span>
        <LabelledSelect
          {...select}
          label={t('filters.countsTo')}
          value={to}
          options={optionsOf(countChoices(from, highest, to, listingCounts))}
          onChange={(value) => setCounts({ from, to: value })}
        />
        <span className={styles.left}>
          {t('filters.countsMatch', { number: number(withCounts(from, to)) })}
        </span>
      </div>
      <Checkbox
        checked={from <= 1}
        count={number(listedOnce)}
        onChange={(show) => setCounts(show ? { from: 1, to } : { from: 2, to: to < 2 ? mostListings : to })}
      >
        {t('filters.listedOnce')}
      </Checkbox>
    </FilterGroup>
  );
}
