/** Calls `act` when the size of an element changes; returns what ends that. Test pages know no observer. */
export function observeSize(element: Element, act: () => void): () => void {
  if (typeof ResizeObserver === 'undefined') return () => {};
  const observer = new ResizeObserver(act);
  observer.observe(element);
  return () => observer.disconnect();
}
