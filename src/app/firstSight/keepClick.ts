/** Keeps the last click on a page that is not live yet, so that it can be done again once it is. */

const EVENTS = ['pointerdown', 'pointerup', 'click'] as const;
/** Farther than this, in CSS pixels, a press is a drag. */
const TAP = 5;

/**
 * Begins to listen while `page` is shown; the returned function ends that, and returns the last click of a pointer, or
 * null.
 */
export function keepClick(document: Document, page: HTMLElement): () => MouseEvent | null {
  let last: MouseEvent | null = null;
  let pressed: MouseEvent | null = null;
  const stopping = new AbortController();
  const { signal } = stopping;
  for (const type of EVENTS)
    document.addEventListener(
      type,
      (event) => {
        // A key, too, clicks what has the focus, which is live.
        if (!page.isConnected || (type === 'click' && event.detail === 0)) return;
        event.stopPropagation();
        event.preventDefault();
        if (type === 'pointerdown') pressed = event;
        if (type === 'click' && (pressed === null || distance(pressed, event) <= TAP)) last = event;
      },
      { capture: true, signal },
    );
  return () => {
    stopping.abort();
    return last;
  };
}

function distance(a: MouseEvent, b: MouseEvent): number {
  return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
}

/** With all events of a mouse, as Cytoscape needs them, and the focus. */
export function clickAgain(
  document: Document,
  { clientX, clientY, shiftKey, ctrlKey, metaKey }: MouseEvent,
): void {
  const target = document.elementFromPoint(clientX, clientY);
  target?.closest<HTMLElement>('input, button, a[href], [tabindex]')?.focus({ preventScroll: true });
  const options = { clientX, clientY, shiftKey, ctrlKey, metaKey, bubbles: true, cancelable: true };
  for (const type of ['mousemove', 'mousedown', 'mouseup', 'click'])
    target?.dispatchEvent(new MouseEvent(type, { ...options, buttons: type === 'mousedown' ? 1 : 0 }));
}
