/** Escape takes back one thing, wherever the keyboard is: an open sheet first, then focus, then selection. */
import { useActions } from '../store/hooks.ts';
import { useEventListener } from '../ui/useEventListener.ts';

/** `first` may use the key up itself; it then says true. */
export function useEscape(first: () => boolean): void {
  const { dismissInnermost } = useActions();
  useEventListener(document, 'keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    // A dialog or an open list has its own use for the key.
    if (event.target instanceof Element && event.target.closest('dialog, select, input[type="search"]'))
      return;
    if (!first()) dismissInnermost();
  });
}
