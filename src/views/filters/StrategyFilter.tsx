/** Strategies, and on demand the directions under each. */
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { type StrategyNode, strategyIndex } from '../../plan/graph.ts';
import { textIn } from '../../plan/text.ts';
import { useWords } from '../../store/hooks.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { strategyColour } from '../../ui/palette.ts';
import { directionShown, strategyState, withDirection, withStrategy } from './branches.ts';
import { FilterGroup } from './FilterGroup.tsx';
import styles from './StrategyFilter.module.css';
import { useChoiceCounts, useFilter } from './useFilter.ts';

export function StrategyFilter() {
  const { t } = useWords();
  const { graph } = useFilter();
  const [open, setOpen] = useState(false);
  return (
    <FilterGroup title={t('filters.strategies')} hint={t('filters.strategiesHint')}>
      <ul className={styles.list}>
        {graph.strategies.map((strategy) => (
          <li key={strategy.id}>
            <StrategyChoice strategy={strategy} />
            {open ? <Directions strategy={strategy} /> : null}
          </li>
        ))}
      </ul>
      <button type="button" className={styles.opener} aria-expanded={open} onClick={() => setOpen(!open)}>
        <ChevronDown aria-hidden="true" />
        {t('filters.directions')}
      </button>
    </FilterGroup>
  );
}

function StrategyChoice({ strategy }: { readonly strategy: StrategyNode }) {
  const { number, language } = useWords();
  const { graph, filter, setFilter } = useFilter();
  const { policiesOfStrategy } = useChoiceCounts();
  const state = strategyState(graph, filter, strategy.id);
  return (
    <Checkbox
      checked={state === 'on'}
      mixed={state === 'mixed'}
      count={number(policiesOfStrategy.get(strategy.id) ?? 0)}
      onChange={() => setFilter(withStrategy(graph, filter, strategy.id, state !== 'on'))}
    >
      <Badge colour={strategyColour(strategyIndex(graph, strategy.id)).strong}>{strategy.id}</Badge>{' '}
      <span lang={language}>{textIn(strategy.short, language)}</span>
    </Checkbox>
  );
}

function Directions({ strategy }: { readonly strategy: StrategyNode }) {
  const { number, language } = useWords();
  const { graph, filter, setFilter } = useFilter();
  const { policiesOfDirection } = useChoiceCounts();
  return (
    <ul className={styles.directions}>
      {graph.directions
        .filter((direction) => direction.strategy === strategy.id)
        .map((direction) => (
          <li key={direction.id}>
            <Checkbox
              checked={directionShown(filter, direction)}
              count={number(policiesOfDirection.get(direction.id) ?? 0)}
              onChange={(show) => setFilter(withDirection(graph, filter, direction, show))}
            >
              <span lang={language}>
                {direction.id} {textIn(direction.name, language)}
              </span>
            </Checkbox>
          </li>
        ))}
    </ul>
  );
}
