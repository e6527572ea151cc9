/** Whether a tour leads through the plan that is open. */
import type { PlanGraph } from '../../plan/graph.ts';
import { type Tour, tourPlanOf } from './tour.ts';

export type PlanMatch = 'same' | 'otherVersion' | 'otherPlan';

export function planMatch({ plan }: Tour, graph: PlanGraph): PlanMatch {
  const open = tourPlanOf(graph);
  if (plan.id !== open.id) return 'otherPlan';
  return plan.version === open.version ? 'same' : 'otherVersion';
}
