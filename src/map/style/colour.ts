/** The strategy colour of each node and link. */
import { nodeOf, type PlanGraph, type PlanNode, strategyIndex, strategyOf } from '../../plan/graph.ts';
import { initiativeMeasures } from '../../plan/measures.ts';
import type { PolicyId, StrategyId } from '../../plan/plan.ts';
import { type Colour, INK, PAPER, strategyColour } from '../../ui/palette.ts';
import type { SceneLink, SceneNode } from '../geometry/scene.ts';

const NEUTRAL: Colour = { strong: INK, pale: PAPER };

/** A mark has the colour of the policy that lists it, an initiative that of its first listing. */
export function nodeColour(graph: PlanGraph, at: SceneNode): Colour {
  if (at.role === 'sign' || at.role === 'rest') return NEUTRAL;
  const policy = at.listings?.[0]?.policy;
  return policy === undefined ? colourOfNode(graph, nodeOf(graph, at.node)) : policyColour(graph, policy);
}

export function linkColour(graph: PlanGraph, { listings }: SceneLink): Colour {
  const policy = listings[0]?.policy;
  return policy === undefined ? NEUTRAL : policyColour(graph, policy);
}

function colourOf(graph: PlanGraph, strategy: StrategyId | undefined): Colour {
  return strategy === undefined ? NEUTRAL : strategyColour(strategyIndex(graph, strategy));
}

function policyColour(graph: PlanGraph, policy: PolicyId): Colour {
  return colourOf(graph, strategyOf(nodeOf(graph, policy)));
}

function colourOfNode(graph: PlanGraph, node: PlanNode): Colour {
  if (node.kind !== 'initiative') return colourOf(graph, strategyOf(node));
  return colourOf(graph, initiativeMeasures(graph, node.id).strategies[0]);
}
