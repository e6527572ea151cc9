/** What is seen before the libraries have loaded: it is what is seen afterwards, and a click on it counts. */
import type { Page } from '@playwright/test';
import { nodeOf, settled } from './canvas.ts';
import { everythingThere, expect, open, test } from './fixtures.ts';
import { differingShare } from './pixels.ts';
import { BEHAVIOUR_IN, LANGUAGES } from './screen.ts';
import { HUB } from './source.ts';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
];
/** Smoothed edges of shapes differ between both ways of drawing: 0.3 to 0.55 % of the pixels were measured. */
const SAME = 0.01;
const PAGE = '[inert]:has([role="application"])';

/** Opens the page and holds files back, Cytoscape by default; the returned function lets them come. */
async function openFirstSight(page: Page, query: string, files = /library-cytoscape/): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(query, { waitUntil: 'commit' });
  await page.locator('html[data-sight="true"]').waitFor();
  return release;
}

/** Its place on the page. */
async function hubIn(page: Page): Promise<readonly [number, number]> {
  const { x, y } = nodeOf(await settled(page), HUB.id).at;
  return [x, y];
}

for (const { width, height } of SIZES)
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    for (const language of LANGUAGES)
      test(`headline, ranking and picture are there before Cytoscape, and nothing moves, ${language}`, async ({
        page,
      }) => {
        const release = await openFirstSight(page, `?lang=${language}`);
        const early = page.locator(PAGE);
        const texts = await early.locator('section[data-name="side"]').innerText();
        const words = await early.locator('svg text').allTextContents();
        const before = await page.screenshot();
        release();
        await everythingThere(page);
        await expect(early).toHaveCount(0);
        await settled(page);
        const live = await page.locator('[role="application"] svg text').allTextContents();
        expect(words.toSorted()).toEqual(live.toSorted());
        expect(await page.locator('section[data-name="side"]').innerText()).toBe(texts);
        // Cytoscape draws from coarser pictures of its elements first, where the machine is busy.
        await expect
          .poll(async () => differingShare(page, before, await page.screenshot()))
          .toBeLessThan(SAME);
      });
  });

test.describe('meanwhile', () => {
  test.use({ viewport: { width: 1366, height: 768 } });

  for (const language of BEHAVIOUR_IN) {
    test(`a click on a thing selects it once it can, ${language}`, async ({ page }) => {
      await open(page, `?lang=${language}`);
      const hub = await hubIn(page);
      const release = await openFirstSight(page, `?lang=${language}`);
      await page.mouse.click(...hub);
      release();
      await expect(page).toHaveURL(new RegExp(`select=${HUB.id}`));
    });

    test(`a drag is no click, ${language}`, async ({ page }) => {
      await open(page, `?lang=${language}`);
      const [x, y] = await hubIn(page);
      const release = await openFirstSight(page, `?lang=${language}`);
      await page.mouse.move(x - 90, y);
      await page.mouse.down();
      await page.mouse.move(x, y, { steps: 4 });
      await page.mouse.up();
      release();
      await everythingThere(page);
      await settled(page);
      expect(page.url()).not.toContain('select=');
    });

    test(`the keyboard reaches the live page at once, and its focus is seen, ${language}`, async ({
      page,
    }) => {
      const release = await openFirstSight(page, `?lang=${language}`);
      await page.locator('#root header').waitFor();
      const tab = page.locator('#root nav button').nth(1);
      await tab.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator(PAGE)).toHaveCount(0);
      await expect(page).toHaveURL(/view=structure/);
      await expect(tab).toBeFocused();
      // The page that gave way is not painted again.
      await page.setViewportSize({ width: 1200, height: 700 });
      release();
      await expect(page.locator('#root [role="application"]')).toBeVisible();
    });

    test(`another size of the window is filled, ${language}`, async ({ page }) => {
      const release = await openFirstSight(page, `?lang=${language}`);
      await page.setViewportSize({ width: 1200, height: 700 });
      await expect
        .poll(() =>
          page.locator(`${PAGE} [role="application"]`).evaluate((stage) => {
            const canvas = stage.querySelector('canvas');
            return [canvas?.width, canvas?.height].join() === [stage.clientWidth, stage.clientHeight].join();
          }),
        )
        .toBe(true);
      const before = await page.screenshot();
      release();
      await everythingThere(page);
      await settled(page);
      // Cytoscape draws from coarser pictures of its elements first, where the machine is busy.
      await expect.poll(async () => differingShare(page, before, await page.screenshot())).toBeLessThan(SAME);
    });

    test(`a click on the ranking counts once it is there, ${language}`, async ({ page }) => {
      const release = await openFirstSight(page, `?lang=${language}`);
      const row = await page.locator(`${PAGE} ol button`).first().boundingBox();
      await page.mouse.click((row?.x ?? 0) + 60, (row?.y ?? 0) + 10);
      release();
      await expect(page).toHaveURL(new RegExp(`select=${HUB.id}`));
    });
  }

  for (const language of BEHAVIOUR_IN)
    test(`the live picture answers before the panels have come, ${language}`, async ({ page }) => {
      const release = await openFirstSight(page, `?lang=${language}`, /\/panels-/);
      await page.locator('html[data-ready="true"]').waitFor();
      await expect(page.locator(PAGE).locator('li')).not.toHaveCount(0);
      await page.mouse.click(...(await hubIn(page)));
      await expect(page.locator(PAGE)).toHaveCount(0);
      await expect(page).toHaveURL(new RegExp(`select=${HUB.id}`));
      release();
      await expect(page.getByRole('heading', { name: HUB[language] }).first()).toBeVisible();
    });

  for (const query of ['?lang=ja&select=2.1.3', '?lang=ja&view=list'])
    test(`an address that asks for another state waits for the live page: ${query}`, async ({ page }) => {
      await open(page, query);
      await expect(page.locator('html[data-sight]')).toHaveCount(0);
    });
});

test.describe('without Cytoscape', () => {
  test.use({ tolerated: /ERR_FAILED|Failed to (load|fetch)/ });

  for (const language of BEHAVIOUR_IN)
    test(`the page says what did not come, ${language}`, async ({ page }) => {
      await page.route(/library-cytoscape/, (route) => route.abort());
      await page.goto(`?lang=${language}`);
      await expect(page.getByRole('alert')).toBeVisible();
      await expect(page.locator(PAGE)).toHaveCount(0);
    });
});
