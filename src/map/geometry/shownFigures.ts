/** The figures of labels: those of the plan after filters. The places of the labels never change. */
import type { InitiativeNode, PlanGraph } from '../../plan/graph.ts';
import { headline, initiativeMeasures } from '../../plan/measures.ts';
import type { LabelSpec, Reach, SceneNode } from './scene.ts';

/** What is shown of an initiative's listings, of all basic policies and strategies of the plan. */
export function reachOf(plan: PlanGraph, shown: PlanGraph, { id }: InitiativeNode): Reach {
  const { policies, strategies } = headline(plan);
  const { listingCount, reach } = initiativeMeasures(shown, id);
  const isPart = listingCount < initiativeMeasures(plan, id).listingCount;
  return { listings: listingCount, policies, reach, strategies, isPart };
}

/** The labels with the figures of `shown`. An initiative that a what-if drops keeps the figures of the plan. */
export function shownLabels(
  { node, labels }: SceneNode,
  plan: PlanGraph,
  shown: PlanGraph,
): readonly LabelSpec[] {
  const initiative = shown.nodes.get(node);
  if (shown === plan || initiative?.kind !== 'initiative' || !labels.some(isFigure)) return labels;
  const reach = reachOf(plan, shown, initiative);
  return labels.map((label) => {
    if (!isFigure(label) || !reach.isPart) return label;
    return label.content === 'reach' ? { ...label, reach } : { ...label, count: reach.listings };
  });
}

function isFigure(label: LabelSpec): boolean {
  return label.content === 'listingCount' || label.content === 'reach';
}
