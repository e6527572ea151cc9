/** “/” focuses the search, except in text fields or if single-character shortcuts are off. */
import { useExplorer } from '../../store/hooks.ts';
import { useEventListener } from '../../ui/useEventListener.ts';

const EDITABLE = 'textarea, select, dialog, [contenteditable], input:not([type="checkbox"], [type="radio"])';

export function useSlashShortcut(act: () => void): void {
  const isOn = useExplorer((state) => state.characterKeys);
  useEventListener(document, 'keydown', (event) => {
    if (!isOn || event.key !== '/' || event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest(EDITABLE)) return;
    event.preventDefault();
    act();
  });
}
