/** The highlight of the picture: of the hovered node, else of the connection, else of the selected node. */
import { useMemo } from 'react';
import type { Highlight } from '../explore/highlight.ts';
import type { NodeId, PlanGraph } from '../plan/graph.ts';
import { useExplorer } from '../store/hooks.ts';
import { highlightFor, nodeHighlight, selectedIds } from './highlightFor.ts';

type HighlightState = {
  /** Null highlights nothing and dims nothing. */
  readonly highlight: Highlight | null;
  /** The highlighted nodes without a hover, which a low screen shows instead of the whole picture. */
  readonly near: ReadonlySet<string> | null;
  /** The ids of the nodes that are drawn as selected. */
  readonly selectedIds: ReadonlySet<string>;
  /** The node that is hovered anywhere on the page, else the selected one. */
  readonly single: NodeId | null;
};

export function useHighlight(shown: PlanGraph): HighlightState {
  const selected = useExplorer((state) => state.selected);
  const hovered = useExplorer((state) => state.hovered);
  const connect = useExplorer((state) => state.connect);
  const hoverHighlight = useMemo(() => nodeHighlight(shown, hovered), [shown, hovered]);
  const baseHighlight = useMemo(() => highlightFor(shown, { connect, selected }), [shown, connect, selected]);
  const ids = useMemo(() => selectedIds({ connect, selected }), [connect, selected]);
  return {
    highlight: hoverHighlight ?? baseHighlight,
    near: baseHighlight?.named ?? null,
    selectedIds: ids,
    single: hovered ?? selected,
  };
}
