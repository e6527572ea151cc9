import { useOnChange } from './useOnChange.ts';

/** Scrolls to an element on mount and whenever `key` changes, but not while `key` is null. */
export function useScrollIntoView(
  find: () => Element | null | undefined,
  key: unknown,
  block: ScrollLogicalPosition = 'nearest',
): void {
  useOnChange(key, () => find()?.scrollIntoView?.({ block }));
}
