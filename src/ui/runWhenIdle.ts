/** Short enough that input is not delayed noticeably. */
const SLICE_MS = 8;

/**
 * Runs `work` in slices while the page is idle, until it returns true (done). The returned function cancels it.
 */
export function runWhenIdle(work: () => boolean): () => void {
  let handle = 0;
  const slice = (deadline?: IdleDeadline) => {
    const until = performance.now() + Math.min(SLICE_MS, deadline?.timeRemaining() ?? SLICE_MS);
    let done = work();
    while (!done && performance.now() < until) done = work();
    if (!done) schedule();
  };
  // Browsers without `requestIdleCallback` use a timeout.
  const hasIdle = typeof requestIdleCallback !== 'undefined';
  const schedule = () => {
    handle = hasIdle ? requestIdleCallback(slice) : window.setTimeout(slice);
  };
  schedule();
  return () => (hasIdle ? cancelIdleCallback(handle) : window.clearTimeout(handle));
}
