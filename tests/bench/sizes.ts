/** The sizes of the generated plans of the benchmark and the tests. */
import type { PlanSize } from './planShape.ts';

export const SEED = 2025;

export const SIZES: Readonly<Record<'small' | 'large' | 'huge', PlanSize>> = {
  small: { nodes: 150, strategies: 4, projects: 7 },
  large: { nodes: 1_500, strategies: 6, projects: 9 },
  huge: { nodes: 15_000, strategies: 8, projects: 12 },
};
