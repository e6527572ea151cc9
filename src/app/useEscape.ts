/** Escape takes back one thing, wherever the keyboard is: an open sheet first, then focus, then selection. */
import { useEffect, useEffectEvent } from 'react';
import { useActions } from '../store/hooks.ts';

/** `first` may use the key up itself; it then says true. */
export function useEscape(first: () => boolean): void {
  const { stepBack } = useActions();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    // A dialog or an open list has its own use for the key.
    if (event.target instanceof Element && event.target.closest('dialog, select, input[type="search"]'))
      return;
    if (!first()) stepBack();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
