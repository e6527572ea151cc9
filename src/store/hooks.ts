/** The store as React sees it: selectors, and what is derived from it once for all views. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { type FilteredPlan, filterPlan } from '../explore/filter.ts';
import { type Hit, search } from '../explore/search.ts';
import { type Translation, translationFor } from '../i18n/translation.ts';
import { memoizeLast } from '../plan/memoizeLast.ts';
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
export function useFilteredPlan(): FilteredPlan {
  return useExplorer(selectFilteredPlan);
}

/** What is searched for: found once per state, the same hits for every view. */
export function useHits(): readonly Hit[] {
  return useExplorer(selectHits);
}

export function useTranslation(): Translation {
  return translationFor(useExplorer((state) => state.language));
}

/** What filters and focus leave of a state's plan; the same object until one of them changes. */
export function selectFilteredPlan({ graph, filter, focus }: ExplorerState): FilteredPlan {
  return filteredPlanCache(graph, filter, focus);
}

function selectHits({ graph, search: query }: ExplorerState): readonly Hit[] {
  return hitsCache(graph, query);
}

const filteredPlanCache = memoizeLast(filterPlan);
const hitsCache = memoizeLast(search);
