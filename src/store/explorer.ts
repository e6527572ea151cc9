/** The one store: what is looked at, in which language, and the actions on it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { addToComparison } from '../explore/compare.ts';
import {
  type Filter,
  type FocusSteps,
  type HiddenReason,
  NO_FILTER,
  toggleItem,
  withoutReason,
} from '../explore/filter.ts';
import type { FindingTarget } from '../explore/finding.ts';
import { openFinding } from '../explore/openFinding.ts';
import { type Branches, dismissInnermost, type View, type ViewState } from '../explore/state.ts';
import type { TableSettings } from '../explore/tableSettings.ts';
import type { TourSession } from '../explore/tour/tourSession.ts';
import type { Language } from '../i18n/languages.ts';
import { isTranslationLoaded, loadTranslation } from '../i18n/translation.ts';
import type { NodeId, PlanGraph } from '../plan/graph.ts';
import type { InitiativeId } from '../plan/schema.ts';
import type { UnknownParam } from './searchParams.ts';

export type ExplorerState = ViewState & {
  readonly graph: PlanGraph;
  readonly language: Language;
  /** Asked for, and its words could not be fetched. */
  readonly languageLoadFailed: Language | null;
  /** Under the pointer or the keyboard's focus, in whichever view: lit in all of them. */
  readonly hovered: NodeId | null;
  /** The thing for whose connection another is being chosen; a choice in any view makes it. */
  readonly connectionSource: NodeId | null;
  /** The tour that is open; null for none. */
  readonly tourSession: TourSession | null;
  /** When the browser saved the plan on screen, which the host did not hand out anew; null once that is read. */
  readonly planSavedAt: Date | null;
  /** What the address asked for and the plan lacks, until the user has read it. */
  readonly unknownParams: readonly UnknownParam[];
  /** Whether letters, digits and signs are keys of the app; speech input sends them unasked. */
  readonly characterKeys: boolean;
  /** Whether it is told how the picture is read. */
  readonly isHowToReadOpen: boolean;
  readonly actions: Actions;
};

export type Actions = {
  readonly show: (view: View) => void;
  readonly select: (node: NodeId | null) => void;
  readonly focusOn: (node: NodeId, steps: FocusSteps) => void;
  readonly leaveFocus: () => void;
  readonly hover: (node: NodeId | null) => void;
  readonly setSearch: (search: string) => void;
  /** Asks for the other end of a connection; null leaves it. */
  readonly pickConnection: (from: NodeId | null) => void;
  readonly connect: (from: NodeId, to: NodeId) => void;
  readonly leaveConnection: () => void;
  /** Sets some of the planner's tables. */
  readonly setTableSettings: (tableSettings: Partial<TableSettings>) => void;
  /** Selects a thing and adds it to what is compared, which begins with what was selected before. */
  readonly compare: (node: NodeId) => void;
  /** Takes a thing into what is compared, or out of it. */
  readonly toggleCompared: (node: NodeId) => void;
  /** Drops initiatives, to see what the rest is without them, or takes that back. */
  readonly toggleDropped: (initiative: InitiativeId) => void;
  readonly openFinding: (step: FindingTarget) => void;
  readonly setFilter: (filter: Filter) => void;
  readonly removeFilter: (reason: HiddenReason['by']) => void;
  /** Shows everything again: no filter and no focus. */
  readonly showAll: () => void;
  /** Sets filter and focus at once. */
  readonly setFilterAndFocus: (wider: Pick<ViewState, 'filter' | 'focus'>) => void;
  readonly setBranches: (branches: Branches) => void;
  readonly dismissInnermost: () => void;
  /** Changes the language once its words are there; the last wish counts. */
  readonly setLanguage: (language: Language) => void;
  readonly dismissLanguageError: () => void;
  readonly setCharacterKeys: (on: boolean) => void;
  readonly dismissHowToRead: () => void;
  readonly dismissUnknownParams: () => void;
  readonly dismissPlanSavedAt: () => void;
  /** Opens a tour, or closes it; what is looked at stays. */
  readonly openTour: (tourSession: TourSession | null) => void;
  /** Replaces what is looked at, as Back, Forward and a tour's steps do. The language is the reader's and stays. */
  readonly restore: (
    viewState: ViewState,
    unknownParams: readonly UnknownParam[],
    tourSession: TourSession | null,
  ) => void;
};

export type Explorer = StoreApi<ExplorerState>;

export type InitialState = {
  readonly graph: PlanGraph;
  readonly viewState: ViewState;
  readonly language: Language;
  readonly tourSession: TourSession | null;
  readonly unknownParams: readonly UnknownParam[];
  readonly characterKeys: boolean;
  readonly isFirstVisit?: boolean;
};

/** `planSavedAt`: where the plan is a saved copy, when it was saved. */
export function createExplorer(
  { viewState, isFirstVisit = false, ...start }: InitialState,
  planSavedAt: Date | null = null,
): Explorer {
  let wanted = start.language;
  return createStore<ExplorerState>((set) => ({
    ...viewState,
    ...start,
    isHowToReadOpen: isFirstVisit,
    planSavedAt,
    languageLoadFailed: null,
    hovered: null,
    connectionSource: null,
    actions: {
      show: (view) => set({ view, hovered: null }),
      // Whoever chooses a thing wants to read of it: what was told of two gives way, and Back brings it again.
      select: (selected) => set({ selected, connect: null, connectionSource: null }),
      focusOn: (node, steps) =>
        set({ focus: { node, steps }, selected: node, hovered: null, connect: null, connectionSource: null }),
      leaveFocus: () => set({ focus: null }),
      hover: (hovered) => set((state) => (state.hovered === hovered ? state : { hovered })),
      setSearch: (search) => set({ search }),
      pickConnection: (connectionSource) => set({ connectionSource }),
      connect: (from, to) => set({ connect: { from, to }, connectionSource: null, hovered: null }),
      leaveConnection: () => set({ connect: null }),
      setTableSettings: (tableSettings) =>
        set((state) => ({ tableSettings: { ...state.tableSettings, ...tableSettings } })),
      compare: (node) =>
        set(({ graph, tableSettings, selected }) => {
          const begun =
            tableSettings.compared.length > 0 || selected === null
              ? tableSettings.compared
              : addToComparison(graph, [], selected);
          const compared = addToComparison(graph, begun, node);
          return {
            selected: node,
            connect: null,
            connectionSource: null,
            tableSettings: { ...tableSettings, compared },
          };
        }),
      toggleCompared: (node) =>
        set(({ tableSettings }) => ({
          tableSettings: { ...tableSettings, compared: toggleItem(tableSettings.compared, node) },
        })),
      toggleDropped: (initiative) =>
        set(({ filter, selected }) => ({
          filter: { ...filter, without: toggleItem(filter.without, initiative) },
          // Its own details give way to what becomes of the others, in one step with it.
          selected: selected === initiative && !filter.without.includes(initiative) ? null : selected,
          hovered: null,
        })),
      openFinding: (step) => set((state) => openFinding(state, step)),
      setFilter: (filter) => set({ filter }),
      removeFilter: (by) =>
        set((state) => (by === 'focus' ? { focus: null } : { filter: withoutReason(state.filter, by) })),
      showAll: () =>
        set(({ filter: { suggested } }) => ({ filter: { ...NO_FILTER, suggested }, focus: null })),
      setFilterAndFocus: ({ filter, focus }) => set({ filter, focus }),
      setBranches: (branches) => set({ branches }),
      dismissInnermost: () =>
        set((state) =>
          state.connectionSource === null ? dismissInnermost(state) : { connectionSource: null },
        ),
      setLanguage: (next) => {
        wanted = next;
        const turnTo = (change: Partial<ExplorerState>) => {
          if (wanted === next) set(change);
        };
        if (isTranslationLoaded(next)) turnTo({ language: next, languageLoadFailed: null });
        else
          loadTranslation(next).then(
            () => turnTo({ language: next, languageLoadFailed: null }),
            () => turnTo({ languageLoadFailed: next }),
          );
      },
      dismissLanguageError: () => set({ languageLoadFailed: null }),
      setCharacterKeys: (characterKeys) => set({ characterKeys }),
      dismissHowToRead: () => set({ isHowToReadOpen: false }),
      dismissUnknownParams: () => set({ unknownParams: [] }),
      dismissPlanSavedAt: () => set({ planSavedAt: null }),
      openTour: (tourSession) => set({ tourSession }),
      restore: (restored, missing, tourSession) =>
        set({ ...restored, unknownParams: missing, tourSession, hovered: null, connectionSource: null }),
    },
  }));
}
