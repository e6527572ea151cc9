import { expect, test } from 'vitest';
import { wheelNotches } from '../../src/map/wheelNotches.ts';

const STILL = { ctrlKey: false, deltaMode: 0, deltaX: 0, deltaY: 0 };

test.each([
  ['a mouse in Chromium, on Windows', { deltaY: 100, wheelDeltaY: -120 }, -1],
  ['a mouse in Chromium, two notches at once', { deltaY: -240, wheelDeltaY: 240 }, 2],
  ['a mouse in Safari', { deltaY: 4.000244140625, wheelDeltaY: -120 }, -1],
  ['a mouse in Firefox, in lines', { deltaMode: 1, deltaY: 3 }, -1],
  ['a page per notch', { deltaMode: 2, deltaY: -1 }, 1],
  ['a trackpad', { deltaY: 7, wheelDeltaY: -21 }, null],
  ['a trackpad whose delta is a multiple by chance', { deltaY: 40, wheelDeltaY: -120 }, null],
  ['a trackpad, aslant', { deltaX: 3, deltaY: 40, wheelDeltaY: -120 }, null],
  ['a pinch', { ctrlKey: true, deltaY: 100, wheelDeltaY: -120 }, null],
  ['a browser without the old delta', { deltaY: 100 }, null],
  ['sideways', { deltaX: 100 }, null],
])('%s', (_, event, notches) => {
  expect(wheelNotches({ ...STILL, ...event })).toBe(notches);
});
