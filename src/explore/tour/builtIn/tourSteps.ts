/**
 * The steps of the app's own tour: what each shows, chosen by measures, and the figures that it tells. What a plan
 * lacks has no step.
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
