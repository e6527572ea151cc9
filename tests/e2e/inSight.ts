/** Whether an element is completely visible without scrolling: within all its scroll containers and not covered. */
import type { Locator } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Checks all matches of `target`; there must be at least one. */
export async function expectInSight(target: Locator): Promise<void> {
  await expect(target.first()).toBeVisible();
  const faults = await target.evaluateAll((all) =>
    all.flatMap((each) => {
      const { top, bottom, left, right, width, height } = each.getBoundingClientRect();
      const text = `${each.textContent?.slice(0, 40)} (${Math.round(top)}–${Math.round(bottom)})`;
      if (top < -1 || left < -1 || bottom > innerHeight + 1 || right > innerWidth + 1)
        return [`${text} is outside of the window`];
      for (let box = each.parentElement; box !== null; box = box.parentElement) {
        if (getComputedStyle(box).overflowY === 'visible') continue;
        const held = box.getBoundingClientRect();
        if (top < held.top - 1 || bottom > held.bottom + 1)
          return [`${text} is scrolled out of ${box.className}`];
      }
      const corners = [top + Math.min(4, height / 2), bottom - Math.min(4, height / 2)];
      const over = corners
        .map((y) => document.elementFromPoint(left + Math.min(8, width / 2), y))
        .filter((hit) => hit !== null && !each.contains(hit) && !hit.contains(each));
      return over.map((hit) => `${text} is covered by ${hit?.className}`);
    }),
  );
  expect(faults).toEqual([]);
}
