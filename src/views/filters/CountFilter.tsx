/** Initiatives by their listing count, from–to; "listed once" is the lower end of the same range. */
import { useId } from 'react';
import type { CountRange } from '../../explore/filter.ts';
import { useTranslation } from '../../store/hooks.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import styles from './CountFilter.module.css';
import { countChoices } from './countChoices.ts';
import { FilterGroup } from './FilterGroup.tsx';
import { useChoiceCounts, useFilter } from './useFilter.ts';

export function CountFilter() {
  const { t, number } = useTranslation();
  const { filter, change } = useFilter();
  const { listedOnce, mostListings, listingCounts, withCounts } = useChoiceCounts();
  // An address may ask for more than the plan has; what it asked for stays on offer.
  const from = filter.counts.from;
  const to = filter.counts.to ?? Math.max(mostListings, from);
  const highest = Math.max(mostListings, to);

  const setCounts = (counts: { readonly from: number; readonly to: number }) => {
    const range: CountRange = { from: counts.from, to: counts.to >= mostListings ? null : counts.to };
    change({ counts: range });
  };
  return (
    <FilterGroup title={t('filters.counts')} hint={t('filters.countsHint')}>
      <div className={styles.range}>
        <End
          label={t('filters.countsFrom')}
          value={from}
          choices={countChoices(1, to, from, listingCounts)}
          onChange={(value) => setCounts({ from: value, to })}
        />
        <span aria-hidden="true">{t('filters.countsDash')}</span>
        <End
          label={t('filters.countsTo')}
          value={to}
          choices={countChoices(from, highest, to, listingCounts)}
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

type EndProps = {
  readonly label: string;
  readonly value: number;
  readonly choices: readonly number[];
  readonly onChange: (value: number) => void;
};

function End({ label, value, choices, onChange }: EndProps) {
  const id = useId();
  const { number } = useTranslation();
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {number(choice)}
          </option>
        ))}
      </select>
    </>
  );
}
