/** Keeps the last click on a page that is not live yet, so that it can be done again once it is. */

const EVENTS = ['pointerdown', 'pointerup', 'click'] as const;

/** Begins to listen; the returned function ends that, and returns the last click, or null. */
export function keepClick(document: Document): () => MouseEvent | null {
  let last: MouseEvent | null = null;
  const stopping = new AbortController();
  const { signal } = stopping;
  for (const type of EVENTS)
    document.addEventListener(
      type,
      (event) => {
        event.stopPropagation();
        event.preventDefault();
        if (type === 'click') last = event;
      },
      { capture: true, signal },
    );
  return () => {
    stopping.abort();
    return last;
  };
}

/** With all events of a mouse, as Cytoscape needs them. */
export function clickAgain(
  document: Document,
  { clientX, clientY, shiftKey, ctrlKey, metaKey }: MouseEvent,
): void {
  const target = document.elementFromPoint(clientX, clientY);
  const options = { clientX, clientY, shiftKey, ctrlKey, metaKey, bubbles: true, cancelable: true };
  for (const type of ['mousemove', 'mousedown', 'mouseup', 'click'])
    target?.dispatchEvent(new MouseEvent(type, { ...options, buttons: type === 'mousedown' ? 1 : 0 }));
}
