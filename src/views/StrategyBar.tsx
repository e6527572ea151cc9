import { strategyIndex } from '../plan/graph.ts';
import type { StrategyShare } from '../plan/measures.ts';
import { useExplorer, useTranslation } from '../store/hooks.ts';
import { strategyColour } from '../ui/palette.ts';
import { StackedBar } from '../ui/StackedBar.tsx';

type Props = {
  readonly shares: readonly StrategyShare[];
  /** The listing count that fills the width. */
  readonly whole: number;
};

/** How an initiative's listings are split between the strategies. */
export function StrategyBar({ shares, whole }: Props) {
  const { t, number } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  return (
    <StackedBar
      segments={shares.map(({ strategy, count }) => ({
        key: strategy,
        value: count,
        colour: strategyColour(strategyIndex(graph, strategy)).strong,
        text: strategy,
      }))}
      whole={whole}
      label={shares
        .map(({ strategy, count }) => t('split.part', { strategy, number: number(count) }))
        .join(t('split.joint'))}
    />
  );
}
