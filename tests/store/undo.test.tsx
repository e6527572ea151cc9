// In jsdom, for its real address bar and history.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NO_FILTER } from '../../src/explore/filter.ts';
import { redo, undo, undoStackOf } from '../../src/store/undo.ts';
import { nextToRedo, nextToUndo } from '../../src/store/undoStack.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';
import { address, clearAddress, go, leaveAddress, open } from './addressBar.ts';

const { node, initiative } = idsOf(smallGraph);

beforeEach(clearAddress);
afterEach(leaveAddress);

/** Waits for the browser, which goes Back and Forward in its own time. */
const moved = (act: () => void) =>
  new Promise<void>((resolve) => {
    window.addEventListener('popstate', () => resolve(), { once: true });
    act();
  });

test('what leads to the same address is no step', () => {
  const explorer = open('/?lang=ja&select=1');
  explorer.getState().actions.select(node('1'));
  explorer.getState().actions.setFilter({ ...NO_FILTER });
  expect(nextToUndo(undoStackOf(explorer).getState())).toBeUndefined();
});

test('selection, filters and what-if are undone one by one, redone, and in step with Back', async () => {
  const explorer = open('/?lang=ja');
  const { actions } = explorer.getState();
  const steps = () => {
    const now = undoStackOf(explorer).getState();
    return [address(), nextToUndo(now)?.act, nextToRedo(now)?.act];
  };
  expect(steps()).toEqual(['/?lang=ja', undefined, undefined]);
  actions.select(node('1.1.1'));
  actions.setSearch('loan');
  actions.setFilter({ ...NO_FILTER, marks: 'first' });
  actions.toggleDropped(initiative('shared-loan'));
  const all = '/?lang=ja&select=1.1.1&marks=first&find=loan&without=shared-loan';
  expect(steps()).toEqual([all, 'whatIf', undefined]);

  undo(window, explorer);
  expect(steps()).toEqual(['/?lang=ja&select=1.1.1&marks=first&find=loan', 'filters', 'whatIf']);
  undo(window, explorer);
  expect(steps()).toEqual(['/?lang=ja&select=1.1.1&find=loan', 'selection', 'filters']);
  // Pressed twice before the browser has gone Back, it goes once.
  await moved(() => {
    undo(window, explorer);
    undo(window, explorer);
  });
  expect(steps()).toEqual(['/?lang=ja', undefined, 'selection']);
  undo(window, explorer);
  expect(steps()).toEqual(['/?lang=ja', undefined, 'selection']);

  await moved(() => redo(window, explorer));
  redo(window, explorer);
  redo(window, explorer);
  expect(steps()).toEqual([all, 'whatIf', undefined]);

  await go(-1);
  expect(steps()).toEqual(['/?lang=ja', undefined, 'selection']);
  await go(1);
  expect(steps()).toEqual([all, 'whatIf', undefined]);
  // What was undone gives way to what is done.
  undo(window, explorer);
  actions.setFilter({ ...NO_FILTER, withoutHubs: true });
  expect(steps()).toEqual(['/?lang=ja&select=1.1.1&hubs=out&find=loan', 'filters', undefined]);
});
