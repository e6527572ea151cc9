/** `?embed`: the view alone, inside another page, which keeps its keyboard and its Back. */
import type { FrameLocator, Page } from '@playwright/test';
import { expectNoViolation } from './expectNoViolation.ts';
import { expect, open, test } from './fixtures.ts';
import { SAYS, screenOf } from './screen.ts';
import { HUB } from './source.ts';

const OPEN_FULL = {
  ja: /^ビジョン・エクスプローラーで全体を見る.*（新しいタブで開きます）$/,
  en: /^Vision Explorer – open in full.*\(opens in a new tab\)$/,
} as const;

/** Another page with the view in the middle of it. */
async function embed(page: Page, query: string): Promise<FrameLocator> {
  await page.route('**/town.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="ja"><title>Town</title><a href="#a">before</a>
        <iframe title="plan" width="760" height="560" src="./${query}"></iframe><a href="#b">after</a></html>`,
    }),
  );
  await page.goto('town.html');
  const frame = page.frameLocator('iframe');
  await frame.locator('html[data-ready="true"]').waitFor();
  return frame;
}

test('the view, its legend and a way to the rest, in the language of the address', async ({ page }) => {
  const frame = await embed(page, `?embed&lang=en&select=${HUB.id}&hubs=out`);
  await expect(frame.getByRole('application', { name: SAYS.en.canvas })).toBeVisible();
  await expect(frame.getByText('Same policies')).toBeVisible();
  for (const gone of ['banner', 'search', 'navigation', 'region'] as const)
    await expect(frame.getByRole(gone)).toHaveCount(0);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(SAYS.en.planTitle);
  const opened = page.waitForEvent('popup');
  await frame.getByRole('link', { name: OPEN_FULL.en }).click();
  const full = await opened;
  await expect(screenOf(full, 'en').details(HUB.en)).toBeVisible();
  expect(Object.fromEntries(new URL(full.url()).searchParams)).toEqual({
    lang: 'en',
    select: HUB.id,
    hubs: 'out',
  });
});

test('a step of a tour is the screen that it shows', async ({ page }) => {
  const frame = await embed(page, '?embed&lang=en&tour=vision&step=5');
  await expect(frame.getByRole('grid')).toBeVisible();
  await expect(frame.locator('#step')).toHaveCount(0);
  const query = new URL(page.frame({ url: /embed/ })?.url() ?? '').searchParams;
  expect(Object.fromEntries(query)).toEqual({ embed: '', lang: 'en', view: 'matrix' });
});

test('the keyboard comes in, walks, and goes out again; Back stays with the page around', async ({
  page,
}) => {
  await open(page, '?lang=ja');
  const frame = await embed(page, '?lang=ja&embed');
  const inside = page.frame({ url: /embed/ });
  const before = await page.evaluate(() => history.length);
  await page.getByRole('link', { name: 'before' }).focus();
  await page.keyboard.press('Tab');
  const canvas = frame.getByRole('application', { name: SAYS.ja.canvas });
  await expect(canvas).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(inside?.url() ?? '').searchParams.get('select')).toBe('1');
  expect(new URL(inside?.url() ?? '').searchParams.has('embed')).toBe(true);
  await expect(frame.getByRole('status', { name: '' }).filter({ hasText: '選択' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => new URL(inside?.url() ?? '').searchParams.has('select')).toBe(false);
  // Out at the other end, past the buttons and the link.
  await frame.getByRole('link', { name: OPEN_FULL.ja }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'after' })).toBeFocused();
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.goBack();
  await expect(screenOf(page, 'ja').ranking).toBeVisible();
});

test('a written view on a phone: nothing is cut, and nothing for axe to find', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await open(page, '?embed&lang=ja&view=list');
  await expect(page.getByRole('table')).toContainText(HUB.ja);
  await expectNoViolation(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBe(390);
});
