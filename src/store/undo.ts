/** Undo and redo: the edge between the steps, the store and the browser's history. */
import { createStore, useStore } from 'zustand';
import type { Filter } from '../explore/filter.ts';
import { onceFor } from '../plan/onceFor.ts';
import type { Explorer, ExplorerState } from './explorer.ts';
import { useExplorerStore } from './hooks.ts';
import { type Act, didStep, lastDone, nextUndone, noSteps, type Step, type Steps, stepped } from './steps.ts';

export const stepsOf = onceFor((_: Explorer) => createStore<Steps>(() => noSteps(0)));

/** The step from one state to the next, and none where what changed cannot be undone. */
export function stepBetween(before: ExplorerState, state: ExplorerState, isEntry: boolean): Step | null {
  const act = actBetween(before, state);
  if (isEntry) return { kind: 'entry', act: act ?? 'view' };
  return act === null ? null : { kind: 'filter', act, before: before.filter, after: state.filter };
}

function actBetween(before: ExplorerState, state: ExplorerState): Act | null {
  if (state.briefing !== before.briefing) return 'tour';
  if (state.filter.without !== before.filter.without) return 'whatIf';
  if (state.connect !== before.connect && state.connect !== null) return 'connection';
  if (state.focus !== before.focus) return 'focus';
  if (state.selected !== before.selected) return 'selection';
  if (state.connect !== before.connect) return 'connection';
  if (state.view !== before.view) return 'view';
  return state.filter === before.filter ? null : 'filters';
}

export function noteStep(explorer: Explorer, step: Step): void {
  arriveAt(explorer, didStep(stepsOf(explorer).getState(), step));
}

/** Filters that undo and redo bring back are no new step. */
const broughtBack = new WeakSet<Filter>();

export function isBroughtBack(state: ExplorerState): boolean {
  return broughtBack.has(state.filter);
}

function bringBack(explorer: Explorer, filter: Filter, by: 1 | -1): void {
  const store = stepsOf(explorer);
  // The same filter may be the outcome of an act later on: this one is another object.
  const again = { ...filter };
  broughtBack.add(again);
  store.setState(stepped(store.getState(), by));
  explorer.getState().actions.setFilter(again);
}

/** The browser is on its way to another entry: who presses twice meanwhile would be led out of the app. */
const travelling = new WeakSet<Explorer>();

function travel(explorer: Explorer, go: () => void): void {
  if (travelling.has(explorer)) return;
  travelling.add(explorer);
  go();
}

/** Where the browser has arrived. */
export function arriveAt(explorer: Explorer, steps: Steps): void {
  travelling.delete(explorer);
  stepsOf(explorer).setState(steps, true);
}

export function undo(window: Window, explorer: Explorer): void {
  const step = lastDone(stepsOf(explorer).getState());
  if (step === undefined) return;
  if (step.kind === 'entry') travel(explorer, () => window.history.back());
  else bringBack(explorer, step.before, -1);
}

export function redo(window: Window, explorer: Explorer): void {
  const step = nextUndone(stepsOf(explorer).getState());
  if (step === undefined) return;
  if (step.kind === 'entry') travel(explorer, () => window.history.forward());
  else bringBack(explorer, step.after, 1);
}

/** What undo and redo would act on. */
export function useSteps<Value>(selector: (steps: Steps) => Value): Value {
  return useStore(stepsOf(useExplorerStore()), selector);
}
