/** Translates Cytoscape's events to calls. Listeners are bound once and unbound. */
import type { Core, EventObject } from 'cytoscape';
import { zoomAt } from './cytoscapeSync.ts';
import type { Point } from './geometry/scene.ts';
import { wheelNotches } from './wheelNotches.ts';

declare module 'cytoscape' {
  interface Core {
    /** Missing in the types of the package. In milliseconds. */
    multiClickDebounceTime(milliseconds?: number): number | undefined;
  }
}

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

/** As long as systems wait for the second click of a double click. Cytoscape's default is half of it. */
const DOUBLE_CLICK_MS = 500;
/** Zoom per notch of a mouse wheel. Cytoscape's depends on what the wheel did before. */
const NOTCH_ZOOM = 1.2;

export function bindEvents(cy: Core, handlers: CanvasHandlers): () => void {
  const idOf = (event: EventObject): string | null => (event.target === cy ? null : event.target.id());
  const tapOf = ({ renderedPosition, originalEvent }: EventObject): Tap => ({
    at: renderedPosition,
    coarse: originalEvent.type.startsWith('touch'),
    shift: originalEvent.shiftKey,
  });
  cy.multiClickDebounceTime(DOUBLE_CLICK_MS);
  // True from a hold until the next touch.
  let held = false;
  // The elements of the last two taps: two taps on different ones are no double tap.
  let taps: readonly (string | null)[] = [];
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
      taps = [...taps.slice(-1), idOf(event)];
      if (!held) handlers.tap(idOf(event), tapOf(event));
    },
    dbltap: (event) => {
      if (!held && taps[0] === idOf(event)) handlers.doubleTap(idOf(event), tapOf(event));
    },
    mousemove: (event) => {
      // Touch screens emit mouse events too; only hovering pointers count.
      if (window.matchMedia('(hover: hover)').matches) handlers.point(idOf(event), event.renderedPosition);
    },
    'dragpan pinchzoom scrollzoom': handlers.moved,
  };
  const surface = cy.container();
  const wheel = (event: WheelEvent) => {
    // A page that scrolls keeps the wheel.
    const { scrollHeight, clientHeight } = document.documentElement;
    if (scrollHeight > clientHeight && !event.ctrlKey) return event.stopPropagation();
    const notches = wheelNotches(event);
    if (notches === null) return;
    event.preventDefault();
    event.stopPropagation();
    const { left = 0, top = 0 } = surface?.getBoundingClientRect() ?? {};
    zoomAt(cy, NOTCH_ZOOM ** notches, { x: event.clientX - left, y: event.clientY - top });
    handlers.moved();
  };
  const leave = () => handlers.point(null, { x: -1, y: -1 });
  for (const [name, handler] of Object.entries(bound)) cy.on(name, handler);
  surface?.addEventListener('mouseleave', leave);
  // Cytoscape listens on its container, before us.
  const around = surface?.parentElement;
  around?.addEventListener('wheel', wheel, { capture: true, passive: false });
  return () => {
    surface?.removeEventListener('mouseleave', leave);
    around?.removeEventListener('wheel', wheel, { capture: true });
    if (cy.destroyed()) return;
    for (const [name, handler] of Object.entries(bound)) cy.removeListener(name, handler);
  };
}
