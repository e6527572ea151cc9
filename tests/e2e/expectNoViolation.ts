import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { expect } from './fixtures.ts';

/**
 * Expects no axe violations on the page, or in the part that `within` selects; `state` describes the screen in messages.
 * Loads axe once per page and returns only the violations, which is faster than axe's own adapter for Playwright.
 */
export async function expectNoViolation(page: Page, { state = '', within = 'html' } = {}): Promise<void> {
  // A window that the app opens has no address of its own, but the app's origin.
  const origin = await page.evaluate(() => (Reflect.has(window, 'axe') ? null : window.origin));
  if (origin !== null) await page.addScriptTag({ url: `${origin}/axe.min.js` });
  const found = await page.evaluate(async (part) => {
    const { violations } = await window.axe.run(part, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')}\n${failureSummary}`),
    );
  }, within);
  expect.soft(found, state).toEqual([]);
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
