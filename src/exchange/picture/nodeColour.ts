import { type PlanGraph, type PlanNode, strategyIndex, strategyOf } from '../../plan/graph.ts';
import { INK_SOFT, strategyColour } from '../../ui/palette.ts';

/** The colour of the strategy that a node belongs to; grey where it belongs to none. */
export function nodeColour(whole: PlanGraph, node: PlanNode): string {
  const strategy = strategyOf(node);
  return strategy === undefined ? INK_SOFT : strategyColour(strategyIndex(whole, strategy)).strong;
}
