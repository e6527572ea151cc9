/** Escape undoes one level: first the open drawer, then focus mode, then the selection. */
import { useActions } from '../store/hooks.ts';
import { useEventListener } from '../ui/useEventListener.ts';

/** `handleFirst` may handle the key; it returns true if it did. */
export function useEscape(handleFirst: () => boolean): void {
  const { dismissInnermost, hover } = useActions();
  useEventListener(document, 'keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    // Dialogs and open lists handle Escape themselves.
    if (event.target instanceof Element && event.target.closest('dialog, select, input[type="search"]'))
      return;
    // What is lit under a pointer that rests goes, too.
    hover(null);
    if (!handleFirst()) dismissInnermost();
  });
}
