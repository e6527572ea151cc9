/** Switches inferred links on, if the plan file contains any. */
import { hasSuggested, withSuggested } from '../../plan/projectLinks.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { SuggestedSwitch } from '../SuggestedSwitch.tsx';
import { FilterGroup } from './FilterGroup.tsx';

export function SuggestedFilter() {
  const { t } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  if (!hasSuggested(graph)) return null;
  const count = withSuggested(graph).links.filter(({ words }) => words !== null).length;
  return (
    <FilterGroup title={t('filters.suggested')}>
      <SuggestedSwitch count={count} />
    </FilterGroup>
  );
}
