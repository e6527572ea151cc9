import { numberOf } from '../i18n/phrasing.ts';
import { strategyIndex } from '../plan/graph.ts';
import type { StrategyShare } from '../plan/measures.ts';
import { useExplorer, useTranslation } from '../store/hooks.ts';
import { strategyColour } from '../ui/palette.ts';
import { StackedBar } from '../ui/StackedBar.tsx';
import styles from './StrategyBar.module.css';

type Props = {
  readonly shares: readonly StrategyShare[];
  /** Listing count of the full width. */
  readonly whole: number;
};

/** Share of the width below which a part has no room for its number, and up to which the bar leaves room beside it. */
const NARROW = 0.07;
const SHORT = 0.6;

/** Bar that splits the listings of an initiative by strategy. */
export function StrategyBar({ shares, whole }: Props) {
  const { t, number } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const width = (count: number) => count / Math.max(1, whole);
  const total = shares.reduce((sum, { count }) => sum + count, 0);
  // Colours repeat, so that parts are told apart by their numbers.
  const isBeside = shares.some(({ count }) => width(count) < NARROW) && width(total) <= SHORT;
  const bar = (
    <StackedBar
      segments={shares.map(({ strategy, count }) => ({
        key: strategy,
        value: count,
        colour: strategyColour(strategyIndex(graph, strategy)).strong,
        ...(isBeside ? {} : { text: numberOf(graph, strategy) }),
      }))}
      whole={whole}
      label={shares
        .map(({ strategy, count }) =>
          t('split.part', { strategy: numberOf(graph, strategy), number: number(count) }),
        )
        .join(t('split.joint'))}
    />
  );
  if (!isBeside) return bar;
  return (
    <span className={styles.row}>
      {bar}
      <span
        className={styles.numbers}
        aria-hidden="true"
        style={{ insetInlineStart: `${width(total) * 100}%` }}
      >
        {shares.map(({ strategy }) => numberOf(graph, strategy)).join(' · ')}
      </span>
    </span>
  );
}
