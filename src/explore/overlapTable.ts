/** What the table of basic policies × basic policies holds, and how dark its cells are. */

import type { NodeId, PlanGraph, PolicyNode } from '../plan/graph.ts';
import { memoizeByObject } from '../plan/memoizeByObject.ts';
import { overlapRow, type SharedCount } from '../plan/overlaps.ts';
import type { PolicyId } from '../plan/schema.ts';
import type { OverlapCells } from './tableSettings.ts';

/** Of more than these no one reads a table, and its cells alone would hold the page up. */
export const MAX_POLICIES = 80;

export type OverlapTable = {
  /** By row and column; nothing where two policies share nothing. */
  readonly rows: ReadonlyMap<PolicyId, ReadonlyMap<PolicyId, SharedCount>>;
  /** The largest number that any cell holds. */
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

/** So many steps of darkness there are; 0 is paper. */
const SHADES = 5;

/** The darkest for the largest number; every number up to `SHADES` has one of its own. */
export function shadeOf(count: number, most: number): number {
  if (count === 0) return 0;
  return most <= SHADES ? count : Math.ceil((count / most) * SHADES);
}

/** Of a plan too large for a table, the one policy that is looked at: the opened, or else the selected. */
export function focusedPolicy(
  graph: PlanGraph,
  opened: readonly NodeId[],
  selected: NodeId | null,
): PolicyNode | null {
  const node = graph.nodes.get(opened[0] ?? selected ?? '');
  return node?.kind === 'policy' ? node : null;
}

/** What a policy shares with each other, the most first; what is equal stands in plan order. */
export function policiesSharingWith(
  graph: PlanGraph,
  id: PolicyId,
  cells: OverlapCells,
): readonly SharedCount[] {
  return overlapRow(graph, id).toSorted((x, y) => y[cells] - x[cells] || y.both - x.both);
}

/** One number for each step of darkness that the table has, the largest last: what its legend shows. */
export function shadeSteps(most: number): readonly number[] {
  const steps = Math.min(most, SHADES);
  return Array.from({ length: steps }, (_, at) => Math.round(((at + 1) / steps) * most));
}
