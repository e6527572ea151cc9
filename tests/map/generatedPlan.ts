/**
 * Generated plans similar to the real one: few initiatives have many listings and most have one, and names are
 * Japanese and of very different lengths. Each is parsed, so that all are valid.
 */
import { graphOf, type PlanGraph } from '../../src/plan/graph.ts';
import { generatePlanOf } from '../bench/generatePlan.ts';
import { planOf } from '../fixtures/small.ts';

export type PlanShape = {
  readonly seed: number;
  readonly policies: number;
  readonly initiatives: number;
  readonly strategies: number;
  readonly priorityProjects: number;
  /** The number of basic policies without listings. */
  readonly unlisted: number;
  /** The highest listing count. */
  readonly heaviest: number;
  /** The share of initiatives with one listing; 0.8 by default. */
  readonly once?: number;
};

/** The numbers of the real plan, which other shapes modify. */
export const LIKE_REAL: PlanShape = {
  seed: 2025,
  policies: 30,
  initiatives: 103,
  strategies: 4,
  priorityProjects: 7,
  unlisted: 0,
  heaviest: 14,
};

/** Higher than the 0.62 of the real plan, at which larger plans would be collapsed. */
const ONCE = 0.8;

/** Shapes that the pictures must support: up to forty basic policies. */
export const SHAPES: readonly (readonly [string, PlanShape])[] = [
  ['as large as the real plan', LIKE_REAL],
  ['as large as the real plan, other chance', { ...LIKE_REAL, seed: 7 }],
  ['one strategy', { ...LIKE_REAL, policies: 12, initiatives: 40, strategies: 1, heaviest: 5 }],
  ['two strategies', { ...LIKE_REAL, policies: 20, initiatives: 70, strategies: 2, heaviest: 8 }],
  ['no priority projects', { ...LIKE_REAL, priorityProjects: 0 }],
  [
    'eight policies, twenty initiatives',
    { ...LIKE_REAL, policies: 8, initiatives: 20, strategies: 3, heaviest: 4 },
  ],
  ['policies without listings', { ...LIKE_REAL, policies: 24, initiatives: 60, unlisted: 6 }],
  [
    'one policy only',
    { ...LIKE_REAL, policies: 1, initiatives: 8, strategies: 1, priorityProjects: 1, heaviest: 1 },
  ],
  ['forty policies', { ...LIKE_REAL, policies: 40, initiatives: 140, heaviest: 16 }],
  ['nothing re-listed', { ...LIKE_REAL, heaviest: 1 }],
];

export function generatedPlan({
  seed,
  heaviest,
  priorityProjects,
  once = ONCE,
  ...shape
}: PlanShape): PlanGraph {
  const directions = Math.max(shape.strategies, Math.ceil(shape.policies / 4));
  const { strategies, policies, initiatives } = shape;
  const most = Math.min(heaviest, policies - shape.unlisted);
  const plan = generatePlanOf(
    {
      ...shape,
      directions,
      projects: priorityProjects,
      nodes: 1 + strategies + directions + policies + initiatives + priorityProjects,
      once,
      most,
      hub: most,
      uneven: true,
    },
    seed,
  );
  return graphOf(planOf(plan));
}
