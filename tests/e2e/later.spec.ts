/** What comes after the first picture: it moves nothing, is there without the network, and may fail. */
import type { Page } from '@playwright/test';
import { pointAway } from './canvas.ts';
import { everythingFetched, expect, open, test } from './fixtures.ts';
import { screenOf } from './screen.ts';

const OWN = /\/assets\/(?!library-|plan-)[^/]*\.(js|css)$/;

/** The names of our own files that are asked for until the first picture stands. */
async function firstFiles(page: Page, query: string): Promise<readonly string[]> {
  const asked: string[] = [];
  let isReady = false;
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!isReady && OWN.test(pathname)) asked.push(pathname.replace(/.*\//, '').replace(/-[\w-]{8}\./, '.'));
  });
  await page.exposeFunction('noteReady', () => {
    isReady = true;
  });
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.documentElement?.dataset.ready !== 'true') return;
      observer.disconnect();
      const note: unknown = Reflect.get(window, 'noteReady');
      if (typeof note === 'function') note();
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] });
  });
  await open(page, query);
  return asked.sort();
}

test('the first picture needs few files, and the words of one language', async ({ page }) => {
  expect(await firstFiles(page, '?lang=ja')).toEqual([
    'core.js',
    'ja.js',
    'picture.js',
    'rolldown-runtime.js',
    'shell.js',
    'style.css',
  ]);
});

test('nothing moves when the panels come', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Reflect.set(window, 'shifts', shifts);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await open(page, '?lang=ja');
  await expect(screenOf(page, 'ja').ranking).toBeVisible();
  expect(await page.evaluate(() => PerformanceObserver.supportedEntryTypes)).toContain('layout-shift');
  expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([]);
});

test.describe('without the network', () => {
  // Chromium asks for the page's icon again whenever the address changes.
  test.use({ tolerated: /icons\/icon\.svg/ });

  test('everything works, once it has been loaded', async ({ page, context }) => {
    await open(page, '?lang=ja');
    await everythingFetched(page);
    await context.setOffline(true);
    await screenOf(page, 'ja').language('en').click();
    const screen = screenOf(page, 'en');
    await expect(screen.ranking).toBeVisible();
    await screen.button('About').click();
    await expect(page.getByRole('dialog', { name: 'About this explorer' })).toBeVisible();
    await page.keyboard.press('Escape');
    await screen.button('Keyboard shortcuts').click();
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await page.keyboard.press('Escape');
    await screen.ranking.locator('..').locator('..').getByRole('button').first().click();
    await expect(page.getByRole('region', { name: 'Details' })).toContainText('Listed under');
    await screen.button('Outline').click();
    await expect(page.getByRole('tree')).toBeVisible();
    await page.getByRole('combobox', { name: 'Find initiatives and policies' }).fill('robot');
    await expect(page.getByRole('option').first()).toBeVisible();
  });
});

test.describe('a slow or broken connection', () => {
  // “Error” is all that Firefox tells of an error that React has caught.
  test.use({
    tolerated: /^console: Error \(|ERR_FAILED|Failed to (load|fetch)|dynamically imported module|preload/i,
  });

  test('a language is spoken once it has come', async ({ page }) => {
    let hand = () => {};
    const handed = new Promise<void>((done) => {
      hand = done;
    });
    await page.route(/\/assets\/en-[^/]*\.js$/, async (route) => {
      await handed;
      await route.continue();
    });
    await open(page, '?lang=ja');
    await screenOf(page, 'ja').language('en').click();
    await pointAway(page);
    await expect(screenOf(page, 'ja').ranking).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    hand();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(screenOf(page, 'en').ranking).toBeVisible();
  });

  test('one that does not come is said so, and can be tried again', async ({ page }) => {
    await page.route(/\/assets\/en-[^/]*\.js$/, (route) => route.abort());
    await open(page, '?lang=ja');
    await screenOf(page, 'ja').language('en').click();
    await expect(page.getByText('「English」の表示に必要なデータを取得できませんでした。')).toBeVisible();
    await page.unrouteAll();
    await screenOf(page, 'ja').language('en').click();
    await expect(screenOf(page, 'en').ranking).toBeVisible();
    await expect(page.getByText('could not be fetched')).toBeHidden();
  });

  test('a language that does not come again has the page reloaded in it, as some browsers keep a failure', async ({
    page,
  }) => {
    const part = /\/assets\/en-[^/]*\.js$/;
    await page.route(part, (route) => route.abort());
    await open(page, '?lang=ja&select=2.1.3');
    await screenOf(page, 'ja').language('en').click();
    await expect(page.getByText('「English」の表示に必要なデータを取得できませんでした。')).toBeVisible();
    await Promise.all([page.waitForEvent('load'), screenOf(page, 'ja').language('en').click()]);
    await expect(page).toHaveURL(/lang=en&select=2\.1\.3/);
    await page.unrouteAll();
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  test('a part that does not come is said so, and can be tried again', async ({ page }) => {
    await page.route(/\/assets\/AboutDialog-[^/]*\.js$/, (route) => route.abort());
    await open(page, '?lang=en');
    await screenOf(page, 'en').button('About').click();
    await expect(page.getByRole('alert')).toContainText('This part could not be shown.');
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('dialog', { name: 'About this explorer' })).toBeVisible();
  });

  test('a part that does not come again has the page reloaded, as some browsers keep a failure', async ({
    page,
  }) => {
    const part = /\/assets\/AboutDialog-[^/]*\.js$/;
    await page.route(part, (route) => route.abort());
    await open(page, '?lang=en&select=2.1.3');
    const fault = page.getByRole('alert').filter({ hasText: 'This part could not be shown.' });
    await screenOf(page, 'en').button('About').click();
    await expect(fault).toBeVisible();
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Try again' }).click()]);
    await expect(page).toHaveURL(/select=2\.1\.3/);
    await expect(fault).toHaveCount(0);
  });

  test('a page whose code does not come says so', async ({ page }) => {
    await page.route(/\/assets\/shell-[^/]*\.js$/, (route) => route.abort());
    await page.goto('?lang=ja');
    await expect(page.getByRole('alert')).toContainText('再読み込みしてください');
  });
});
