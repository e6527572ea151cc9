/** Filters by strategy, and on demand by policy direction. */
import { ChevronDown } from 'lucide-react';
import { memo, useState } from 'react';
import { directionsIn } from '../../plan/branches.ts';
import { type DirectionNode, type StrategyNode, strategyIndex } from '../../plan/graph.ts';
import { hasStrategies } from '../../plan/items.ts';
import { languageIn, textIn } from '../../plan/text.ts';
import { useExplorer, useExplorerStore, useTranslation } from '../../store/hooks.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { strategyColour } from '../../ui/palette.ts';
import { LongList } from '../LongList.tsx';
import { directionShown, strategyState, withDirection, withStrategy } from './branches.ts';
import { FilterGroup } from './FilterGroup.tsx';
import styles from './StrategyFilter.module.css';
import { useChoiceCounts, useFilter } from './useFilter.ts';

/** Up to this many directions open together; otherwise each strategy has its own button. */
const MAX_OPEN_TOGETHER = 60;
/** Page size per strategy. */
const PAGE_SIZE = 100;

export function StrategyFilter() {
  const { t } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const [open, setOpen] = useState(false);
  const opensTogether = graph.directions.length <= MAX_OPEN_TOGETHER;
  if (!hasStrategies(graph)) return null;
  return (
    <FilterGroup title={t('filters.strategies')} hint={t('filters.strategiesHint')}>
      <ul className={styles.list}>
        {graph.strategies.map((strategy) => (
          <li key={strategy.id}>
            <StrategyChoice strategy={strategy} />
            {!opensTogether && <DirectionsOf strategy={strategy} />}
            {opensTogether && open ? <Directions strategy={strategy} /> : null}
          </li>
        ))}
      </ul>
      {opensTogether && graph.directions.length > 0 && (
        <ToggleButton open={open} onOpen={setOpen} label={t('filters.directions')} />
      )}
    </FilterGroup>
  );
}

type ToggleButtonProps = {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly label: string;
};

function ToggleButton({ open, onOpen, label }: ToggleButtonProps) {
  return (
    <button type="button" className={styles.opener} aria-expanded={open} onClick={() => onOpen(!open)}>
      <ChevronDown aria-hidden="true" />
      <span>{label}</span>
    </button>
  );
}

/** Collapsible directions of one strategy. */
function DirectionsOf({ strategy }: { readonly strategy: StrategyNode }) {
  const { t, number } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const [open, setOpen] = useState(false);
  const directions = directionsIn(graph, strategy.id).length;
  if (directions === 0) return null;
  const label = t('filters.directionsOf', { strategy: strategy.number, number: number(directions) });
  return (
    <>
      <ToggleButton open={open} onOpen={setOpen} label={label} />
      {open && <Directions strategy={strategy} />}
    </>
  );
}

function StrategyChoice({ strategy }: { readonly strategy: StrategyNode }) {
  const { number, language } = useTranslation();
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
      <Badge colour={strategyColour(strategyIndex(graph, strategy.id)).strong}>{strategy.number}</Badge>{' '}
      <span lang={languageIn(strategy.short, language)}>{textIn(strategy.short, language)}</span>
    </Checkbox>
  );
}

function Directions({ strategy }: { readonly strategy: StrategyNode }) {
  const graph = useExplorer((state) => state.graph);
  const filter = useExplorer((state) => state.filter);
  return (
    <LongList
      className={styles.directions}
      items={directionsIn(graph, strategy.id)}
      pageSize={PAGE_SIZE}
      row={(direction) => (
        <DirectionChoice key={direction.id} direction={direction} shown={directionShown(filter, direction)} />
      )}
    />
  );
}

type DirectionProps = { readonly direction: DirectionNode; readonly shown: boolean };

/** Memoized, because a filter change affects one of hundreds. */
const DirectionChoice = memo(function DirectionChoice({ direction, shown }: DirectionProps) {
  const { number, language } = useTranslation();
  const explorer = useExplorerStore();
  const { policiesOfDirection } = useChoiceCounts();
  const show = (next: boolean) => {
    const { graph, filter, actions } = explorer.getState();
    actions.setFilter(withDirection(graph, filter, direction, next));
  };
  return (
    <Checkbox checked={shown} count={number(policiesOfDirection.get(direction.id) ?? 0)} onChange={show}>
      <span
        lang={languageIn(direction.name, language)}
      >{`${direction.number} ${textIn(direction.name, language)}`}</span>
    </Checkbox>
  );
});
