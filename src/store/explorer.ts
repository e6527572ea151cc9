/** The one store: the view state, the language, the open tour, and the actions that change them. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { addToComparison } from '../explore/compare.ts';
import {
  type Filter,
  type FocusSteps,
  type HiddenReason,
  NO_FILTER,
  removeReason,
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
import type { InitiativeId } from '../plan/plan.ts';
import type { UnknownParam } from './searchParams.ts';

/** All of the state but the actions. */
type ExplorerData = ViewState & {
  readonly graph: PlanGraph;
  readonly language: Language;
  /** The requested language whose messages could not be fetched. */
  readonly languageLoadFailed: Language | null;
  /** The node under the pointer or with keyboard focus, in any view; all views highlight it. */
  readonly hovered: NodeId | null;
  /** The source node while the user picks the target of a connection, in any view. */
  readonly connectionSource: NodeId | null;
  /** The open tour; null for none. */
  readonly tourSession: TourSession | null;
  /** When the browser cached the plan on screen, if the host did not serve it anew; null once dismissed. */
  readonly planSavedAt: Date | null;
  /** What the URL asks for and the plan lacks; empty once dismissed. */
  readonly unknownParams: readonly UnknownParam[];
  /** Whether single-character shortcuts are on; speech input triggers them by accident. */
  readonly characterKeys: boolean;
  /** Whether the note on how to read the map is open. */
  readonly isHowToReadOpen: boolean;
};

export type ExplorerState = ExplorerData & { readonly actions: Actions };
export type Actions = Readonly<ReturnType<typeof createActions>>;
export type Explorer = StoreApi<ExplorerState>;

export type InitialState = Pick<
  ExplorerData,
  'graph' | 'language' | 'tourSession' | 'unknownParams' | 'characterKeys'
> & { readonly viewState: ViewState; readonly isFirstVisit?: boolean };

/** `planSavedAt`: when the browser cached the plan; null for a plan fresh from the host. */
export function createExplorer(
  { viewState, isFirstVisit = false, ...initial }: InitialState,
  planSavedAt: Date | null = null,
): Explorer {
  return createStore<ExplorerState>((set) => ({
    ...viewState,
    ...initial,
    isHowToReadOpen: isFirstVisit,
    planSavedAt,
    languageLoadFailed: null,
    hovered: null,
    connectionSource: null,
    actions: createActions(set, initial.language),
  }));
}

type SetState = (change: Partial<ExplorerData> | ((state: ExplorerData) => Partial<ExplorerData>)) => void;

function createActions(set: SetState, initialLanguage: Language) {
  let requestedLanguage = initialLanguage;
  return {
    show: (view: View) => set({ view, hovered: null }),
    /** Closes the connection, as the user wants to read about the node; Back reopens it. */
    select: (selected: NodeId | null) => set({ selected, connect: null, connectionSource: null }),
    focusOn: (node: NodeId, steps: FocusSteps) =>
      set({ focus: { node, steps }, selected: node, hovered: null, connect: null, connectionSource: null }),
    hover: (hovered: NodeId | null) => set((state) => (state.hovered === hovered ? state : { hovered })),
    setSearch: (search: string) => set({ search }),
    /** Starts to pick the target of a connection; null cancels. */
    pickConnection: (connectionSource: NodeId | null) => set({ connectionSource }),
    connect: (from: NodeId, to: NodeId) =>
      set({ connect: { from, to }, connectionSource: null, hovered: null }),
    leaveConnection: () => set({ connect: null }),
    setTableSettings: (changed: Partial<TableSettings>) =>
      set(({ tableSettings }) => ({ tableSettings: { ...tableSettings, ...changed } })),
    /** Selects a node and adds it to the comparison; an empty comparison starts with the previous selection. */
    compare: (node: NodeId) =>
      set(({ graph, tableSettings, selected }) => {
        const before =
          tableSettings.compared.length > 0 || selected === null
            ? tableSettings.compared
            : addToComparison(graph, [], selected);
        const compared = addToComparison(graph, before, node);
        return {
          selected: node,
          connect: null,
          connectionSource: null,
          tableSettings: { ...tableSettings, compared },
        };
      }),
    /** Adds a node to the comparison, or removes it. */
    toggleCompared: (node: NodeId) =>
      set(({ tableSettings }) => ({
        tableSettings: { ...tableSettings, compared: toggleItem(tableSettings.compared, node) },
      })),
    showComparison: () =>
      set(({ tableSettings }) => ({
        view: 'overlap',
        tableSettings: { ...tableSettings, overlap: { ...tableSettings.overlap, side: 'compare' } },
        hovered: null,
      })),
    /** Removes an initiative from the plan for a what-if, or puts it back. */
    toggleDropped: (initiative: InitiativeId) =>
      set(({ filter, selected }) => ({
        filter: { ...filter, without: toggleItem(filter.without, initiative) },
        // In the same step, the what-if panel replaces the details of the removed initiative.
        selected: selected === initiative && !filter.without.includes(initiative) ? null : selected,
        hovered: null,
      })),
    openFinding: (target: FindingTarget) => set((state) => openFinding(state, target)),
    setFilter: (filter: Filter) => set({ filter }),
    removeFilter: (by: HiddenReason['by']) =>
      set((state) => (by === 'focus' ? { focus: null } : { filter: withoutReason(state.filter, by) })),
    /** Removes one reason, where several of a kind may be active. */
    removeReason: (reason: HiddenReason) =>
      set(({ filter, focus }) => removeReason({ filter, focus }, reason)),
    /** Removes all filters and the focus; what only marks stays. */
    showAll: () =>
      set(({ filter: { suggested, shade } }) => ({
        filter: { ...NO_FILTER, suggested, shade },
        focus: null,
      })),
    setFilterAndFocus: ({ filter, focus }: Pick<ViewState, 'filter' | 'focus'>) => set({ filter, focus }),
    setBranches: (branches: Branches) => set({ branches }),
    dismissInnermost: () =>
      set((state) =>
        state.connectionSource === null ? dismissInnermost(state) : { connectionSource: null },
      ),
    /** Switches once the messages have loaded; the last request wins. Resolves to whether they could be loaded. */
    setLanguage: async (language: Language): Promise<boolean> => {
      requestedLanguage = language;
      const apply = (change: Partial<ExplorerData>) => {
        if (requestedLanguage === language) set(change);
      };
      const isLoaded =
        isTranslationLoaded(language) ||
        (await loadTranslation(language).then(
          () => true,
          () => false,
        ));
      apply(isLoaded ? { language, languageLoadFailed: null } : { languageLoadFailed: language });
      return isLoaded;
    },
    dismissLanguageError: () => set({ languageLoadFailed: null }),
    setCharacterKeys: (characterKeys: boolean) => set({ characterKeys }),
    dismissHowToRead: () => set({ isHowToReadOpen: false }),
    dismissUnknownParams: () => set({ unknownParams: [] }),
    dismissPlanSavedAt: () => set({ planSavedAt: null }),
    /** Opens a tour, or closes it for null; the view state stays. */
    openTour: (tourSession: TourSession | null) => set({ tourSession }),
    /** Replaces the view state, as Back, Forward and the steps of a tour do; the language stays. */
    restore: (
      viewState: ViewState,
      unknownParams: readonly UnknownParam[],
      tourSession: TourSession | null,
    ) => set({ ...viewState, unknownParams, tourSession, hovered: null, connectionSource: null }),
  };
}
