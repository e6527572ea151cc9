/**
 * The steps of the built-in tour: the view that each shows, chosen by measures, and its figures. A step that does not
 * apply to the plan is left out.
 */
import type { PlanGraph } from '../../../plan/graph.ts';
import type { CasesOf } from '../../cases/case.ts';
import { bridges, overlap, widest } from './bridging.ts';
import { followUp, priorityProjects } from './ending.ts';
import { about, map, strategies } from './frame.ts';
import { listedAgain, missed, sole, top } from './mostListed.ts';

const STEPS = [
  ...[about, strategies, map],
  ...[top, listedAgain, bridges, widest, overlap, missed, sole],
  ...[priorityProjects, followUp],
];

export type StepCases = CasesOf<(graph: PlanGraph) => ReturnType<typeof tourSteps>[number]>;

export function tourSteps(graph: PlanGraph) {
  return STEPS.flatMap((make) => make(graph) ?? []);
}
