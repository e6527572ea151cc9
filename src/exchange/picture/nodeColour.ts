import { type PlanGraph, type PlanNode, strategyIndex, strategyOf } from '../../plan/graph.ts';
import { INK_SOFT, strategyColour } from '../../ui/palette.ts';

/** The colour of a node's strategy; grey where it has none. */
export function nodeColour(whole: PlanGraph, node: PlanNode): string {
  const strategy = strategyOf(node);
  return strategy === undefined ? INK_SOFT : strategyColour(strategyIndex(whole, strategy)).strong;
}
