/** For `useSyncExternalStore`: calls back at each event of a type. */
export function subscribeTo(target: EventTarget, type: string): (changed: () => void) => () => void {
  return (changed) => {
    target.addEventListener(type, changed);
    return () => target.removeEventListener(type, changed);
  };
}
