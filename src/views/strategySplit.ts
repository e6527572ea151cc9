/** How an initiative's listings are split between the strategies: as a bar, and in words. */
import type { Words } from '../i18n/words.ts';
import { type PlanGraph, strategyIndex } from '../plan/graph.ts';
import type { StrategyShare } from '../plan/measures.ts';
import { strategyColour } from '../ui/palette.ts';
import type { Segment } from '../ui/StackedBar.tsx';

export function splitSegments(graph: PlanGraph, shares: readonly StrategyShare[]): readonly Segment[] {
  return shares.map(({ strategy, count }) => ({
    key: strategy,
    value: count,
    colour: strategyColour(strategyIndex(graph, strategy)).strong,
  }));
}

export function splitText({ t, number }: Words, shares: readonly StrategyShare[]): string {
  return shares
    .map(({ strategy, count }) => t('split.part', { strategy, number: number(count) }))
    .join(t('split.joint'));
}
