/** Ctrl/⌘+Z undoes; Ctrl/⌘+Shift+Z or +Y redoes. Text fields keep their own undo. */
import { useExplorerStore } from '../store/hooks.ts';
import { redo, undo } from '../store/undo.ts';
import { useEventListener } from '../ui/useEventListener.ts';

const EDITABLE = 'input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable], dialog';

export function useUndoKeys(): void {
  const explorer = useExplorerStore();
  useEventListener(document, 'keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    if (!(event.ctrlKey || event.metaKey)) return;
    if (event.target instanceof Element && event.target.closest(EDITABLE)) return;
    const key = event.key.toLowerCase();
    const action =
      key === 'z' ? (event.shiftKey ? redo : undo) : key === 'y' && !event.shiftKey ? redo : null;
    if (action === null) return;
    event.preventDefault();
    action(window, explorer);
  });
}
