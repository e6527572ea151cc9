import { describe, expect, test } from 'vitest';
import {
  elapsedMs,
  formatClock,
  parseClock,
  serializeClock,
  startClock,
  toggleClock,
} from '../../../src/briefing/present/clock.ts';

const MINUTE = 60_000;

test('formats minutes and seconds, and hours from one hour on', () => {
  expect([0, 999, 65_000, 10 * MINUTE, 3_723_000].map(formatClock)).toEqual([
    '0:00',
    '0:00',
    '1:05',
    '10:00',
    '1:02:03',
  ]);
});

test('stops and resumes', () => {
  const stopped = toggleClock(startClock(1_000), 6_000);
  expect(elapsedMs(stopped, 9_000_000)).toBe(5_000);
  const again = toggleClock(stopped, 100_000);
  expect(elapsedMs(again, 102_000)).toBe(7_000);
});

test('a system clock that was set back gives 0', () => {
  expect(elapsedMs(startClock(5_000), 1_000)).toBe(0);
});

describe('the stored form', () => {
  test('round-trips, running or stopped', () => {
    const running = startClock(1_763_870_000_000);
    const stopped = toggleClock(running, 1_763_870_060_000);
    expect(parseClock(serializeClock(running))).toEqual({ startedAt: 1_763_870_000_000, stoppedAt: null });
    expect(parseClock(serializeClock(stopped))).toEqual({
      startedAt: 1_763_870_000_000,
      stoppedAt: 1_763_870_060_000,
    });
  });

  test.each([null, '', '/', 'x/', '12', '-1/', '1/2/3', `${'9'.repeat(400)}/`])('%s is none', (text) => {
    expect(parseClock(text)).toBeNull();
  });
});
