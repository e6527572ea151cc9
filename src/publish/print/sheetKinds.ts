/** The kinds of printed sheets, and the sheet of each view. */
import { useMemo } from 'react';
import { pictureViewOf, type View } from '../../explore/state.ts';
import type { OverlapSide } from '../../explore/tableSettings.ts';
import { listingsOfPolicy, type NodeId, type PlanGraph, type PolicyNode } from '../../plan/graph.ts';
import { matrix } from '../../plan/matrix.ts';
import type { PolicyId } from '../../plan/plan.ts';
import { useExplorer, useFilteredPlan } from '../../store/hooks.ts';

export const SHEET_KINDS = ['map', 'structure', 'matrix', 'overlap', 'listings', 'policy'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

export type SheetRequest =
  | { readonly kind: Exclude<SheetKind, 'policy'> }
  | { readonly kind: 'policy'; readonly policy: PolicyId };

/** More cells take about fifty pages. */
const MAX_CELLS = 60_000;
const MAX_LISTINGS = 4_000;

/** Why a sheet cannot be printed: it would be empty or too large. */
type PrintBlocker = 'nothing' | 'tooLarge' | null;

/** A function that tells why a sheet of a kind cannot be printed now; null where it can. */
export function usePrintBlocker(): (kind: SheetKind) => PrintBlocker {
  const { graph } = useFilteredPlan();
  const { rows, order } = useExplorer((state) => state.tableSettings.matrix);
  const count = useMemo(() => matrix(graph, order, rows).rows.length, [graph, order, rows]);
  return (kind) => printBlocker(kind, graph, count);
}

/** `rows`: the number of rows of the matrix. */
function printBlocker(kind: SheetKind, graph: PlanGraph, rows: number): PrintBlocker {
  switch (kind) {
    case 'map':
    case 'structure':
      return graph.nodes.size === 0 ? 'nothing' : null;
    case 'matrix':
      if (rows === 0 || graph.policies.length === 0) return 'nothing';
      return rows * graph.policies.length > MAX_CELLS ? 'tooLarge' : null;
    case 'overlap':
      return graph.policies.length === 0 ? 'nothing' : null;
    case 'listings':
      if (graph.listings.length === 0) return 'nothing';
      return graph.listings.length > MAX_LISTINGS ? 'tooLarge' : null;
    case 'policy':
      return printablePolicies(graph).length === 0 ? 'nothing' : null;
  }
}

/** The policies with listings, in plan order. */
export function printablePolicies(graph: PlanGraph): readonly PolicyNode[] {
  return graph.policies.filter(({ id }) => listingsOfPolicy(graph, id).length > 0);
}

/** The sheet of a view. With a policy selected in the overlap of policies, it is the sheet of that policy. */
export function sheetOfView(
  view: View,
  side: OverlapSide,
  selected: NodeId | null,
  graph: PlanGraph,
): SheetRequest {
  const drawn = pictureViewOf(view);
  switch (drawn) {
    case 'map':
    case 'structure':
    case 'matrix':
      return { kind: drawn };
    case 'list':
      return { kind: 'listings' };
    case 'overlap': {
      const policy = printablePolicies(graph).find(({ id }) => side === 'policies' && id === selected);
      return policy === undefined ? { kind: 'overlap' } : { kind: 'policy', policy: policy.id };
    }
  }
}
