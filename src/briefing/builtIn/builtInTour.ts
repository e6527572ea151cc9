/** The app's own tour of a plan, in both languages; every figure in it is measured on the plan. */
import { emptyTour, type Tour } from '../../explore/tour/tour.ts';
import type { PlanGraph } from '../../plan/graph.ts';
import { onceFor } from '../../plan/onceFor.ts';

export const builtInTour = onceFor((graph: PlanGraph): Tour => emptyTour(graph, graph.plan.title));
