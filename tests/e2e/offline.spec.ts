/** The hosted app after the first visit: offline, and after the release of a new version. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { test as base, expect, open } from './fixtures.ts';
import { type Host, hosted } from './offlineHost.ts';
import { screenOf } from './screen.ts';
import { HUB } from './source.ts';

const REAL = readFileSync(new URL('../../data/sagamihara-2025/plan.json', import.meta.url), 'utf8');

const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture needs.
  host: async ({}, provide) => hosted(provide),
  baseURL: async ({ host }, provide) => provide(host.address),
});

test.use({ serviceWorkers: 'allow', viewport: { width: 1366, height: 768 } });

/** The first visit is complete once the service worker has cached everything, with the app in one file and the plan. */
async function kept(page: Page): Promise<void> {
  const isKept = () =>
    page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      const plan = new URL(location.href).searchParams.get('plan');
      const oneFile = await caches.match('vision-explorer.html');
      const file = plan === null ? undefined : await caches.match(plan);
      return active?.state === 'activated' && oneFile !== undefined && (plan === null || file !== undefined);
    });
  await expect.poll(isKept).toBe(true);
}

const builds = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => (await caches.keys()).filter((name) => !name.endsWith(' plans')));

const version = (page: Page) => page.locator('meta[name="version"]');

test('after one visit it opens without the network, whole, also with another plan', async ({
  page,
  host,
}) => {
  await host.put('other.json', REAL.replace('"さがみはら産業振興ビジョン"', '"別の計画"'));
  await open(page, '?lang=ja&plan=other.json');
  await kept(page);
  host.stop();
  await page.reload();
  await page.locator('html[data-ready="true"]').waitFor();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('別の計画');
  await open(page, `index.html?lang=ja&select=${HUB.id}`);
  await expect(screenOf(page, 'ja').details(HUB.ja)).toBeVisible();
  for (const name of ['体系図', 'マトリクス', '重なり', '一覧', 'アウトライン']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('main').locator('[aria-busy]')).toHaveCount(0);
  }
  await expect(page.getByRole('tree')).toBeVisible();
  await screenOf(page, 'ja').language('en').click();
  await expect(screenOf(page, 'en').details(HUB.en)).toBeVisible();
  await page.getByRole('button', { name: 'Save and print' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV', exact: true }).click();
  expect((await download).suggestedFilename()).toBe('sagamihara-2025-csv.zip');
  const copy = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download HTML' }).click();
  expect((await copy).suggestedFilename()).toBe('sagamihara-2025-explorer.html');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'About' }).click();
  await page.getByRole('button', { name: 'Licenses of the libraries used' }).click();
  await expect(page.getByRole('region', { name: 'Licenses of the libraries used' })).toContainText(
    'cytoscape',
  );
  // A tour that was never opened before can be presented too.
  await open(page, 'index.html?lang=en&tour=vision&step=1');
  await expect(page.locator('#step')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/step=2/);
});

test('a corrected plan shows at the next load, and without the network its copy, which says so', async ({
  page,
  host,
}) => {
  const title = page.getByRole('heading', { level: 1 });
  const notice = page.getByRole('status').filter({ hasText: '保存した計画ファイルを表示しています' });
  const put = (name: string) =>
    host.put('other.json', REAL.replace('"さがみはら産業振興ビジョン"', `"${name}"`));
  const reload = async () => {
    await page.reload();
    await page.locator('html[data-ready="true"]').waitFor();
  };
  await put('はじめの計画');
  await open(page, '?lang=ja&plan=other.json');
  await kept(page);
  await put('訂正した計画');
  await reload();
  await expect(title).toContainText('訂正した計画');
  await expect(notice).toBeHidden();
  const saved = () => page.evaluate(async () => (await caches.match('other.json'))?.text());
  await expect.poll(saved).toContain('訂正した計画');
  host.stop();
  await reload();
  await expect(title).toContainText('訂正した計画');
  await expect(notice).toContainText(/\d{4}年\d+月\d+日/);
  await page.getByRole('button', { name: 'このお知らせを閉じる' }).click();
  await expect(notice).toBeHidden();
});

test('a new version is told, comes when the reader wants it, and leaves nothing of the old one', async ({
  page,
  context,
  host,
}) => {
  await open(page, '?lang=ja&view=list');
  await kept(page);
  const [first] = await builds(page);
  await page.reload();
  await page.locator('html[data-ready="true"]').waitFor();
  await host.bringOut('second');
  const other = await context.newPage();
  await open(other, '?lang=ja');
  const news = page.getByText('新しい版があります');
  await page.reload();
  await expect(news).toBeVisible();
  // All files are still of the version that the page loaded.
  await expect(version(page)).toHaveCount(0);
  expect(await builds(page)).toEqual([first, expect.stringMatching(/ second$/)]);

  await page.getByRole('button', { name: '再読み込み' }).click();
  await expect(version(page)).toHaveAttribute('content', 'second');
  await expect(page.getByRole('table')).toBeVisible();
  await expect(news).toBeHidden();
  // The other page was not reloaded, and still has its files.
  await expect(version(other)).toHaveCount(0);
  expect(await builds(page)).toContain(first);
  await other.getByRole('button', { name: '再読み込み' }).click();
  await expect(version(other)).toHaveAttribute('content', 'second');
  await other.close();
  await page.reload();
  await expect.poll(() => builds(page)).toEqual([expect.stringMatching(/ second$/)]);
});

test('it can be installed, in Japanese, and an embedded view keeps nothing', async ({ page, host }) => {
  await open(page, '?lang=ja&embed');
  const manifest = await page.evaluate(async () => {
    const address = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')?.href ?? '';
    return { address, content: await (await fetch(address)).json() };
  });
  expect(manifest.content).toMatchObject({
    name: 'ビジョン・エクスプローラー',
    lang: 'ja',
    display: 'standalone',
  });
  expect(new URL(manifest.content.start_url, manifest.address).href).toBe(host.address);
  const sizes: string[] = [];
  for (const { src, purpose } of manifest.content.icons) {
    const address = new URL(src, manifest.address).href;
    sizes.push(await page.evaluate(imageSize, { address, purpose: String(purpose) }));
  }
  expect(sizes).toEqual(['any any', 'any 192', 'any 512', 'maskable 512']);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

/** Runs in the page. */
async function imageSize({ address, purpose }: { address: string; purpose: string }): Promise<string> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return `${purpose} ${image.src.endsWith('.svg') ? 'any' : image.naturalWidth}`;
}
