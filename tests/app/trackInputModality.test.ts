// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { trackInputModality } from '../../src/app/trackInputModality.ts';

const isNoted = () => document.documentElement.hasAttribute('data-pointing');
const press = (key: string) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

afterEach(() => document.documentElement.removeAttribute('data-pointing'));

test('tracks whether the last input was a pointer; modifiers change nothing', () => {
  trackInputModality(window);
  expect(isNoted()).toBe(false);
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  expect(isNoted()).toBe(true);
  press('Control');
  expect(isNoted()).toBe(true);
  press('ArrowDown');
  expect(isNoted()).toBe(false);
});
