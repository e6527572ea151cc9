/** Drag and drop of a step card by its handle. */
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

export type Edge = 'before' | 'behind';

type Parts = {
  readonly card: RefObject<HTMLElement | null>;
  readonly handle: RefObject<HTMLElement | null>;
};

/** Property of the drag data that holds the key of the step. */
const DRAG_KEY = 'tourStep';

/** `edge`: where the dragged card would be inserted. */
export function useDragStep(
  stepKey: number,
  { card, handle }: Parts,
  onDrop: (dropped: number, edge: Edge) => void,
): { readonly isDragged: boolean; readonly edge: Edge | null } {
  const [isDragged, setIsDragged] = useState(false);
  const [edge, setEdge] = useState<Edge | null>(null);
  const drop = useEffectEvent(onDrop);
  useEffect(() => {
    const element = card.current;
    const dragHandle = handle.current;
    if (element === null || dragHandle === null) return;
    const edgeAt = (y: number): Edge => {
      const { top, height } = element.getBoundingClientRect();
      return y < top + height / 2 ? 'before' : 'behind';
    };
    return combine(
      draggable({
        element,
        dragHandle,
        getInitialData: () => ({ [DRAG_KEY]: stepKey }),
        onDragStart: () => setIsDragged(true),
        onDrop: () => setIsDragged(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) =>
          typeof source.data[DRAG_KEY] === 'number' && source.data[DRAG_KEY] !== stepKey,
        onDrag: ({ location }) => setEdge(edgeAt(location.current.input.clientY)),
        onDragLeave: () => setEdge(null),
        onDrop: ({ source, location }) => {
          setEdge(null);
          const dropped = source.data[DRAG_KEY];
          if (typeof dropped === 'number') drop(dropped, edgeAt(location.current.input.clientY));
        },
      }),
    );
  }, [stepKey, card, handle]);
  return { isDragged, edge };
}
