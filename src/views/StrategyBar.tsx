import { numberOf } from '../i18n/phrasing.ts';
import { strategyIndex } from '../plan/graph.ts';
import type { StrategyShare } from '../plan/measures.ts';
import { useExplorer, useTranslation } from '../store/hooks.ts';
import { strategyColour } from '../ui/palette.ts';
import { StackedBar } from '../ui/StackedBar.tsx';

type Props = {
  readonly shares: readonly StrategyShare[];
  /** Listing count of the full width. */
  readonly whole: number;
};

/** Bar that splits the listings of an initiative by strategy. */
export function StrategyBar({ shares, whole }: Props) {
  const { t, number } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  return (
    <StackedBar
      segments={shares.map(({ strategy, count }) => ({
        key: strategy,
        value: count,
        colour: strategyColour(strategyIndex(graph, strategy)).strong,
        text: numberOf(graph, strategy),
      }))}
      whole={whole}
      label={shares
        .map(({ strategy, count }) =>
          t('split.part', { strategy: numberOf(graph, strategy), number: number(count) }),
        )
        .join(t('split.joint'))}
    />
  );
}
