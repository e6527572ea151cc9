/** Calls `act` when the size of an element changes. Returns the cleanup. Does nothing in jsdom, which has no observer. */
export function observeSize(element: Element, act: () => void): () => void {
  if (typeof ResizeObserver === 'undefined') return () => {};
  const observer = new ResizeObserver(act);
  observer.observe(element);
  return () => observer.disconnect();
}
