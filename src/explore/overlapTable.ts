/** The table of basic policies × basic policies: its cells and their shades. */
import type { NodeId, PlanGraph, PolicyNode } from '../plan/graph.ts';
import { memoizeByObject } from '../plan/memoizeByObject.ts';
import { overlapRow, type SharedCount } from '../plan/overlaps.ts';
import type { PolicyId } from '../plan/plan.ts';
import type { OverlapCells } from './tableSettings.ts';

/** The most policies in a table: larger ones are unreadable and slow to render. */
export const MAX_POLICIES = 80;

export type OverlapTable = {
  /** By row and column; no entry if two policies share nothing. */
  readonly rows: ReadonlyMap<PolicyId, ReadonlyMap<PolicyId, SharedCount>>;
  /** The largest number of any cell. */
  readonly most: Readonly<Record<OverlapCells, number>>;
};

export const overlapTable = memoizeByObject((graph: PlanGraph): OverlapTable => {
  const rows = new Map(
    graph.policies.map(({ id }) => [id, new Map(overlapRow(graph, id).map((cell) => [cell.policy, cell]))]),
  );
  const most = { both: 0, onlyThese: 0 };
  for (const row of rows.values())
    for (const { both, onlyThese } of row.values()) {
      most.both = Math.max(most.both, both);
      most.onlyThese = Math.max(most.onlyThese, onlyThese);
    }
  return { rows, most };
});

/** The number of shades, besides 0 for an empty cell. */
const SHADES = 5;

/** The shade of a count, 0–`SHADES`: the darkest for `most`. Up to `SHADES` counts, each has its own shade. */
export function shadeOf(count: number, most: number): number {
  if (count === 0) return 0;
  return most <= SHADES ? count : Math.ceil((count / most) * SHADES);
}

/** In a plan too large for the table, the policy to show: the opened one, else the selected one. */
export function focusedPolicy(
  graph: PlanGraph,
  opened: readonly NodeId[],
  selected: NodeId | null,
): PolicyNode | null {
  const node = graph.nodes.get(opened[0] ?? selected ?? '');
  return node?.kind === 'policy' ? node : null;
}

/** The policies that share initiatives with a policy: most shared first, ties in plan order. */
export function policiesSharingWith(
  graph: PlanGraph,
  id: PolicyId,
  cells: OverlapCells,
): readonly SharedCount[] {
  return [...overlapRow(graph, id)].sort((x, y) => y[cells] - x[cells] || y.both - x.both);
}

/** The counts of the legend: one for each shade in use, ascending. */
export function shadeSteps(most: number): readonly number[] {
  const steps = Math.min(most, SHADES);
  return Array.from({ length: steps }, (_, index) => Math.round(((index + 1) / steps) * most));
}
