import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runWhenIdle } from '../../src/ui/runWhenIdle.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Work that is done after a number of slices of 5 ms each. */
function workOf(pieces: number) {
  const done = { pieces: 0 };
  const work = () => {
    done.pieces += 1;
    vi.setSystemTime(Date.now() + 5);
    vi.advanceTimersByTime(5);
    return done.pieces >= pieces;
  };
  return { done, work };
}

test('runs in slices until it is done', () => {
  const { done, work } = workOf(5);
  runWhenIdle(work);
  expect(done.pieces).toBe(0);
  vi.runAllTimers();
  expect(done.pieces).toBe(5);
  expect(vi.getTimerCount()).toBe(0);
});

test('can be cancelled', () => {
  const { done, work } = workOf(5);
  const callOff = runWhenIdle(work);
  callOff();
  vi.runAllTimers();
  expect(done.pieces).toBe(0);
});

test('with `requestIdleCallback` it waits for idle time, and yields in time', () => {
  const waiting: IdleRequestCallback[] = [];
  vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => waiting.push(callback));
  vi.stubGlobal('cancelIdleCallback', () => waiting.pop());
  const { done, work } = workOf(4);
  const callOff = runWhenIdle(work);
  const idle = (left: number) => waiting.pop()?.({ didTimeout: false, timeRemaining: () => left });
  idle(50);
  expect([done.pieces, waiting.length]).toEqual([2, 1]);
  idle(1);
  expect([done.pieces, waiting.length]).toEqual([3, 1]);
  callOff();
  expect(waiting).toHaveLength(0);
});
