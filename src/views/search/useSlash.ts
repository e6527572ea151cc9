/** A slash leads to the search, unless one is writing or has no use for such keys. */
import { useEffect, useEffectEvent } from 'react';
import { useExplorer } from '../../store/hooks.ts';

const WRITING = 'textarea, select, dialog, [contenteditable], input:not([type="checkbox"], [type="radio"])';

export function useSlash(act: () => void): void {
  const isOn = useExplorer((state) => state.characterKeys);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isOn || event.key !== '/' || event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest(WRITING)) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
