/** The edge between the store and the browser: the address bar, Back and Forward. */
import type { Explore } from '../explore/state.ts';
import type { Language } from '../i18n/languages.ts';
import type { PlanGraph } from '../plan/graph.ts';
import { fromParameters, toParameters } from './address.ts';
import { EMBED, isEmbedded } from './embedded.ts';
import type { Explorer, ExplorerStart } from './explorer.ts';
import { keep, keptValue } from './kept.ts';
import { startLanguage } from './keptLanguage.ts';

/** Parameters that are not view state and stay as they are. */
const KEPT_PARAMETERS = ['plan', EMBED] as const;

/** All that stands in the address. */
const WRITTEN = [
  'view',
  'selected',
  'focus',
  'filter',
  'branches',
  'search',
  'connect',
  'desk',
  'language',
] as const satisfies readonly (keyof Explore | 'language')[];

/** What the address asks for, else the language kept from last time, else the browser's. */
export function startFrom(window: Window, graph: PlanGraph): ExplorerStart {
  const { explore, language, dropped } = fromParameters(new URLSearchParams(window.location.search), graph);
  return {
    graph,
    explore,
    dropped,
    language: language ?? startLanguage(window),
    characterKeys: keptValue(window, 'characterKeys') !== 'off',
  };
}

/** The full address of what is on screen now. */
export function addressOf(window: Window, explore: Explore, language: Language): string {
  return addressWith(window, explore, language, KEPT_PARAMETERS);
}

/** The same where the view is not embedded. */
export function fullAddress(window: Window, explore: Explore, language: Language): string {
  return addressWith(window, explore, language, ['plan']);
}

/** The address of this screen in a page that carries the plan by itself. */
export function ownAddress(window: Window, explore: Explore, language: Language): string {
  return addressWith(window, explore, language, []);
}

function addressWith(
  window: Window,
  explore: Explore,
  language: Language,
  kept: readonly (typeof KEPT_PARAMETERS)[number][],
): string {
  const parameters = toParameters(explore, language);
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
 * focus or connection makes a history entry; filters, the search and how tables are set belong to the entry that is there. The
 * language is kept throughout. Inside another page Back is that page's, and no entry is made.
 */
export function followHistory(window: Window, explorer: Explorer): () => void {
  const write = (state: Explore & { language: Language }, push: boolean) => {
    const address = addressOf(window, state, state.language);
    if (address === window.location.href) return;
    try {
      if (push && !isEmbedded(window)) window.history.pushState(null, '', address);
      else window.history.replaceState(null, '', address);
    } catch {
      // Safari refuses when one types faster than it likes. Every address is whole: the next one catches up.
    }
  };
  write(explorer.getState(), false);
  // Going Back must never make an entry: it would cut off Forward.
  let restoring = false;
  const unsubscribe = explorer.subscribe((state, before) => {
    // Pointing changes the state as well, at every move.
    if (WRITTEN.every((name) => state[name] === before[name])) return;
    const entry =
      state.selected !== before.selected ||
      state.focus !== before.focus ||
      state.view !== before.view ||
      state.connect !== before.connect;
    write(state, entry && !restoring);
    if (state.language !== before.language) keep(window, 'language', state.language);
  });
  const onPopState = () => {
    const state = explorer.getState();
    const parameters = new URLSearchParams(window.location.search);
    const { explore, dropped } = fromParameters(parameters, state.graph);
    restoring = true;
    try {
      state.actions.restore(explore, dropped);
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
