import { fileURLToPath } from 'node:url';
import { expect, open, test } from './fixtures.ts';
import { screenOf } from './screen.ts';

const REAL = fileURLToPath(new URL('../../data/sagamihara-2025/plan.json', import.meta.url));

test('the page allows nothing but files of its own host, and nothing unsafe', async ({ page }) => {
  await open(page);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
  // Before everything that it is to hold for.
  expect(await page.evaluate(() => document.head.firstElementChild?.getAttribute('http-equiv'))).toBe(
    'Content-Security-Policy',
  );
  expect(await page.locator('style, [onclick], script:not([src])').count()).toBe(0);
});

test('the whole app works under it: views, selection, details, about, filters, languages', async ({
  page,
}) => {
  await open(page, '?lang=en&select=sme-loan-program');
  await expect(page.getByRole('region', { name: 'Details' })).toContainText('SME loan program');
  await page.getByRole('button', { name: 'Structure' }).click();
  await screenOf(page, 'en').unfoldFilters();
  await page.getByRole('checkbox').first().click();
  for (const view of ['Matrix', 'Overlap', 'List', 'Outline', 'Reuse map']) {
    await page.getByRole('button', { name: view, exact: true }).click();
    await expect(page.getByRole('button', { name: view, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
  }
  await page.getByRole('button', { name: '日本語' }).click();
  await page.getByRole('button', { name: 'このサイトについて' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  // Style that React sets goes by the DOM, which the policy allows: the ranking's bars have their lengths.
  await open(page, '?lang=en');
  const widths = await page
    .locator('[style*="width"]')
    .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
  expect(widths.filter((width) => width > 0).length).toBeGreaterThan(10);
});

test('an opened plan is parsed in a worker of the same host', async ({ page }) => {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await page.route('**/plans/real.json', (route) => route.fulfill({ path: REAL }));
  await open(page, '?lang=en&plan=plans/real.json');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sagamihara');
  expect(workers).toHaveLength(1);
  expect(new URL(workers[0] ?? '').origin).toBe(new URL(page.url()).origin);
});

test.describe('what an intruder would try', () => {
  test.use({ tolerated: /content security policy|securitypolicyviolation/i });

  test('is refused: inline script, inline style, other hosts, eval', async ({ page }) => {
    await open(page);
    const done = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken"';
      document.head.append(script);
      const style = document.createElement('style');
      style.textContent = 'body { opacity: 0.5 }';
      document.head.append(style);
      const called = await fetch('https://elsewhere.example/').then(
        () => true,
        () => false,
      );
      return { called, title: document.title, opacity: getComputedStyle(document.body).opacity };
    });
    expect(done.called).toBe(false);
    expect(done.title).not.toBe('taken');
    expect(done.opacity).toBe('1');
  });
});
