/** What users do on the canvas, as plain calls. Listeners are bound once and unbound. */
import type { Core, EventObject } from 'cytoscape';
import type { Point } from './geometry/scene.ts';

/** Where a tap was; whether by a finger, which covers what it means; and whether with the shift key. */
export type Tap = { readonly at: Point; readonly coarse: boolean; readonly shift: boolean };

export type CanvasHandlers = {
  /** A tap on a drawn thing (its id), or beside everything (null). */
  readonly tap: (id: string | null, tap: Tap) => void;
  readonly doubleTap: (id: string | null, tap: Tap) => void;
  /** A finger rests on a drawn thing, or beside everything. Its release is no tap. */
  readonly hold: (id: string | null, tap: Tap) => void;
  /** The pointer stands on a drawn thing, or on none. Never called for touch. */
  readonly point: (id: string | null, at: Point) => void;
  /** The user, and not the app, moved the camera. */
  readonly moved: () => void;
};

export function bindEvents(cy: Core, handlers: CanvasHandlers): () => void {
  const idOf = (event: EventObject): string | null => (event.target === cy ? null : event.target.id());
  const tapOf = ({ renderedPosition, originalEvent }: EventObject): Tap => ({
    at: renderedPosition,
    coarse: originalEvent.type.startsWith('touch'),
    shift: originalEvent.shiftKey,
  });
  // From a hold on until the next touch.
  let held = false;
  const bound: Readonly<Record<string, (event: EventObject) => void>> = {
    tapstart: () => {
      held = false;
    },
    taphold: (event) => {
      const tap = tapOf(event);
      // A mouse that is held has pointed already.
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
      // A tap on glass makes mouse events too; pointing is for pointers that hover.
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
