/** Filters initiatives by reach. */
import { hasStrategies } from '../../plan/items.ts';
import { useTranslation } from '../../store/hooks.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import { useChoiceCounts, useFilter } from './useFilter.ts';

export function ReachFilter() {
  const { t, number } = useTranslation();
  const { graph, filter, change } = useFilter();
  const { withReach } = useChoiceCounts();
  const all = graph.strategies.length;
  if (!hasStrategies(graph)) return null;
  return (
    <FilterGroup title={t('filters.reach')} hint={t('filters.reachHint')}>
      <SegmentedControl
        value={filter.reach}
        onChange={(reach) => change({ reach })}
        options={graph.strategies.map((_, index) => {
          const reach = index + 1;
          const values = { number: number(reach) };
          const count = number(withReach(reach));
          if (reach === 1)
            return { value: reach, text: t('filters.reachAny'), label: t('filters.reachAny'), count };
          return reach === all
            ? { value: reach, text: values.number, label: t('filters.reachAllLabel', values), count }
            : {
                value: reach,
                text: t('filters.reachFrom', values),
                label: t('filters.reachFromLabel', values),
                count,
              };
        })}
      />
    </FilterGroup>
  );
}
