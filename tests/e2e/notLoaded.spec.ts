/** What is seen before the app runs and where it never does, and the page of the plan that needs no script. */
import type { Page } from '@playwright/test';
import { listings, planFile } from '../fixtures/planFile.ts';
import { expectNoViolation } from './expectNoViolation.ts';
import { everythingThere, expect, test } from './fixtures.ts';
import { initiativeName, timesListed } from './planFile.ts';
import { LANGUAGES } from './screen.ts';

const WORDS = {
  loading: ['読み込んでいます…', 'Loading…'],
  notLoaded: [
    'ページを表示できないときは、接続を確認して、再読み込みしてください。',
    '図のないページでも、計画の全体をご覧いただけます。',
    'If the page does not appear, please check the connection and reload.',
    'The whole plan can also be read on a page without pictures.',
  ],
  noScript: [
    '図を表示するには、ブラウザーの JavaScript を有効にしてください。',
    '図のないページでも、計画の全体をご覧いただけます。',
    'Please turn on JavaScript in your browser to see the pictures.',
    'The whole plan can also be read on a page without pictures.',
  ],
} as const;

/** The paragraphs that a reader sees. */
const seen = async (page: Page): Promise<readonly string[]> => {
  const visible = page.locator('body p').filter({ visible: true });
  return visible.allTextContents();
};

/** As after the seconds that its animations wait. */
const waitedLong = (page: Page) =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });

test('while nothing has come it says that it loads; then what to do', async ({ page }) => {
  await page.route('**/core-*.js', () => {});
  await page.goto('', { waitUntil: 'commit' });
  await page.waitForFunction(() => document.styleSheets.length === 2);
  expect(await seen(page)).toEqual([]);
  await waitedLong(page);
  expect(await seen(page)).toEqual([...WORDS.loading, ...WORDS.notLoaded]);
});

test('the words go before the styles of the app', async ({ page }) => {
  await page.goto('');
  const order = await page.evaluate(() => {
    const loading = document.querySelector('#loading');
    const styles = document.querySelector('link[href*="/style-"]');
    return loading === null || styles === null ? 0 : loading.compareDocumentPosition(styles);
  });
  expect(order).toBe(4);
});

test.describe('where a part does not come', () => {
  test.use({ tolerated: /404/ });

  for (const part of ['core-*.js', 'style-*.css', 'shell-*.js'])
    test(`${part}: the page says so, and leads to the plain page`, async ({ page }) => {
      await page.route(`**/${part}`, (route) => route.fulfill({ status: 404 }));
      await page.goto('?lang=en');
      if (part.startsWith('core')) await waitedLong(page);
      await expect(page.locator('#not-loaded')).toBeVisible();
      expect((await seen(page)).slice(-WORDS.notLoaded.length)).toEqual(WORDS.notLoaded);
      await page.getByRole('link', { name: 'page without pictures' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(planFile.title.en);
    });
});

test('once the app is there nothing of it is left to read', async ({ page }) => {
  await page.goto('?lang=en');
  await everythingThere(page);
  await waitedLong(page);
  await expect(page.locator('#loading, #not-loaded, noscript').filter({ visible: true })).toHaveCount(0);
});

test('without JavaScript the page says so in both languages, and leads to the plain page', async ({
  browser,
  baseURL,
  watch,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  await watch(context);
  const page = await context.newPage();
  await page.goto('');
  expect(await seen(page)).toEqual(WORDS.noScript);
  await page.getByRole('link', { name: '図のないページ' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(planFile.title.ja);
  await context.close();
});

test.describe('the plain page', () => {
  const MARKS = { ja: { first: '初出', relisted: '再掲' }, en: { first: 'First', relisted: 'Re-listed' } };

  for (const language of LANGUAGES)
    test(`${language}: every listing in the printed order, with the others of its initiative`, async ({
      page,
    }) => {
      await page.goto(`plan.${language}.html`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const rows = await page.locator('li:has(b)').evaluateAll((items) =>
        items.map((item) => ({
          mark: item.querySelector('b')?.textContent,
          name: [...item.childNodes]
            .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
            .map(({ textContent }) => textContent)
            .join('')
            .trim(),
          others: [...item.querySelectorAll('a')].map(({ hash }) => hash),
        })),
      );
      expect(rows).toEqual(
        listings.map(({ policy, initiative, mark }) => ({
          mark: MARKS[language][mark],
          name: initiativeName(initiative, language),
          others: listings
            .filter((other) => other.initiative === initiative && other.policy !== policy)
            .map((other) => `#${other.policy}`),
        })),
      );
      expect(rows).toHaveLength(173);
      const hub = planFile.initiatives.filter(({ id }) => timesListed(id) === 14);
      await expect(page.locator('main > p')).toContainText(initiativeName(hub[0]?.id ?? '', language));
      // Each link leads to a heading.
      const lost = await page.evaluate(
        () =>
          [...document.querySelectorAll('a')].filter(
            ({ hash }) => hash && !document.getElementById(hash.slice(1)),
          ).length,
      );
      expect(lost).toBe(0);
    });

  for (const language of LANGUAGES)
    test(`${language}: axe finds nothing, and nothing is wider than a phone`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      // The page's own policy allows no script, not even that of axe.
      await page.route('**/plan.*.html', async (route) => {
        const body = await (await route.fetch()).text();
        await route.fulfill({ body: body.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '') });
      });
      await page.goto(`plan.${language}.html`);
      await expectNoViolation(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
});

test('a link preview has the plan’s title, its sentence and a picture that is there', async ({ page }) => {
  await page.goto('');
  const contentOf = (property: string) =>
    page.locator(`meta[property="og:${property}"]`).getAttribute('content');
  expect(await contentOf('title')).toBe(`${planFile.title.ja} | ${planFile.title.en}`);
  expect(await contentOf('description')).toMatch(/^103件の取組のうち39件は、.+ 39 of 103 initiatives /);
  const picture = await page.request.get((await contentOf('image')) ?? '');
  expect(picture.headers()['content-type']).toBe('image/png');
  const size = (await picture.body()).subarray(16, 24);
  expect([size.readUInt32BE(0), size.readUInt32BE(4)]).toEqual([1200, 630]);
});
