import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../src/explore/filter.ts';
import {
  emptyUndoStack,
  goToEntry,
  historyEntryOf,
  moveBy,
  nextToRedo,
  nextToUndo,
  pushEntry,
  type UndoEntry,
  type UndoStack,
} from '../../src/store/undoStack.ts';

const entry = (act: UndoEntry['act']): UndoEntry => ({ kind: 'entry', act });
const filters = (act: UndoEntry['act'], from: number, to: number): UndoEntry => ({
  kind: 'filter',
  act,
  before: { ...NO_FILTER, reach: from },
  after: { ...NO_FILTER, reach: to },
});
const counts = (from: number, to: number): UndoEntry => ({
  kind: 'filter',
  act: 'filters',
  before: { ...NO_FILTER, counts: { from, to: null } },
  after: { ...NO_FILTER, counts: { from: to, to: null } },
});
const after = (...steps: readonly UndoEntry[]): UndoStack => steps.reduce(pushEntry, emptyUndoStack(0));
const told = (steps: UndoStack) => [historyEntryOf(steps), nextToUndo(steps)?.act, nextToRedo(steps)?.act];

test('nothing was done, and nothing is to be redone', () => {
  expect(told(emptyUndoStack(7))).toEqual([7, undefined, undefined]);
});

test('what makes an entry is in the next one, and what makes none in the same', () => {
  expect(told(after(entry('selection'), filters('filters', 1, 2)))).toEqual([1, 'filters', undefined]);
  expect(told(after(entry('selection'), entry('focus')))).toEqual([2, 'focus', undefined]);
});

describe('in step with Back', () => {
  const walked = after(entry('selection'), filters('filters', 1, 2), entry('focus'), filters('whatIf', 2, 3));

  test('Back undoes all that was done in the entry, and Forward brings all of it again', () => {
    const back = goToEntry(walked, 1);
    expect(told(back)).toEqual([1, 'filters', 'focus']);
    expect(told(goToEntry(back, 2))).toEqual([2, 'whatIf', undefined]);
    expect(told(goToEntry(back, 0))).toEqual([0, undefined, 'selection']);
  });

  test('undone one by one, each step is where Back would find it', () => {
    const once = moveBy(walked, -1);
    expect(told(once)).toEqual([2, 'focus', 'whatIf']);
    const twice = goToEntry(once, 1);
    expect(told(twice)).toEqual([1, 'filters', 'focus']);
    const thrice = moveBy(twice, -1);
    expect(told(thrice)).toEqual([1, 'selection', 'filters']);
    // The entry is found as it was left.
    expect(told(goToEntry(goToEntry(thrice, 0), 1))).toEqual([1, 'selection', 'filters']);
    expect(told(goToEntry(thrice, 2))).toEqual([2, 'focus', 'whatIf']);
  });

  test('a new act takes the place of what was undone', () => {
    const back = goToEntry(walked, 0);
    const again = pushEntry(back, entry('view'));
    expect(told(again)).toEqual([1, 'view', undefined]);
    expect(told(goToEntry(again, 0))).toEqual([0, undefined, 'view']);
    // Another filter does not end the browser's Forward: what it leads to is not known any more.
    expect(told(goToEntry(pushEntry(back, filters('filters', 1, 4)), 1))).toEqual([1, undefined, undefined]);
  });

  test('an entry from before a reload begins anew', () => {
    expect(told(goToEntry(emptyUndoStack(3), 2))).toEqual([2, undefined, undefined]);
  });
});

test('a slider that is drawn is one step', () => {
  const drawn = after(entry('selection'), counts(1, 2), counts(2, 3), counts(3, 5));
  expect(drawn.all).toHaveLength(2);
  expect(nextToUndo(drawn)).toEqual({ ...counts(1, 5) });
  expect(after(filters('filters', 1, 2), filters('filters', 2, 3)).all).toHaveLength(2);
});
