/** The edge between the store and the browser: the address bar, Back and Forward. */
import type { PlanGraph } from '../plan/graph.ts';
import { getItem, setItem } from './browserStorage.ts';
import { EMBED_PARAM, isEmbedMode } from './embedMode.ts';
import type { Explorer, ExplorerState, InitialState } from './explorer.ts';
import { isFirstVisit } from './firstVisit.ts';
import { initialLanguage } from './initialLanguage.ts';
import { fromSearchParams, toSearchParams } from './searchParams.ts';
import { tourFromParams, tourToParams } from './tourParams.ts';
import { finishNavigation, isRestoredFilter, recordEntry, undoEntryBetween, undoStackOf } from './undo.ts';
import { emptyUndoStack, goToEntry, historyEntryOf } from './undoStack.ts';
import { isSameUrlState, type UrlState } from './urlState.ts';

/** Parameters that are not view state and stay as they are. */
const PRESERVED_PARAMS = ['plan', EMBED_PARAM] as const;

/** What the address asks for, else the language kept from last time, else the browser's. */
export function readInitialState(window: Window, graph: PlanGraph): InitialState {
  const parameters = new URLSearchParams(window.location.search);
  const { language, ...read } = readParams(parameters, graph);
  return {
    graph,
    ...read,
    language: language ?? initialLanguage(window),
    characterKeys: getItem(window, 'characterKeys') !== 'off',
    isFirstVisit: !isEmbedMode(window) && isFirstVisit(window),
  };
}

function readParams(parameters: URLSearchParams, graph: PlanGraph) {
  const { unknownParams, ...read } = fromSearchParams(parameters, graph);
  const unknown = [...unknownParams];
  const tourSession = tourFromParams(parameters, (one) => unknown.push(one));
  return { ...read, tourSession, unknownParams: unknown };
}

/**
 * The full address of a screen. `kept` names the parameters of the current address that go along: without `embed` the
 * screen is not embedded, without `plan` it is one of a page that brings its plan along.
 */
export function currentUrl(
  window: Window,
  { tourSession, language, ...viewState }: UrlState,
  kept: readonly string[] = PRESERVED_PARAMS,
): string {
  const parameters = toSearchParams(viewState, language);
  for (const [name, value] of Object.entries(tourToParams(tourSession))) parameters.set(name, value);
  const current = new URL(window.location.href);
  for (const name of kept) {
    const value = current.searchParams.get(name);
    if (value !== null) parameters.set(name, value);
  }
  // Commas are safe in a query, and an address that people pass on should be readable.
  current.search = parameters.toString().replaceAll('%2C', ',');
  return current.href;
}

/**
 * Keeps the address in step with the store, and the store with Back and Forward. Another view, selection,
 * focus, connection or step of a tour makes a history entry; filters, the search and how tables are set belong to
 * the entry that is there. The language is kept throughout. Inside another page Back is that page's, and no entry
 * is made. Each entry bears its number, by which undo and redo know where Back and Forward have led.
 */
export function syncHistory(window: Window, explorer: Explorer): () => void {
  const steps = undoStackOf(explorer);
  let highest = entryNumber(window.history.state) ?? 0;
  steps.setState(emptyUndoStack(highest), true);
  const write = (state: ExplorerState, push: boolean) => {
    const address = currentUrl(window, state);
    const entry = { entry: historyEntryOf(steps.getState()) };
    highest = Math.max(highest, entry.entry);
    if (address === window.location.href && entryNumber(window.history.state) === entry.entry) return;
    try {
      if (push) window.history.pushState(entry, '', address);
      else window.history.replaceState(entry, '', address);
    } catch {
      // Safari refuses when one types faster than it likes. Every address is whole: the next one catches up.
      steps.setState(emptyUndoStack(entryNumber(window.history.state) ?? 0), true);
    }
  };
  write(explorer.getState(), false);
  // Going Back must never make an entry: it would cut off Forward.
  let restoring = false;
  const unsubscribe = explorer.subscribe((state, before) => {
    if (isSameUrlState(state, before)) return;
    const isEntry =
      state.selected !== before.selected ||
      state.focus !== before.focus ||
      state.view !== before.view ||
      state.connect !== before.connect ||
      state.tourSession !== before.tourSession;
    const isAct = !restoring && !isEmbedMode(window) && currentUrl(window, state) !== window.location.href;
    const step = isAct ? undoEntryBetween(before, state, isEntry) : null;
    const isUndone = step?.kind === 'filter' && isRestoredFilter(state);
    if (step !== null && !isUndone) recordEntry(explorer, step);
    write(state, isAct && isEntry);
    if (state.language !== before.language) setItem(window, 'language', state.language);
  });
  const onPopState = () => {
    const state = explorer.getState();
    const entry = entryNumber(window.history.state);
    // What a link within the page has made is numbered by us, and begins anew.
    finishNavigation(
      explorer,
      entry === null ? emptyUndoStack(highest + 1) : goToEntry(steps.getState(), entry),
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

/** The number of an entry of ours. */
function entryNumber(state: unknown): number | null {
  const number: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'entry') : null;
  return typeof number === 'number' ? number : null;
}
