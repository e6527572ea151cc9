import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect } from './fixtures.ts';

/**
 * axe finds nothing wrong with the page, or with the part that `within` selects; `state` names what is on the screen.
 * Its code is handed over once for each page, and only what it finds comes back: that takes most of the time of its
 * own adapter for Playwright.
 */
export async function expectNoViolation(page: Page, { state = '', within = 'html' } = {}): Promise<void> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source);
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
