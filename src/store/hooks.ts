/** The store as React sees it: selectors, and what is derived from it once for all views. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { type Shown, shown } from '../explore/filter.ts';
import { type Hit, search } from '../explore/search.ts';
import { type Words, wordsIn } from '../i18n/words.ts';
import type { Actions, Explorer, ExplorerState } from './explorer.ts';

const ExplorerContext = createContext<Explorer | null>(null);
export const ExplorerProvider = ExplorerContext.Provider;

export function useExplorerStore(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (explorer === null) throw new Error('Rendered outside of an ExplorerProvider');
  return explorer;
}

export function useExplorer<Value>(selector: (state: ExplorerState) => Value): Value {
  return useStore(useExplorerStore(), selector);
}

export function useActions(): Actions {
  return useExplorer((state) => state.actions);
}

/** What filters and focus leave of the plan: computed once per state, the same object for every view. */
export function useShown(): Shown {
  return useExplorer(shownIn);
}

/** What is searched for: found once per state, the same hits for every view. */
export function useHits(): readonly Hit[] {
  return useExplorer(hitsIn);
}

export function useWords(): Words {
  return wordsIn(useExplorer((state) => state.language));
}

const lastShown = new WeakMap<Actions, { readonly of: ExplorerState; readonly result: Shown }>();

/** `shown` for a state; remembers one result per store, as zustand wants the same object again. */
export function shownIn(state: ExplorerState): Shown {
  const last = lastShown.get(state.actions);
  if (
    last !== undefined &&
    last.of.graph === state.graph &&
    last.of.filter === state.filter &&
    last.of.focus === state.focus
  )
    return last.result;
  const result = shown(state.graph, state.filter, state.focus);
  lastShown.set(state.actions, { of: state, result });
  return result;
}

const lastHits = new WeakMap<Actions, { readonly of: ExplorerState; readonly result: readonly Hit[] }>();

function hitsIn(state: ExplorerState): readonly Hit[] {
  const last = lastHits.get(state.actions);
  if (last !== undefined && last.of.graph === state.graph && last.of.search === state.search)
    return last.result;
  const result = search(state.graph, state.search);
  lastHits.set(state.actions, { of: state, result });
  return result;
}
