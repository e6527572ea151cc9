/** Shorter than a key press takes to be noticed. */
const SLICE_MS = 8;

/**
 * Does work that may wait, piece by piece, while the page has nothing better to do: until `work` says that it
 * is done, or the returned function calls it off.
 */
export function runWhenIdle(work: () => boolean): () => void {
  let handle = 0;
  const piece = (deadline?: IdleDeadline) => {
    const until = performance.now() + Math.min(SLICE_MS, deadline?.timeRemaining() ?? SLICE_MS);
    let done = work();
    while (!done && performance.now() < until) done = work();
    if (!done) wait();
  };
  // Not every browser says when it is idle; a moment between two tasks does as well.
  const hasIdle = typeof requestIdleCallback !== 'undefined';
  const wait = () => {
    handle = hasIdle ? requestIdleCallback(piece) : window.setTimeout(piece);
  };
  wait();
  return () => (hasIdle ? cancelIdleCallback(handle) : window.clearTimeout(handle));
}
