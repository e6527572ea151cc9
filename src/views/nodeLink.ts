/**
 * Links to nodes in panels. Hovering a link highlights its node on the canvas. After a click the focus moves
 * to the new content, because the link may unmount.
 */
import { type FocusEvent, type RefObject, useEffect, useLayoutEffect } from 'react';
import type { NodeId } from '../plan/graph.ts';
import type { Explorer } from '../store/explorer.ts';
import { useExplorer, useExplorerStore } from '../store/hooks.ts';

type Move = { readonly from: NodeId | null; readonly to: NodeId | null };

/** The last navigation of each store until the focus has followed it. */
const moves = new WeakMap<Explorer, Move>();

/** Keeps the focus where it is, although a link was followed whose content has not come yet. */
export function cancelFocusMove(explorer: Explorer): void {
  moves.delete(explorer);
}

function selectNode(explorer: Explorer, to: NodeId | null, isAdding = false): void {
  const { selected: from, connect, actions } = explorer.getState();
  actions.hover(null);
  const stays = from === to && connect === null;
  if (stays && !isAdding) return;
  if (!stays) moves.set(explorer, { from, to });
  if (isAdding && to !== null) actions.compare(to);
  else actions.select(to);
}

/** Props that make an element a link to this node. Shift+click adds it to the comparison. */
export function useNodeLink(node: NodeId) {
  const explorer = useExplorerStore();
  const { hover } = useExplorer((state) => state.actions);
  return {
    onClick: ({ shiftKey }: { readonly shiftKey: boolean }) => selectNode(explorer, node, shiftKey),
    // `pointermove` instead of `pointerenter`: content that appears under a resting pointer is not hovered.
    onPointerMove: () => hover(node),
    onPointerLeave: () => hover(null),
    // Focus by click or script does not indicate what the user looks at.
    onFocus: ({ currentTarget }: FocusEvent<HTMLElement>) => {
      if (currentTarget.matches(':focus-visible')) hover(node);
    },
    onBlur: () => hover(null),
  };
}

/** Selects a node that is known only at the time of the click. */
export function useSelectNode(): (node: NodeId, isAdding: boolean) => void {
  const explorer = useExplorerStore();
  return (node, isAdding) => selectNode(explorer, node, isAdding);
}

/** Clears the selection. */
export function useClearSelection(): () => void {
  const explorer = useExplorerStore();
  return () => selectNode(explorer, null);
}

/** Takes the focus after a link has led to `to`, and from `from` if given. */
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

/** When this unmounts with the focus inside (Escape, Back), the focus moves to the new content. */
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
