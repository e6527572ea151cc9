/**
 * A step: choosing a named thing in a panel. It lights the thing on the canvas while it is pointed at, and
 * the keyboard's focus follows to where the choice is told, as the step itself may be gone by then.
 */
import { type FocusEvent, type RefObject, useEffect, useLayoutEffect } from 'react';
import type { NodeId } from '../plan/graph.ts';
import type { Explorer } from '../store/explorer.ts';
import { useExplorer, useExplorerStore } from '../store/hooks.ts';

type Move = { readonly from: NodeId | null; readonly to: NodeId | null };

/** The last step of each store, until the focus has followed it. */
const moves = new WeakMap<Explorer, Move>();

function selectNode(explorer: Explorer, to: NodeId | null, isAdding = false): void {
  const { selected: from, connect, actions } = explorer.getState();
  actions.hover(null);
  const stays = from === to && connect === null;
  if (stays && !isAdding) return;
  if (!stays) moves.set(explorer, { from, to });
  if (isAdding && to !== null) actions.compare(to);
  else actions.select(to);
}

/** What makes an element a step to this node; with the shift key it is added to what is compared. */
export function useNodeLink(node: NodeId) {
  const explorer = useExplorerStore();
  const { hover } = useExplorer((state) => state.actions);
  return {
    onClick: ({ shiftKey }: { readonly shiftKey: boolean }) => selectNode(explorer, node, shiftKey),
    // Not on entering: what a step puts under a resting pointer is not what the user points at.
    onPointerMove: () => hover(node),
    onPointerLeave: () => hover(null),
    // Focus that comes by a click or by us says nothing about what the user looks at.
    onFocus: ({ currentTarget }: FocusEvent<HTMLElement>) => {
      if (currentTarget.matches(':focus-visible')) hover(node);
    },
    onBlur: () => hover(null),
  };
}

/** The step to a node that is known only when it is taken. */
export function useSelectNode(): (node: NodeId, isAdding: boolean) => void {
  const explorer = useExplorerStore();
  return (node, isAdding) => selectNode(explorer, node, isAdding);
}

/** The step out of the selection. */
export function useClearSelection(): () => void {
  const explorer = useExplorerStore();
  return () => selectNode(explorer, null);
}

/** Takes the focus when a step has led here: to `to`, and from `from` if that is given. */
export function useFocusOnSelect(
  target: RefObject<HTMLElement | null>,
  to: NodeId | null,
  from?: NodeId,
): void {
  const explorer = useExplorerStore();
  const selected = useExplorer((state) => state.selected);
  useEffect(() => {
    const move = moves.get(explorer);
    if (move === undefined || move.to !== to || selected !== to) return;
    if (from !== undefined && move.from !== from) return;
    moves.delete(explorer);
    target.current?.focus();
  }, [explorer, target, selected, to, from]);
}

/** When this goes while the focus is inside (Escape, Back), the focus goes to what comes instead. */
export function useHandOverFocus(inside: RefObject<HTMLElement | null>, from: NodeId): void {
  const explorer = useExplorerStore();
  useLayoutEffect(() => {
    const element = inside.current;
    return () => {
      if (element?.contains(document.activeElement))
        moves.set(explorer, { from, to: explorer.getState().selected });
    };
  }, [explorer, inside, from]);
}
