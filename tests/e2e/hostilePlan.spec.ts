/** `?plan` with what no one would want to open: a clear message in the user's language, and a page that lives. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Page, Route } from '@playwright/test';
import { expect, open, test } from './fixtures.ts';

const real = readFileSync(new URL('../../data/sagamihara-2025/plan.json', import.meta.url), 'utf8');

async function openPlan(page: Page, body: string, language = 'en'): Promise<void> {
  await page.route('**/hostile.json', (route: Route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );
  await open(page, `?lang=${language}&plan=hostile.json`);
}

const changed = (change: (plan: Record<string, unknown>) => void): string => {
  const plan: Record<string, unknown> = JSON.parse(real);
  change(plan);
  return JSON.stringify(plan);
};

function manyInitiatives(count: number) {
  const initiatives = Array.from({ length: count }, (_, at) => ({ id: `i${at}`, name: { ja: `取組${at}` } }));
  return {
    ...{ format: 'vision-plan/2', id: 'many', languages: ['ja'], title: { ja: '多くの取組' } },
    levels: [{ id: 'policy', name: { ja: '施策' } }],
    items: [
      {
        ...{ id: 'p', name: { ja: '施策' } },
        listings: initiatives.map(({ id }) => ({ initiative: id, mark: 'first' })),
      },
    ],
    initiatives,
  };
}

const FILES: readonly (readonly [name: string, body: () => string, english: RegExp, japanese: RegExp])[] = [
  ['3 MB of brackets', () => '['.repeat(1_500_000) + ']'.repeat(1_500_000), /deep|JSON/, /入れ子|JSON/],
  [
    // A small file: a busy machine takes longer to hand over a large one than the app waits.
    '20,001 initiatives',
    () => JSON.stringify(manyInitiatives(20_001)),
    /nodes|too large/,
    /上限/,
  ],
];

for (const [name, body, english, japanese] of FILES)
  test(`${name}: said in both languages, with a way out`, async ({ page }) => {
    await openPlan(page, body());
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByRole('main')).toContainText(english);
    await page.getByRole('button', { name: '日本語' }).click();
    await expect(page.getByRole('main')).toContainText(japanese);
    await page.getByRole('link', { name: '標準の計画を開く' }).click();
    await page.locator('html[data-ready="true"]').waitFor();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('さがみはら');
  });

test('a plan full of markup is drawn as text, and runs nothing', async ({ page }) => {
  const markup = '<img src=x onerror=document.title=1><script>document.title=2</script>';
  const name = { ja: markup, en: markup };
  const body = changed((plan) => {
    Object.assign(plan, { title: name, vision: { ...Object(plan.vision), name, breaks: name } });
  });
  await openPlan(page, body);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x');
  expect(await page.locator('img').count()).toBe(0);
  expect(await page.title()).not.toMatch(/^[12]$/);
});

test('a plan without any initiative is a picture with nothing to rank', async ({ page }) => {
  const body = changed((plan) => {
    plan.initiatives = [];
    for (const project of Array.isArray(plan.priorityProjects) ? plan.priorityProjects : [])
      delete project.suggested;
    for (const strategy of Array.isArray(plan.items) ? plan.items : [])
      for (const direction of strategy.items) for (const policy of direction.items) policy.listings = [];
  });
  await openPlan(page, body);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sagamihara');
});

test.describe('a slow server', () => {
  // It is a host of its own.
  test.use({ tolerated: /request elsewhere: http:..127.0.0.1:/ });

  test('shows how far it is, and lets the user stop', async ({ page, baseURL }) => {
    // Playwright answers a request whole; only a server of our own can send half of a file.
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 4_000_000 });
      response.write(' '.repeat(1_500_000));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    const port = address === null || typeof address === 'string' ? 0 : address.port;
    try {
      // The same app from the slow server's own host: everything but the plan comes from the quick one.
      const slow = `http://127.0.0.1:${port}/`;
      await page.route(`${slow}**`, async (route) => {
        const { pathname } = new URL(route.request().url());
        if (pathname.endsWith('slow.json')) return route.continue();
        const answer = await route.fetch({ url: new URL(`.${pathname}`, baseURL).href });
        return route.fulfill({ response: answer });
      });
      await page.goto(`${slow}?lang=en&plan=slow.json`);
      await expect(page.getByText('1.5 of 4.0 MB received')).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('data-ready', 'false');
      await page.getByRole('button', { name: 'Stop loading' }).click();
      await expect(page.getByRole('alert')).toContainText('stopped');
      await expect(page.getByRole('link', { name: 'Open the built-in plan' })).toBeVisible();
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
