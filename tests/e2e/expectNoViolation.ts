import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/**
 * axe finds nothing wrong with the page, or with the part that `within` selects; `state` names what is on the screen.
 * Runs in the page itself: axe otherwise opens another page for each analysis, which only frames would need.
 */
export async function expectNoViolation(page: Page, { state = '', within = 'html' } = {}): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(within).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')}\n${failureSummary}`),
  );
  expect.soft(found, state).toEqual([]);
}
