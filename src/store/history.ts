/** The edge between the store and the browser: the address bar, Back and Forward. */
import type { PlanGraph } from '../plan/graph.ts';
import { fromParameters, toParameters } from './address.ts';
import { type AddressState, isSameAddress } from './addressState.ts';
import { briefingOf, briefingParameters } from './briefingAddress.ts';
import { EMBED, isEmbedded } from './embedded.ts';
import type { Explorer, ExplorerStart, ExplorerState } from './explorer.ts';
import { isFirstVisit } from './firstVisit.ts';
import { keep, keptValue } from './kept.ts';
import { startLanguage } from './keptLanguage.ts';
import { entryOf, movedTo, noSteps } from './steps.ts';
import { arriveAt, isBroughtBack, noteStep, stepBetween, stepsOf } from './undo.ts';

/** Parameters that are not view state and stay as they are. */
const KEPT_PARAMETERS = ['plan', EMBED] as const;

/** What the address asks for, else the language kept from last time, else the browser's. */
export function startFrom(window: Window, graph: PlanGraph): ExplorerStart {
  const parameters = new URLSearchParams(window.location.search);
  const { language, ...read } = readFrom(parameters, graph);
  return {
    graph,
    ...read,
    language: language ?? startLanguage(window),
    characterKeys: keptValue(window, 'characterKeys') !== 'off',
    isFirstVisit: !isEmbedded(window) && isFirstVisit(window),
  };
}

function readFrom(parameters: URLSearchParams, graph: PlanGraph) {
  const { dropped, ...read } = fromParameters(parameters, graph);
  const unknown = [...dropped];
  const briefing = briefingOf(parameters, (one) => unknown.push(one));
  return { ...read, briefing, dropped: unknown };
}

/**
 * The full address of a screen. `kept` names the parameters of the current address that go along: without `embed` the
 * screen is not embedded, without `plan` it is one of a page that brings its plan along.
 */
export function addressOf(
  window: Window,
  { briefing, language, ...explore }: AddressState,
  kept: readonly string[] = KEPT_PARAMETERS,
): string {
  const parameters = toParameters(explore, language);
  for (const [name, value] of Object.entries(briefingParameters(briefing))) parameters.set(name, value);
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
export function followHistory(window: Window, explorer: Explorer): () => void {
  const steps = stepsOf(explorer);
  let highest = numberIn(window.history.state) ?? 0;
  steps.setState(noSteps(highest), true);
  const write = (state: ExplorerState, push: boolean) => {
    const address = addressOf(window, state);
    const entry = { entry: entryOf(steps.getState()) };
    highest = Math.max(highest, entry.entry);
    if (address === window.location.href && numberIn(window.history.state) === entry.entry) return;
    try {
      if (push) window.history.pushState(entry, '', address);
      else window.history.replaceState(entry, '', address);
    } catch {
      // Safari refuses when one types faster than it likes. Every address is whole: the next one catches up.
      steps.setState(noSteps(numberIn(window.history.state) ?? 0), true);
    }
  };
  write(explorer.getState(), false);
  // Going Back must never make an entry: it would cut off Forward.
  let restoring = false;
  const unsubscribe = explorer.subscribe((state, before) => {
    if (isSameAddress(state, before)) return;
    const isEntry =
      state.selected !== before.selected ||
      state.focus !== before.focus ||
      state.view !== before.view ||
      state.connect !== before.connect ||
      state.briefing !== before.briefing;
    const isAct = !restoring && !isEmbedded(window) && addressOf(window, state) !== window.location.href;
    const step = isAct ? stepBetween(before, state, isEntry) : null;
    const isUndone = step?.kind === 'filter' && isBroughtBack(state);
    if (step !== null && !isUndone) noteStep(explorer, step);
    write(state, isAct && isEntry);
    if (state.language !== before.language) keep(window, 'language', state.language);
  });
  const onPopState = () => {
    const state = explorer.getState();
    const entry = numberIn(window.history.state);
    // What a link within the page has made is numbered by us, and begins anew.
    arriveAt(explorer, entry === null ? noSteps(highest + 1) : movedTo(steps.getState(), entry));
    const parameters = new URLSearchParams(window.location.search);
    const { explore, dropped, briefing } = readFrom(parameters, state.graph);
    restoring = true;
    try {
      state.actions.restore(explore, dropped, briefing);
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
function numberIn(state: unknown): number | null {
  const number: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'entry') : null;
  return typeof number === 'number' ? number : null;
}
