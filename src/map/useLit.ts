/** What the state lights in the picture: what is pointed at, else a connection, else what is selected. */
import { useMemo } from 'react';
import type { Highlight } from '../explore/highlight.ts';
import type { NodeId, PlanGraph } from '../plan/graph.ts';
import { useExplorer } from '../store/hooks.ts';
import { chosenIn, highlightOf, told as toldIn } from './told.ts';

export type Lit = {
  /** Null lights nothing and sets nothing back. */
  readonly lit: Highlight | null;
  /** What belongs together, for a screen too low to show the whole. */
  readonly near: ReadonlySet<string> | null;
  /** Drawn as selected. */
  readonly chosen: ReadonlySet<string>;
  /** What is pointed at anywhere on the page, else what is selected. */
  readonly single: NodeId | null;
};

export function useLit(shown: PlanGraph): Lit {
  const selected = useExplorer((state) => state.selected);
  const hovered = useExplorer((state) => state.hovered);
  const connect = useExplorer((state) => state.connect);
  const pointedAt = useMemo(() => highlightOf(shown, hovered), [shown, hovered]);
  const told = useMemo(() => toldIn(shown, { connect, selected }), [shown, connect, selected]);
  const chosen = useMemo(() => chosenIn({ connect, selected }), [connect, selected]);
  return { lit: pointedAt ?? told, near: told?.named ?? null, chosen, single: hovered ?? selected };
}
