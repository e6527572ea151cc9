/** What the state lights in the picture: what is pointed at, else a connection, else what is selected. */
import { useMemo } from 'react';
import type { Highlight } from '../explore/highlight.ts';
import type { NodeId, PlanGraph } from '../plan/graph.ts';
import { useExplorer } from '../store/hooks.ts';
import { nodeHighlight, selectedIds, highlightFor as toldIn } from './highlightFor.ts';

export type HighlightState = {
  /** Null lights nothing and sets nothing back. */
  readonly highlight: Highlight | null;
  /** What belongs together, for a screen too low to show the whole. */
  readonly near: ReadonlySet<string> | null;
  /** Drawn as selected. */
  readonly selectedIds: ReadonlySet<string>;
  /** What is pointed at anywhere on the page, else what is selected. */
  readonly single: NodeId | null;
};

export function useHighlight(shown: PlanGraph): HighlightState {
  const selected = useExplorer((state) => state.selected);
  const hovered = useExplorer((state) => state.hovered);
  const connect = useExplorer((state) => state.connect);
  const pointedAt = useMemo(() => nodeHighlight(shown, hovered), [shown, hovered]);
  const baseHighlight = useMemo(() => toldIn(shown, { connect, selected }), [shown, connect, selected]);
  const chosen = useMemo(() => selectedIds({ connect, selected }), [connect, selected]);
  return {
    highlight: pointedAt ?? baseHighlight,
    near: baseHighlight?.named ?? null,
    selectedIds: chosen,
    single: hovered ?? selected,
  };
}
