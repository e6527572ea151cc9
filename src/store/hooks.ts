/** The React binding of the store: selectors, and derived data that all views share. */
import { createContext, createElement, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import { type FilteredPlan, filterPlan } from '../explore/filter.ts';
import { type Hit, search } from '../explore/search.ts';
import { type Translation, translationFor } from '../i18n/translation.ts';
import { memoizeLast } from '../plan/memoizeLast.ts';
import type { Actions, Explorer, ExplorerState } from './explorer.ts';

const ExplorerContext = createContext<Explorer | null>(null);
const TranslationContext = createContext<Translation | null>(null);

type ProviderProps = { readonly value: Explorer; readonly children: ReactNode };

/** Provides the store, and the translation of its language: one subscription instead of one per component. */
export function ExplorerProvider({ value, children }: ProviderProps) {
  const language = useStore(value, (state) => state.language);
  const plan = useStore(value, (state) => state.graph.plan);
  const inLanguage = createElement(TranslationContext, { value: translationFor(language, plan) }, children);
  return createElement(ExplorerContext, { value }, inLanguage);
}

export function useExplorerStore(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (explorer === null) throw new Error('Rendered outside of an ExplorerProvider');
  return explorer;
}

export function useExplorer<Value>(selector: (state: ExplorerState) => Value): Value {
  return useStore(useExplorerStore(), selector);
}

export function useActions(): Actions {
  // Actions never change: reading them needs no subscription.
  return useExplorerStore().getState().actions;
}

/** The plan after filters and focus; computed once per state and shared by all views. */
export function useFilteredPlan(): FilteredPlan {
  return useExplorer(selectFilteredPlan);
}

/** The search hits; computed once per state and shared by all views. */
export function useHits(): readonly Hit[] {
  return useExplorer(selectHits);
}

export function useTranslation(): Translation {
  const translation = useContext(TranslationContext);
  if (translation === null) throw new Error('Rendered outside of an ExplorerProvider');
  return translation;
}

/** The plan after filters and focus; the same object until one of them changes. */
export function selectFilteredPlan({ graph, filter, focus }: ExplorerState): FilteredPlan {
  return filteredPlanCache(graph, filter, focus);
}

function selectHits({ graph, search: query }: ExplorerState): readonly Hit[] {
  return hitsCache(graph, query);
}

const filteredPlanCache = memoizeLast(filterPlan);
const hitsCache = memoizeLast(search);
