import { useOnChange } from './useOnChange.ts';

/** Scrolls to an element when it is mounted, and whenever `key` changes; null scrolls nowhere. */
export function useScrollIntoView(
  find: () => Element | null | undefined,
  key: unknown,
  block: ScrollLogicalPosition = 'nearest',
): void {
  useOnChange(key, () => find()?.scrollIntoView?.({ block }));
}
