/** The list in the browser: its order in the URL, its keys, and thousands of rows. */
import type { Page } from '@playwright/test';
import { generatePlan } from '../bench/generatePlan.ts';
import { SEED, SIZES } from '../bench/sizes.ts';
import { settledOnce } from './canvas.ts';
import { expectNoViolation } from './expectNoViolation.ts';
import { expect, moveTo, open, test } from './fixtures.ts';
import { BEHAVIOUR_IN, LANGUAGES } from './screen.ts';
import { HUB, POLICIES } from './source.ts';

const SAYS = {
  ja: {
    policies: '基本施策',
    share: '再掲の割合',
    name: '名前（よみ順）',
    onMap: '再掲マップで見る：',
    list: '一覧',
  },
  en: {
    policies: 'Basic policies',
    share: '% re-listed',
    name: 'Name (A–Z)',
    onMap: 'Show on the map: ',
    list: 'List',
  },
} as const;

const THREE_DROPPED = `&without=${HUB.id},sme-rd-subsidy,mice-events`;

const rows = (page: Page) => page.locator('tbody tr[data-row]');
const row = (page: Page, id: string) => page.locator(`tbody tr[data-row="${id}"]`);
const head = (page: Page, name: string) => page.getByRole('columnheader', { name, exact: true });

for (const language of LANGUAGES) {
  const says = SAYS[language];

  if (BEHAVIOUR_IN.includes(language))
    test(`${language}: sorted, on the second sheet, and again after a reload`, async ({ page }) => {
      await open(page, `?lang=${language}&view=list`);
      await expect(rows(page)).toHaveCount(103);
      await page.getByRole('tab', { name: says.policies, exact: true }).click();
      await head(page, says.share).getByRole('button').click();
      await expect(head(page, says.share)).toHaveAttribute('aria-sort', 'descending');
      await expect(page).toHaveURL(`?lang=${language}&view=list&sheet=policies&sort=-relistedShare`);
      const first = await rows(page).first().getAttribute('data-row');
      await page.reload();
      await expect(rows(page)).toHaveCount(30);
      await expect(rows(page).first()).toHaveAttribute('data-row', first ?? '');
      await expect(row(page, '4.1.1')).toContainText(POLICIES['4.1.1']?.[language] ?? '');
    });

  if (BEHAVIOUR_IN.includes(language))
    test(`${language}: the pieces of a bar show their numbers in 12 px where there is room`, async ({
      page,
    }) => {
      await open(page, `?lang=${language}&view=list`);
      const pieces = await page.locator('[data-text]').evaluateAll((all) =>
        all.map((piece) => {
          const text = getComputedStyle(piece, '::after');
          const { width, height } = piece.getBoundingClientRect();
          return {
            width,
            height,
            size: Number.parseFloat(text.fontSize),
            line: Number.parseFloat(text.height),
          };
        }),
      );
      expect(pieces.length).toBeGreaterThan(100);
      expect(pieces.filter(({ width }) => width < 8)).toEqual([]);
      expect(pieces.filter(({ size, height, line }) => size < 12 || line > height)).toEqual([]);
    });

  if (BEHAVIOUR_IN.includes(language))
    test(`${language}: a row selects; its pin leads to it on the map, and Back to the list`, async ({
      page,
    }) => {
      await open(page, `?lang=${language}&view=list`);
      await row(page, 'mice-events').locator('td').nth(1).click();
      await expect(row(page, 'mice-events')).toHaveAttribute('data-selected', 'true');
      await expect(page).toHaveURL(/select=mice-events/);
      await row(page, HUB.id)
        .getByRole('button', { name: `${says.onMap}${HUB[language]}` })
        .click();
      await settledOnce(
        page,
        ({ nodes }) => nodes.some(({ id, classes }) => id === HUB.id && classes.includes('selected')),
        'it is selected on the map',
      );
      await page.goBack();
      await expect(row(page, 'mice-events')).toHaveAttribute('data-selected', 'true');
      await expect(row(page, 'mice-events')).toBeInViewport();
    });

  test(`${language}: at a desk rows are 32 px high, with the other language under each name`, async ({
    page,
  }) => {
    await open(page, `?lang=${language}&view=list`);
    for (const [width, height] of [
      [1366, 768],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const query of ['', THREE_DROPPED, '&sheet=policies', `&sheet=policies${THREE_DROPPED}`]) {
        await moveTo(page, `?lang=${language}&view=list${query}`);
        await expect(rows(page)).toHaveCount(query.includes('policies') ? 30 : 103);
        const found = await rows(page).evaluateAll((all) =>
          all.map((each) => ({
            height: each.getBoundingClientRect().height,
            languages: [...each.querySelectorAll('th [lang]')].map((name) => name.getAttribute('lang')),
          })),
        );
        // Two of the longest official names take two lines on the smaller screen.
        const higher = found.filter(({ height: own }) => Math.abs(own - 32) > 0.6);
        expect(higher.length).toBeLessThanOrEqual(language === 'ja' && query.includes('policies') ? 2 : 0);
        const both = [language, language === 'ja' ? 'en' : 'ja'];
        expect(found.filter(({ languages }) => `${languages}` !== `${both}`)).toEqual([]);
      }
    }
  });

  for (const [width, height] of [
    [1366, 768],
    [390, 844],
  ] as const)
    test(`${language}, ${width} × ${height}: axe finds nothing, on either sheet`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const sheet of ['', '&sheet=policies']) {
        await open(page, `?lang=${language}&view=list&without=${HUB.id}${sheet}`);
        await expectNoViolation(page, { within: 'main' });
        const small = await page
          .locator('main *')
          .evaluateAll(
            (all) => all.filter((each) => Number.parseFloat(getComputedStyle(each).fontSize) < 12).length,
          );
        expect(small).toBe(0);
      }
    });
}

test('by keyboard: to a row, down, and chosen; the heads stay in sight', async ({ page }) => {
  await open(page, '?lang=ja&view=list&sort=first');
  await row(page, 'innovation-promotion').getByRole('button').first().focus();
  for (let times = 0; times < 40; times += 1) await page.keyboard.press('ArrowDown');
  const focused = rows(page).filter({ has: page.locator(':focus') });
  await expect(focused).toBeInViewport({ ratio: 1 });
  const headBox = await head(page, '掲載数').boundingBox();
  const rowBox = await focused.boundingBox();
  expect(rowBox?.y).toBeGreaterThanOrEqual((headBox?.y ?? 0) + (headBox?.height ?? 0) - 1);
  await page.keyboard.press('Enter');
  await expect(focused).toHaveAttribute('data-selected', 'true');
});

for (const language of LANGUAGES)
  test(`${language}: on a phone the columns that are there fit, on either sheet`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const sheet of ['', '&sheet=policies']) {
      await open(page, `?lang=${language}&view=list${sheet}`);
      const table = page.getByRole('table');
      await expect(table.getByRole('img').first()).toBeInViewport({ ratio: 1 });
      const low = await rows(page).evaluateAll(
        (all) => all.filter((each) => each.getBoundingClientRect().height < 44).length,
      );
      expect(low).toBe(0);
      const beyond = await table.evaluate(({ parentElement: room }) =>
        room === null ? null : room.scrollWidth - room.clientWidth,
      );
      expect(beyond).toBe(0);
    }
  });

test('on a narrow screen the first column stays while one moves to the side', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 844 });
  await open(page, '?lang=ja&view=list&sheet=policies');
  const number = row(page, '1.1.1').locator('td').first();
  const before = await number.boundingBox();
  await page.getByRole('table').evaluate((table) => table.parentElement?.scrollTo({ left: 250 }));
  expect((await number.boundingBox())?.x).toBe(before?.x);
  await expect(row(page, '1.1.1').getByRole('button', { name: /^再掲マップで見る/ })).toBeInViewport();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBe(0);
});

test('of thousands of rows those in sight are there, and the keys reach the last', async ({ page }) => {
  const plan = JSON.stringify(generatePlan(SIZES.huge, SEED));
  await page.route('**/generated.json', (route) =>
    route.fulfill({ body: plan, contentType: 'application/json' }),
  );
  await open(page, '?plan=generated.json&lang=ja&view=list&sort=first');
  await expect(rows(page).first()).toBeVisible();
  expect(await rows(page).count()).toBeLessThan(60);
  const all = Number(await page.getByRole('table').getAttribute('aria-rowcount')) - 1;
  expect(all).toBeGreaterThan(5_000);
  await rows(page).first().getByRole('button').first().focus();
  await page.keyboard.press('End');
  const last = page.locator(`tbody tr[aria-rowindex="${all + 1}"]`);
  await expect(last).toBeInViewport();
  await expect(last.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(last).toHaveAttribute('data-selected', 'true');
  expect(await rows(page).count()).toBeLessThan(60);
  await page.getByRole('tab', { name: '基本施策', exact: true }).click();
  await expect(row(page, '1.1.1')).toBeInViewport();
  expect(await rows(page).count()).toBeLessThan(60);
});
