/** “/” focuses the search, except in text fields or if single-character shortcuts are off. */
import type { RefObject } from 'react';
import { useExplorer } from '../../store/hooks.ts';
import { useEventListener } from '../../ui/useEventListener.ts';

const EDITABLE = 'textarea, select, dialog, [contenteditable], input:not([type="checkbox"], [type="radio"])';

/** `idle`: a text field in which the key does so, too; null for none. */
export function useSlashShortcut(act: () => void, idle: RefObject<Element | null> | null): void {
  const isOn = useExplorer((state) => state.characterKeys);
  useEventListener(document, 'keydown', (event) => {
    if (!isOn || event.key !== '/' || event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    if (target instanceof Element && target !== idle?.current && target.closest(EDITABLE)) return;
    event.preventDefault();
    act();
  });
}
