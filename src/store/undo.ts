/** Undo and redo: the edge between the steps, the store and the browser's history. */
import { createStore, useStore } from 'zustand';
import type { Filter } from '../explore/filter.ts';
import { memoizeByObject } from '../plan/memoizeByObject.ts';
import type { Explorer, ExplorerState } from './explorer.ts';
import { useExplorerStore } from './hooks.ts';
import {
  emptyUndoStack,
  moveBy,
  nextToRedo,
  nextToUndo,
  pushEntry,
  type UndoableAction,
  type UndoEntry,
  type UndoStack,
} from './undoStack.ts';

export const undoStackOf = memoizeByObject((_: Explorer) => createStore<UndoStack>(() => emptyUndoStack(0)));

/** The step from one state to the next, and none where what changed cannot be undone. */
export function undoEntryBetween(
  before: ExplorerState,
  state: ExplorerState,
  isEntry: boolean,
): UndoEntry | null {
  const act = actionBetween(before, state);
  if (isEntry) return { kind: 'entry', act: act ?? 'view' };
  return act === null ? null : { kind: 'filter', act, before: before.filter, after: state.filter };
}

function actionBetween(before: ExplorerState, state: ExplorerState): UndoableAction | null {
  if (state.tourSession !== before.tourSession) return 'tour';
  if (state.filter.without !== before.filter.without) return 'whatIf';
  if (state.connect !== before.connect && state.connect !== null) return 'connection';
  if (state.focus !== before.focus) return 'focus';
  if (state.selected !== before.selected) return 'selection';
  if (state.connect !== before.connect) return 'connection';
  if (state.view !== before.view) return 'view';
  return state.filter === before.filter ? null : 'filters';
}

export function recordEntry(explorer: Explorer, step: UndoEntry): void {
  finishNavigation(explorer, pushEntry(undoStackOf(explorer).getState(), step));
}

/** Filters that undo and redo bring back are no new step. */
const restoredFilters = new WeakSet<Filter>();

export function isRestoredFilter(state: ExplorerState): boolean {
  return restoredFilters.has(state.filter);
}

function restoreFilter(explorer: Explorer, filter: Filter, by: 1 | -1): void {
  const store = undoStackOf(explorer);
  // The same filter may be the outcome of an act later on: this one is another object.
  const again = { ...filter };
  restoredFilters.add(again);
  store.setState(moveBy(store.getState(), by));
  explorer.getState().actions.setFilter(again);
}

/** The browser is on its way to another entry: who presses twice meanwhile would be led out of the app. */
const navigating = new WeakSet<Explorer>();

function navigate(explorer: Explorer, go: () => void): void {
  if (navigating.has(explorer)) return;
  navigating.add(explorer);
  go();
}

/** Where the browser has arrived. */
export function finishNavigation(explorer: Explorer, steps: UndoStack): void {
  navigating.delete(explorer);
  undoStackOf(explorer).setState(steps, true);
}

export function undo(window: Window, explorer: Explorer): void {
  const step = nextToUndo(undoStackOf(explorer).getState());
  if (step === undefined) return;
  if (step.kind === 'entry') navigate(explorer, () => window.history.back());
  else restoreFilter(explorer, step.before, -1);
}

export function redo(window: Window, explorer: Explorer): void {
  const step = nextToRedo(undoStackOf(explorer).getState());
  if (step === undefined) return;
  if (step.kind === 'entry') navigate(explorer, () => window.history.forward());
  else restoreFilter(explorer, step.after, 1);
}

/** What undo and redo would act on. */
export function useUndoStack<Value>(selector: (steps: UndoStack) => Value): Value {
  return useStore(undoStackOf(useExplorerStore()), selector);
}
