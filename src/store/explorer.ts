/** The one store: what is looked at, in which language, and the actions on it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { withCompared } from '../explore/compare.ts';
import type { Desk } from '../explore/desk.ts';
import {
  type Filter,
  type FocusSteps,
  NO_FILTER,
  type Reason,
  toggled,
  withoutReason,
} from '../explore/filter.ts';
import type { FindingStep } from '../explore/finding.ts';
import { type Branches, type Explore, stepBack, type View } from '../explore/state.ts';
import { stepInto } from '../explore/stepInto.ts';
import type { Briefing } from '../explore/tour/briefing.ts';
import type { Language } from '../i18n/languages.ts';
import { hasWords, loadWords } from '../i18n/words.ts';
import type { NodeId, PlanGraph } from '../plan/graph.ts';
import type { InitiativeId } from '../plan/schema.ts';
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
  /** The tour that is open; null for none. */
  readonly briefing: Briefing | null;
  /** When the browser saved the plan on screen, which the host did not hand out anew; null once that is read. */
  readonly planSavedAt: Date | null;
  /** What the address asked for and the plan lacks, until the user has read it. */
  readonly dropped: readonly Dropped[];
  /** Whether letters, digits and signs are keys of the app; speech input sends them unasked. */
  readonly characterKeys: boolean;
  /** Whether it is told how the picture is read. */
  readonly isNoteOpen: boolean;
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
  /** Sets some of the planner's tables. */
  readonly setDesk: (desk: Partial<Desk>) => void;
  /** Selects a thing and adds it to what is compared, which begins with what was selected before. */
  readonly compare: (node: NodeId) => void;
  /** Takes a thing into what is compared, or out of it. */
  readonly toggleCompared: (node: NodeId) => void;
  /** Drops initiatives, to see what the rest is without them, or takes that back. */
  readonly toggleWithout: (initiative: InitiativeId) => void;
  readonly stepInto: (step: FindingStep) => void;
  readonly setFilter: (filter: Filter) => void;
  readonly takeBack: (reason: Reason['by']) => void;
  /** Shows everything again: no filter and no focus. */
  readonly showAll: () => void;
  /** Sets filter and focus at once. */
  readonly openUp: (wider: Pick<Explore, 'filter' | 'focus'>) => void;
  readonly setBranches: (branches: Branches) => void;
  readonly stepBack: () => void;
  /** Changes the language once its words are there; the last wish counts. */
  readonly setLanguage: (language: Language) => void;
  readonly dismissWordless: () => void;
  readonly setCharacterKeys: (on: boolean) => void;
  readonly dismissNote: () => void;
  readonly dismissDropped: () => void;
  readonly dismissPlanSavedAt: () => void;
  /** Opens a tour, or closes it; what is looked at stays. */
  readonly brief: (briefing: Briefing | null) => void;
  /** Replaces what is looked at, as Back, Forward and a tour's steps do. The language is the reader's and stays. */
  readonly restore: (explore: Explore, dropped: readonly Dropped[], briefing: Briefing | null) => void;
};

export type Explorer = StoreApi<ExplorerState>;

export type ExplorerStart = {
  readonly graph: PlanGraph;
  readonly explore: Explore;
  readonly language: Language;
  readonly briefing: Briefing | null;
  readonly dropped: readonly Dropped[];
  readonly characterKeys: boolean;
  readonly isFirstVisit?: boolean;
};

/** `planSavedAt`: where the plan is a saved copy, when it was saved. */
export function createExplorer(
  { explore, isFirstVisit = false, ...start }: ExplorerStart,
  planSavedAt: Date | null = null,
): Explorer {
  let wanted = start.language;
  return createStore<ExplorerState>((set) => ({
    ...explore,
    ...start,
    isNoteOpen: isFirstVisit,
    planSavedAt,
    wordless: null,
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
      setDesk: (desk) => set((state) => ({ desk: { ...state.desk, ...desk } })),
      compare: (node) =>
        set(({ graph, desk, selected }) => {
          const begun =
            desk.compared.length > 0 || selected === null ? desk.compared : withCompared(graph, [], selected);
          const compared = withCompared(graph, begun, node);
          return { selected: node, connect: null, picking: null, desk: { ...desk, compared } };
        }),
      toggleCompared: (node) =>
        set(({ desk }) => ({ desk: { ...desk, compared: toggled(desk.compared, node) } })),
      toggleWithout: (initiative) =>
        set(({ filter, selected }) => ({
          filter: { ...filter, without: toggled(filter.without, initiative) },
          // Its own details give way to what becomes of the others, in one step with it.
          selected: selected === initiative && !filter.without.includes(initiative) ? null : selected,
          hovered: null,
        })),
      stepInto: (step) => set((state) => stepInto(state, step)),
      setFilter: (filter) => set({ filter }),
      takeBack: (by) =>
        set((state) => (by === 'focus' ? { focus: null } : { filter: withoutReason(state.filter, by) })),
      showAll: () =>
        set(({ filter: { suggested } }) => ({ filter: { ...NO_FILTER, suggested }, focus: null })),
      openUp: ({ filter, focus }) => set({ filter, focus }),
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
      setCharacterKeys: (characterKeys) => set({ characterKeys }),
      dismissNote: () => set({ isNoteOpen: false }),
      dismissDropped: () => set({ dropped: [] }),
      dismissPlanSavedAt: () => set({ planSavedAt: null }),
      brief: (briefing) => set({ briefing }),
      restore: (restored, missing, briefing) =>
        set({ ...restored, dropped: missing, briefing, hovered: null, picking: null }),
    },
  }));
}
