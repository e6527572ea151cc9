/** All filters; they apply to every view. */
import { CountFilter } from './CountFilter.tsx';
import styles from './FiltersPanel.module.css';
import { HubFilter } from './HubFilter.tsx';
import { KindFilter } from './KindFilter.tsx';
import { MarkFilter } from './MarkFilter.tsx';
import { ReachFilter } from './ReachFilter.tsx';
import { StrategyFilter } from './StrategyFilter.tsx';
import { SuggestedFilter } from './SuggestedFilter.tsx';

export function FiltersPanel() {
  return (
    <div className={styles.panel}>
      <StrategyFilter />
      <ReachFilter />
      <CountFilter />
      <MarkFilter />
      <HubFilter />
      <KindFilter />
      <SuggestedFilter />
    </div>
  );
}
