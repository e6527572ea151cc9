/** Translates Cytoscape's events to calls. Listeners are bound once and unbound. */
import type { Core, EventObject } from 'cytoscape';
import type { Point } from './geometry/scene.ts';

/** A tap: its position in CSS pixels, whether it was a touch (a coarse pointer), and whether Shift was pressed. */
export type Tap = { readonly at: Point; readonly coarse: boolean; readonly shift: boolean };

type CanvasHandlers = {
  /** A tap on an element (its id), or on the background (null). */
  readonly tap: (id: string | null, tap: Tap) => void;
  readonly doubleTap: (id: string | null, tap: Tap) => void;
  /** A touch hold on an element or on the background. Its release is not a tap. */
  readonly hold: (id: string | null, tap: Tap) => void;
  /** The pointer is over an element, or over none. Never called for touch. */
  readonly point: (id: string | null, at: Point) => void;
  /** The user moved the camera. */
  readonly moved: () => void;
};

export function bindEvents(cy: Core, handlers: CanvasHandlers): () => void {
  const idOf = (event: EventObject): string | null => (event.target === cy ? null : event.target.id());
  const tapOf = ({ renderedPosition, originalEvent }: EventObject): Tap => ({
    at: renderedPosition,
    coarse: originalEvent.type.startsWith('touch'),
    shift: originalEvent.shiftKey,
  });
  // True from a hold until the next touch.
  let held = false;
  const bound: Readonly<Record<string, (event: EventObject) => void>> = {
    tapstart: () => {
      held = false;
    },
    taphold: (event) => {
      const tap = tapOf(event);
      // For a mouse, hover events have done the same already.
      if (!tap.coarse) return;
      held = true;
      handlers.hold(idOf(event), tap);
    },
    tap: (event) => {
      if (!held) handlers.tap(idOf(event), tapOf(event));
    },
    dbltap: (event) => {
      if (!held) handlers.doubleTap(idOf(event), tapOf(event));
    },
    mousemove: (event) => {
      // Touch screens emit mouse events too; only hovering pointers count.
      if (window.matchMedia('(hover: hover)').matches) handlers.point(idOf(event), event.renderedPosition);
    },
    'dragpan pinchzoom scrollzoom': handlers.moved,
  };
  const leave = () => handlers.point(null, { x: -1, y: -1 });
  for (const [name, handler] of Object.entries(bound)) cy.on(name, handler);
  cy.container()?.addEventListener('mouseleave', leave);
  return () => {
    cy.container()?.removeEventListener('mouseleave', leave);
    if (cy.destroyed()) return;
    for (const [name, handler] of Object.entries(bound)) cy.removeListener(name, handler);
  };
}
