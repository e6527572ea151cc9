/** Syncs the store with the browser: the URL, Back and Forward. */
import { setItem } from './browserStorage.ts';
import { EMBED_PARAM, isEmbedMode } from './embedMode.ts';
import type { Explorer, ExplorerState } from './explorer.ts';
import { readParams } from './initialState.ts';
import { toSearchParams } from './searchParams.ts';
import { tourToParams } from './tourParams.ts';
import { finishNavigation, isRestoredFilter, recordEntry, undoEntryBetween, undoStackOf } from './undo.ts';
import { emptyUndoStack, goToEntry, historyEntryOf } from './undoStack.ts';
import { isSameUrlState, type UrlState } from './urlState.ts';

/** Parameters outside the view state, which are preserved. */
const PRESERVED_PARAMS = ['plan', EMBED_PARAM] as const;

/**
 * The absolute URL of a state. `preserved`: the parameters to copy from the current URL; omit `embed` for a URL
 * outside the iframe, and `plan` for a page with an embedded plan.
 */
export function currentUrl(
  window: Window,
  { tourSession, language, ...viewState }: UrlState,
  preserved: readonly string[] = PRESERVED_PARAMS,
): string {
  const parameters = toSearchParams(viewState, language);
  for (const [name, value] of Object.entries(tourToParams(tourSession))) parameters.set(name, value);
  const current = new URL(window.location.href);
  for (const name of preserved) {
    const value = current.searchParams.get(name);
    if (value !== null) parameters.set(name, value);
  }
  // Commas are safe in a query, and keep shared URLs readable.
  current.search = parameters.toString().replaceAll('%2C', ',');
  return current.href;
}

/**
 * Syncs the URL with the store, and the store with Back and Forward. A change of view, selection, focus, connection or
 * tour step pushes a history entry; filters, search and table settings replace the current one. The language survives
 * Back and Forward. An embedded page pushes no entries, as Back belongs to the host page. Each entry stores its number,
 * so that undo and redo know where Back and Forward led. Returns a function that stops the sync.
 */
export function syncHistory(window: Window, explorer: Explorer): () => void {
  const undoStack = undoStackOf(explorer);
  let highest = entryNumber(window.history.state) ?? 0;
  undoStack.setState(emptyUndoStack(highest), true);
  const write = (state: ExplorerState, push: boolean) => {
    const url = currentUrl(window, state);
    const entry = { entry: historyEntryOf(undoStack.getState()) };
    highest = Math.max(highest, entry.entry);
    if (url === window.location.href && entryNumber(window.history.state) === entry.entry) return;
    try {
      if (push) window.history.pushState(entry, '', url);
      else window.history.replaceState(entry, '', url);
    } catch {
      // Safari limits the rate of history changes. Each URL holds the whole state, so the next write catches up.
      undoStack.setState(emptyUndoStack(entryNumber(window.history.state) ?? 0), true);
    }
  };
  write(explorer.getState(), false);
  // Going Back must not push an entry, which would discard the Forward entries.
  let restoring = false;
  const unsubscribe = explorer.subscribe((state, before) => {
    if (isSameUrlState(state, before)) return;
    const isEntry =
      state.selected !== before.selected ||
      state.focus !== before.focus ||
      state.view !== before.view ||
      state.connect !== before.connect ||
      state.tourSession !== before.tourSession;
    const isAction = !restoring && !isEmbedMode(window) && currentUrl(window, state) !== window.location.href;
    const undoEntry = isAction ? undoEntryBetween(before, state, isEntry) : null;
    const isUndo = undoEntry?.kind === 'filter' && isRestoredFilter(state);
    if (undoEntry !== null && !isUndo) recordEntry(explorer, undoEntry);
    write(state, isAction && isEntry);
    if (state.language !== before.language) setItem(window, 'language', state.language);
  });
  const onPopState = () => {
    const state = explorer.getState();
    const entry = entryNumber(window.history.state);
    // An entry without a number comes from a link within the page: number it and start an empty stack.
    finishNavigation(
      explorer,
      entry === null ? emptyUndoStack(highest + 1) : goToEntry(undoStack.getState(), entry),
    );
    const parameters = new URLSearchParams(window.location.search);
    const { viewState, unknownParams, tourSession } = readParams(parameters, state.graph);
    restoring = true;
    try {
      state.actions.restore(viewState, unknownParams, tourSession);
    } finally {
      restoring = false;
    }
  };
  window.addEventListener('popstate', onPopState);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', onPopState);
  };
}

/** The number stored in a history entry; null for entries that the app did not push. */
function entryNumber(state: unknown): number | null {
  const number: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'entry') : null;
  return typeof number === 'number' ? number : null;
}
