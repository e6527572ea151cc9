/** A slash leads to the search, unless one is writing or has no use for such keys. */
import { useExplorer } from '../../store/hooks.ts';
import { useEventListener } from '../../ui/useEventListener.ts';

const WRITING = 'textarea, select, dialog, [contenteditable], input:not([type="checkbox"], [type="radio"])';

export function useSlash(act: () => void): void {
  const isOn = useExplorer((state) => state.characterKeys);
  useEventListener(document, 'keydown', (event) => {
    if (!isOn || event.key !== '/' || event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest(WRITING)) return;
    event.preventDefault();
    act();
  });
}
