/** A `subscribe` function for `useSyncExternalStore` that listens to one type of event. */
export function subscribeTo(target: EventTarget, type: string): (changed: () => void) => () => void {
  return (changed) => {
    target.addEventListener(type, changed);
    return () => target.removeEventListener(type, changed);
  };
}
