/** The highlight while no node is hovered: of the connection, else of the selected node. */
import { type Highlight, highlight, pathHighlight, sharedHighlight } from '../explore/highlight.ts';
import { connection } from '../explore/path.ts';
import type { ConnectionEnds, ViewState } from '../explore/state.ts';
import type { NodeId, PlanGraph } from '../plan/graph.ts';

type Selection = Pick<ViewState, 'connect' | 'selected'>;

/** Null highlights nothing and dims nothing. */
export function highlightFor(shown: PlanGraph, { connect, selected }: Selection): Highlight | null {
  return connect === null ? nodeHighlight(shown, selected) : connectionHighlight(shown, connect);
}

/** The ids of the nodes that are drawn as selected. */
export function selectedIds({ connect, selected }: Selection): ReadonlySet<string> {
  if (connect !== null) return new Set<string>([connect.from, connect.to]);
  return new Set<string>(selected === null ? [] : [selected]);
}

export function nodeHighlight(shown: PlanGraph, node: NodeId | null): Highlight | null {
  return node === null || !shown.nodes.has(node) ? null : highlight(shown, node);
}

/** For two policies all that they share; else a path between the ends, or the ends alone if there is none. */
function connectionHighlight(shown: PlanGraph, { from, to }: ConnectionEnds): Highlight | null {
  const [a, b] = [shown.nodes.get(from), shown.nodes.get(to)];
  if (a?.kind === 'policy' && b?.kind === 'policy' && a !== b) {
    const shared = sharedHighlight(shown, a.id, b.id);
    if (shared.listings.size > 0) return shared;
  }
  const { nodes } = connection(shown, from, to);
  const path = nodes.length > 0 ? nodes : [from, to].filter((id) => shown.nodes.has(id));
  return path.length === 0 ? null : pathHighlight(shown, path);
}
