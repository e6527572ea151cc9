/** Filters by kind of node. */
import { toggleItem } from '../../explore/filter.ts';
import { NODE_KINDS } from '../../plan/graph.ts';
import { useTranslation } from '../../store/hooks.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import { useChoiceCounts, useFilter } from './useFilter.ts';

export function KindFilter() {
  const { t, number } = useTranslation();
  const { filter, change } = useFilter();
  const { nodesOfKind } = useChoiceCounts();
  return (
    <FilterGroup title={t('filters.kinds')}>
      {NODE_KINDS.filter((kind) => nodesOfKind.get(kind) !== 0).map((kind) => (
        <Checkbox
          key={kind}
          checked={!filter.hiddenKinds.includes(kind)}
          count={number(nodesOfKind.get(kind) ?? 0)}
          onChange={() => {
            const hidden = toggleItem(filter.hiddenKinds, kind);
            change({ hiddenKinds: NODE_KINDS.filter((each) => hidden.includes(each)) });
          }}
        >
          {t(`kinds.${kind}`)}
        </Checkbox>
      ))}
    </FilterGroup>
  );
}
