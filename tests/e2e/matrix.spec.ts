/** The matrix: complete on a desktop screen, keyboard navigation, sync with other views, windowing of large plans. */
import type { Page } from '@playwright/test';
import { generatePlan } from '../bench/generatePlan.ts';
import { SEED, SIZES } from '../bench/sizes.ts';
import { expectNoViolation } from './expectNoViolation.ts';
import { expect, moveTo, open, test } from './fixtures.ts';
import { LANGUAGES } from './screen.ts';
import { HUB, HUB_POLICIES, TOTALS } from './source.ts';

const LARGE = JSON.stringify(generatePlan(SIZES.large, SEED));
const RELISTED_ROWS = 39;
/** A row in one, a column in the other: looking at 1,300 cells takes its time. */
const SELECTED = { ja: HUB.id, en: '3.1.2' } as const;

const grid = (page: Page) => page.getByRole('grid');
const cell = (page: Page, row: number, column: number) =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`);
const line = (page: Page, initiative: string) => page.locator(`[data-initiative="${initiative}"]`);

/** The scroll container, and how much of it is out of view. */
const hiddenRoom = (page: Page) =>
  grid(page).evaluate(({ parentElement }) => {
    if (parentElement === null) throw new Error('no room');
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = parentElement;
    return { across: scrollWidth - clientWidth, down: scrollHeight - clientHeight };
  });

/** Text that overflows its cell, is covered by other text, or is smaller than 12 px. */
const faults = (page: Page) =>
  grid(page).evaluate((element) => {
    const found: string[] = [];
    for (const each of element.querySelectorAll<HTMLElement>('[data-column]')) {
      const text = each.textContent?.trim() ?? '';
      if (text === '') continue;
      const range = document.createRange();
      range.selectNodeContents(each);
      const inner = range.getBoundingClientRect();
      const outer = each.getBoundingClientRect();
      const isTurned = [...each.children].some(
        (child) => getComputedStyle(child).writingMode !== 'horizontal-tb',
      );
      // A line of text is a little higher than its letters are.
      const [wider, higher] = isTurned ? [3, 0.5] : [0.5, 4];
      if (Number.parseFloat(getComputedStyle(each).fontSize) < 12) found.push(`small: ${text}`);
      if (inner.left < outer.left - wider || inner.right > outer.right + wider)
        found.push(`too wide: ${text}`);
      if (inner.top < outer.top - higher || inner.bottom > outer.bottom + higher)
        found.push(`too high: ${text}`);
    }
    return found;
  });

/** Names whose letters, as they are painted, reach beyond their row. */
const cutNames = (page: Page) =>
  grid(page)
    .locator('[data-initiative] [role="rowheader"]')
    .evaluateAll((heads) => {
      const pen = document.createElement('canvas').getContext('2d');
      if (pen === null) throw new Error('Nothing to measure with');
      return heads.flatMap((head) => {
        const text = head.textContent ?? '';
        const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(head);
        pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
        const ink = pen.measureText(text);
        const words = document.createRange();
        words.selectNodeContents(head);
        const baseline = words.getBoundingClientRect().top + ink.fontBoundingBoxAscent;
        const row = (head.parentElement ?? head).getBoundingClientRect();
        const isCut =
          baseline - ink.actualBoundingBoxAscent < row.top - 1 ||
          baseline + ink.actualBoundingBoxDescent > row.bottom + 0.25;
        return isCut ? [text] : [];
      });
    });

for (const language of LANGUAGES)
  test.describe(language, () => {
    for (const [width, height] of [
      [1366, 768],
      [1920, 1080],
    ] as const)
      test(`at ${width} × ${height} the re-listed initiatives are seen whole`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await open(page, `?lang=${language}&view=matrix`);
        await expect(grid(page).locator('[data-initiative]')).toHaveCount(RELISTED_ROWS);
        expect(await hiddenRoom(page)).toEqual({ across: 0, down: 0 });
        expect(await faults(page)).toEqual([]);
        // Each name on one line, in rows of one height.
        const heights = await grid(page)
          .locator('[data-initiative]')
          .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
        expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(0.5);
        expect(await cutNames(page)).toEqual([]);
        await expect(cell(page, 3 + RELISTED_ROWS, 1 + TOTALS.policies)).toBeInViewport({ ratio: 1 });

        // Removed initiatives keep their rows, and the losses of columns fit.
        for (const dropped of [HUB.id, `${HUB.id},sme-rd-subsidy,mice-events`]) {
          await moveTo(page, `?lang=${language}&view=matrix&without=${dropped}`);
          await expect(grid(page).locator('[data-dropped="true"]')).toHaveCount(dropped.split(',').length);
          await expect(grid(page).locator('[data-initiative]')).toHaveCount(RELISTED_ROWS);
          expect(await hiddenRoom(page)).toEqual({ across: 0, down: 0 });
          expect(await faults(page)).toEqual([]);
        }
      });

    test('all initiatives scroll under their heads, and nothing is cut', async ({ page }) => {
      await page.setViewportSize({ width: 1366, height: 768 });
      await open(page, `?lang=${language}&view=matrix&rows=all&order=reading`);
      await expect(grid(page).locator('[data-initiative]')).toHaveCount(TOTALS.initiatives);
      expect((await hiddenRoom(page)).across).toBe(0);
      expect(await faults(page)).toEqual([]);
      const before = await cell(page, 2, 5).boundingBox();
      await cell(page, 3 + TOTALS.initiatives, 5).scrollIntoViewIfNeeded();
      expect(await cell(page, 2, 5).boundingBox()).toEqual(before);
    });

    test('on a phone it scrolls inside, with names and heads in place', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await open(page, `?lang=${language}&view=matrix`);
      expect(await faults(page)).toEqual([]);
      const name = await cell(page, 4, 0).boundingBox();
      const head = await cell(page, 2, 31).boundingBox();
      await grid(page).evaluate(({ parentElement }) => parentElement?.scrollTo(300, 200));
      await expect.poll(async () => (await cell(page, 4, 0).boundingBox())?.x).toBe(name?.x);
      expect((await cell(page, 2, 31).boundingBox())?.y).toBe(head?.y);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await expectNoViolation(page, { within: 'main' });
    });

    test('axe finds nothing, whatever is selected', async ({ page }) => {
      await page.setViewportSize({ width: 1366, height: 768 });
      await open(page, `?lang=${language}&view=matrix&select=${SELECTED[language]}`);
      await expectNoViolation(page, { within: 'main' });
    });
  });

test('a click on a row, then on a head, selects everywhere', async ({ page }) => {
  await open(page, '?lang=ja&view=matrix');
  await line(page, HUB.id).getByRole('rowheader').click();
  await expect(line(page, HUB.id)).toHaveAttribute('aria-selected', 'true');
  await expect(page).toHaveURL(new RegExp(`select=${HUB.id}`));
  await expect(page.getByRole('region', { name: '詳細' }).getByText(HUB.ja).first()).toBeVisible();
  await grid(page)
    .getByRole('columnheader', { name: /^3\.1\.3 / })
    .click();
  await expect(page).toHaveURL(/select=3\.1\.3/);
  await expect(line(page, HUB.id)).toHaveAttribute('aria-selected', 'false');
  await page.goBack();
  await expect(line(page, HUB.id)).toHaveAttribute('aria-selected', 'true');
});

test('the hub’s row has its first listing and its 13 re-listings where the source has them', async ({
  page,
}) => {
  await open(page, '?lang=ja&view=matrix');
  const heads = await grid(page)
    .locator('[data-row="2"]')
    .evaluateAll((all) => all.map((each) => [each.dataset.column, each.textContent]));
  const marked = await line(page, HUB.id)
    .locator('[data-mark="first"], [data-mark="relisted"]')
    .evaluateAll((all) => all.map((each) => [each.dataset.column, each.dataset.mark]));
  const policyOf = new Map(heads.map(([column, text]) => [column, text]));
  expect(marked.map(([column, mark]) => [policyOf.get(column), mark])).toEqual(
    HUB_POLICIES.map((policy, at) => [policy, at === 0 ? 'first' : 'relisted']),
  );
});

test('pointing lights a row and a column, and moves nothing', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await open(page, '?lang=en&view=matrix');
  const before = await cell(page, 20, 20).boundingBox();
  await cell(page, 20, 20).hover();
  const band = page.locator('[data-band="lit"]').last();
  await expect(band).toBeVisible();
  const [lit, column] = [await band.boundingBox(), await cell(page, 20, 20).boundingBox()];
  expect(column).toEqual(before);
  expect(Math.abs((lit?.x ?? 0) - (column?.x ?? 0))).toBeLessThan(1);
  expect(Math.abs((lit?.width ?? 0) - (column?.width ?? 0))).toBeLessThan(1);
  await expect(page.locator('[data-initiative][data-lit="true"]')).toHaveCount(1);
});

test('the whole grid by keys, from one tab stop', async ({ page }) => {
  await open(page, '?lang=en&view=matrix');
  await page.getByLabel('Order').focus();
  await page.keyboard.press('Tab');
  await expect(cell(page, 4, 0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(cell(page, 5, 31)).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(cell(page, 42, 31)).toBeFocused();
  const ring = await cell(page, 42, 31).evaluate((each) => getComputedStyle(each).outlineStyle);
  expect(ring).toBe('solid');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=/);
  await expect(cell(page, 42, 31)).toBeFocused();
  await page.keyboard.press('PageUp');
  await expect(cell(page, 32, 31)).toBeFocused();
  await page.keyboard.press('Control+Home');
  await expect(cell(page, 2, 0)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByLabel('Order')).toBeFocused();
});

test.describe('a plan of 1,500 nodes', () => {
  test.beforeEach(async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.route('**/generated.json', (route) =>
      route.fulfill({ body: LARGE, contentType: 'application/json' }),
    );
  });

  test('draws what is in sight, and scrolls both ways under its heads', async ({ page }) => {
    await open(page, '?plan=generated.json&lang=ja&view=matrix&rows=all');
    await expect(cell(page, 4, 2)).toBeInViewport();
    expect(await grid(page).locator('[data-column]').count()).toBeLessThan(4_000);
    const head = await cell(page, 2, 0).boundingBox();
    const top = (await cell(page, 2, 2).boundingBox())?.y;
    await grid(page).evaluate(({ parentElement }) => parentElement?.scrollTo(3_000, 9_000));
    await expect(grid(page).locator('[data-row="2"][data-column="105"]')).toBeInViewport();
    expect((await cell(page, 2, 105).boundingBox())?.y).toBe(top);
    expect(await cell(page, 2, 0).boundingBox()).toEqual(head);
    // A mark stands under its head, wherever one has scrolled to.
    const column = await cell(page, 2, 105).boundingBox();
    const inLine = await grid(page).locator('[data-initiative] [data-column="105"]').last().boundingBox();
    expect(inLine?.x).toBe(column?.x);
    expect(await faults(page)).toEqual([]);
    await expectNoViolation(page, { within: 'main' });
  });

  test('on a phone, where names take several lines, keys lead into sight', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, '?plan=generated.json&lang=en&view=matrix&rows=all');
    await cell(page, 4, 0).focus();
    await page.keyboard.press('Control+End');
    await expect(cell(page, 4 + 1_112 - 1, 2 + 294 - 1)).toBeFocused();
    await expect(cell(page, 4 + 1_112 - 1, 2 + 294 - 1)).toBeInViewport({ ratio: 0.9 });
  });

  test('keys reach its last cell and come back', async ({ page }) => {
    await open(page, '?plan=generated.json&lang=en&view=matrix&rows=all');
    const rows = Number(await grid(page).getAttribute('aria-rowcount'));
    const columns = Number(await grid(page).getAttribute('aria-colcount'));
    expect([rows, columns]).toEqual([4 + 1_112, 2 + 294]);
    await cell(page, 4, 0).focus();
    await page.keyboard.press('Control+End');
    await expect(cell(page, rows - 1, columns - 1)).toBeFocused();
    await expect(cell(page, rows - 1, columns - 1)).toBeInViewport({ ratio: 0.9 });
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await expect(cell(page, rows - 2, columns - 2)).toBeFocused();
    for (let page10 = 0; page10 < 3; page10 += 1) await page.keyboard.press('PageUp');
    await expect(cell(page, rows - 32, columns - 2)).toBeInViewport({ ratio: 0.9 });
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(cell(page, 4, 0)).toBeInViewport({ ratio: 0.9 });
  });
});
