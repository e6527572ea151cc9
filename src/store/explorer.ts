/** The one store: what is looked at, in which language, and the actions on it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Filter, type FocusSteps, NO_FILTER, type Reason, withoutReason } from '../explore/filter.ts';
import { type Branches, type Explore, stepBack, type View } from '../explore/state.ts';
import type { Language } from '../i18n/languages.ts';
import { hasWords, loadWords } from '../i18n/words.ts';
import type { NodeId, PlanGraph } from '../plan/graph.ts';
import type { Dropped } from './address.ts';

export type ExplorerState = Explore & {
  readonly graph: PlanGraph;
  readonly language: Language;
  /** Asked for, and its words could not be fetched. */
  readonly wordless: Language | null;
  /** Under the pointer or the keyboard's focus, in whichever view: lit in all of them. */
  readonly hovered: NodeId | null;
  /** The thing for whose connection another is being chosen; a choice in any view makes it. */
  readonly picking: NodeId | null;
  /** What the address asked for and the plan lacks, until the user has read it. */
  readonly dropped: readonly Dropped[];
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
  readonly pickFor: (from: NodeId | null) => void;
  readonly connect: (from: NodeId, to: NodeId) => void;
  readonly leaveConnection: () => void;
  readonly setFilter: (filter: Filter) => void;
  readonly takeBack: (reason: Reason['by']) => void;
  /** Shows everything again: no filter and no focus. */
  readonly showAll: () => void;
  readonly setBranches: (branches: Branches) => void;
  readonly stepBack: () => void;
  /** Changes the language once its words are there; the last wish counts. */
  readonly setLanguage: (language: Language) => void;
  readonly dismissWordless: () => void;
  readonly dismissDropped: () => void;
  /** Replaces what is looked at, as Back and Forward do. The language is the reader's and stays. */
  readonly restore: (explore: Explore, dropped: readonly Dropped[]) => void;
};

export type Explorer = StoreApi<ExplorerState>;

export type ExplorerStart = {
  readonly graph: PlanGraph;
  readonly explore: Explore;
  readonly language: Language;
  readonly dropped: readonly Dropped[];
};

export function createExplorer({ graph, explore, language, dropped }: ExplorerStart): Explorer {
  let wanted = language;
  return createStore<ExplorerState>((set) => ({
    ...explore,
    graph,
    language,
    wordless: null,
    dropped,
    hovered: null,
    picking: null,
    actions: {
      show: (view) => set({ view, hovered: null }),
      // Whoever chooses a thing wants to read of it: what was told of two gives way, and Back brings it again.
      select: (selected) => set({ selected, connect: null, picking: null }),
      focusOn: (node, steps) =>
        set({ focus: { node, steps }, selected: node, hovered: null, connect: null, picking: null }),
      leaveFocus: () => set({ focus: null }),
      hover: (hovered) => set((state) => (state.hovered === hovered ? state : { hovered })),
      setSearch: (search) => set({ search }),
      pickFor: (picking) => set({ picking }),
      connect: (from, to) => set({ connect: { from, to }, picking: null, hovered: null }),
      leaveConnection: () => set({ connect: null }),
      setFilter: (filter) => set({ filter }),
      takeBack: (by) =>
        set((state) => (by === 'focus' ? { focus: null } : { filter: withoutReason(state.filter, by) })),
      showAll: () => set({ filter: NO_FILTER, focus: null }),
      setBranches: (branches) => set({ branches }),
      stepBack: () => set((state) => (state.picking === null ? stepBack(state) : { picking: null })),
      setLanguage: (next) => {
        wanted = next;
        const turnTo = (change: Partial<ExplorerState>) => {
          if (wanted === next) set(change);
        };
        if (hasWords(next)) turnTo({ language: next, wordless: null });
        else
          loadWords(next).then(
            () => turnTo({ language: next, wordless: null }),
            () => turnTo({ wordless: next }),
          );
      },
      dismissWordless: () => set({ wordless: null }),
      dismissDropped: () => set({ dropped: [] }),
      restore: (restored, missing) => set({ ...restored, dropped: missing, hovered: null, picking: null }),
    },
  }));
}
