/** What the state lights in the picture: what is pointed at, else a connection, else what is selected. */
import { useMemo } from 'react';
import { type Highlight, highlight, pathHighlight, sharedHighlight } from '../explore/highlight.ts';
import { connection } from '../explore/path.ts';
import type { Connect } from '../explore/state.ts';
import type { NodeId, PlanGraph } from '../plan/graph.ts';
import { useExplorer } from '../store/hooks.ts';

export type Lit = {
  /** Null lights nothing and sets nothing back. */
  readonly lit: Highlight | null;
  /** What belongs together, for a screen too low to show the whole. */
  readonly near: ReadonlySet<string> | null;
  /** Drawn as selected. */
  readonly chosen: ReadonlySet<string>;
};

export function useLit(shown: PlanGraph): Lit {
  const selected = useExplorer((state) => state.selected);
  const hovered = useExplorer((state) => state.hovered);
  const connect = useExplorer((state) => state.connect);
  const pointedAt = useMemo(() => highlightOf(shown, hovered), [shown, hovered]);
  const told = useMemo(
    () => (connect === null ? highlightOf(shown, selected) : wayOf(shown, connect)),
    [shown, connect, selected],
  );
  const chosen = useMemo(() => {
    if (connect !== null) return new Set<string>([connect.from, connect.to]);
    return new Set<string>(selected === null ? [] : [selected]);
  }, [connect, selected]);
  return { lit: pointedAt ?? told, near: told?.named ?? null, chosen };
}

function highlightOf(shown: PlanGraph, node: NodeId | null): Highlight | null {
  return node === null || !shown.nodes.has(node) ? null : highlight(shown, node);
}

/** Of two policies all that they share. Where nothing connects the ends, these alone. */
function wayOf(shown: PlanGraph, { from, to }: Connect): Highlight | null {
  const [a, b] = [shown.nodes.get(from), shown.nodes.get(to)];
  if (a?.kind === 'policy' && b?.kind === 'policy' && a !== b) {
    const shared = sharedHighlight(shown, a.id, b.id);
    if (shared.listings.size > 0) return shared;
  }
  const { nodes } = connection(shown, from, to);
  const way = nodes.length > 0 ? nodes : [from, to].filter((id) => shown.nodes.has(id));
  return way.length === 0 ? null : pathHighlight(shown, way);
}
