/** Undo and redo: connects the undo stack with the store and the browser's history. */
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

/** The undo entry for a change of state; null if the change cannot be undone. */
export function undoEntryBetween(
  before: ExplorerState,
  state: ExplorerState,
  isEntry: boolean,
): UndoEntry | null {
  const action = actionBetween(before, state);
  if (isEntry) return { kind: 'entry', act: action ?? 'view' };
  return action === null ? null : { kind: 'filter', act: action, before: before.filter, after: state.filter };
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

export function recordEntry(explorer: Explorer, entry: UndoEntry): void {
  finishNavigation(explorer, pushEntry(undoStackOf(explorer).getState(), entry));
}

/** Filters set by undo and redo, which must not be recorded as new entries. */
const restoredFilters = new WeakSet<Filter>();

export function isRestoredFilter(state: ExplorerState): boolean {
  return restoredFilters.has(state.filter);
}

function restoreFilter(explorer: Explorer, filter: Filter, by: 1 | -1): void {
  const store = undoStackOf(explorer);
  // A copy, as a later action may set the same filter object and must be recorded.
  const restored = { ...filter };
  restoredFilters.add(restored);
  store.setState(moveBy(store.getState(), by));
  explorer.getState().actions.setFilter(restored);
}

/** Explorers with a pending navigation: a second Back before it arrives could leave the app. */
const navigating = new WeakSet<Explorer>();

function navigate(explorer: Explorer, go: () => void): void {
  if (navigating.has(explorer)) return;
  navigating.add(explorer);
  go();
}

/** Sets the undo stack of the history entry that the browser arrived at. */
export function finishNavigation(explorer: Explorer, stack: UndoStack): void {
  navigating.delete(explorer);
  undoStackOf(explorer).setState(stack, true);
}

export function undo(window: Window, explorer: Explorer): void {
  const entry = nextToUndo(undoStackOf(explorer).getState());
  if (entry === undefined) return;
  if (entry.kind === 'entry') navigate(explorer, () => window.history.back());
  else restoreFilter(explorer, entry.before, -1);
}

export function redo(window: Window, explorer: Explorer): void {
  const entry = nextToRedo(undoStackOf(explorer).getState());
  if (entry === undefined) return;
  if (entry.kind === 'entry') navigate(explorer, () => window.history.forward());
  else restoreFilter(explorer, entry.after, 1);
}

export function useUndoStack<Value>(selector: (stack: UndoStack) => Value): Value {
  return useStore(undoStackOf(useExplorerStore()), selector);
}
