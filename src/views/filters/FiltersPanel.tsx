/** All filters; they apply to every view. */
import { filterAttributes } from '../../explore/attributeFilter.ts';
import { useExplorer } from '../../store/hooks.ts';
import { lazyComponent } from '../../ui/lazyComponent.tsx';
import { CountFilter } from './CountFilter.tsx';
import styles from './FiltersPanel.module.css';
import { HubFilter } from './HubFilter.tsx';
import { KindFilter } from './KindFilter.tsx';
import { MarkFilter } from './MarkFilter.tsx';
import { ReachFilter } from './ReachFilter.tsx';
import { StrategyFilter } from './StrategyFilter.tsx';
import { SuggestedFilter } from './SuggestedFilter.tsx';

const attributeFilters = lazyComponent(async () => (await import('./AttributeFilters.tsx')).AttributeFilters);

export function FiltersPanel() {
  const hasAttributes = useExplorer(({ graph }) => filterAttributes(graph).length > 0);
  return (
    <div className={styles.panel}>
      <StrategyFilter />
      <ReachFilter />
      <CountFilter />
      <MarkFilter />
      {hasAttributes && <attributeFilters.Component />}
      <HubFilter />
      <KindFilter />
      <SuggestedFilter />
    </div>
  );
}
