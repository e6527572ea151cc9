/** A plan of 15,000 nodes beside the canvas: what is too long to draw is windowed or cut, and all of it in reach. */
import type { Page } from '@playwright/test';
import { generatePlan } from '../bench/generatePlan.ts';
import { SEED, SIZES } from '../bench/sizes.ts';
import { expectNoViolation } from './expectNoViolation.ts';
import { expect, open, test } from './fixtures.ts';

const plan = JSON.stringify(generatePlan(SIZES.huge, SEED));

async function openHuge(page: Page, query: string): Promise<void> {
  await page.route('**/huge.json', (route) => route.fulfill({ body: plan, contentType: 'application/json' }));
  await open(page, `?lang=en&view=outline&plan=huge.json${query}`);
}

const lines = (page: Page) => page.getByRole('treeitem');
const line = (page: Page, item: string) => page.locator(`[role="treeitem"][data-item="${item}"]`);
const expandAll = (page: Page) => page.getByRole('button', { name: 'Expand all' }).click();

/** The height of the tree's window that no line covers, and how many pixels lines lie over each other, both at most. */
const seams = (page: Page) =>
  page.getByRole('tree').evaluate((tree) => {
    const { top, bottom } = tree.getBoundingClientRect();
    const boxes = [...tree.querySelectorAll('[role="treeitem"]')]
      .map((each) => (each.parentElement ?? each).getBoundingClientRect())
      .filter((box) => box.bottom > top && box.top < bottom)
      .sort((a, b) => a.top - b.top);
    const steps = boxes.slice(1).map((box, at) => box.top - (boxes[at]?.bottom ?? box.top));
    return { lines: boxes.length, widest: Math.max(...steps.map(Math.abs)) };
  });

test('of 26,000 lines those in sight are there, and keys lead to all of them', async ({ page }) => {
  await openHuge(page, '');
  await expandAll(page);
  await line(page, 'vision').focus();
  await page.keyboard.press('End');
  await expect(line(page, 'XII')).toBeFocused();
  await expect(line(page, 'XII')).toBeInViewport();
  await expect(line(page, 'XII')).toHaveAttribute('aria-posinset', '20');
  await expect(line(page, 'XII')).toHaveAttribute('aria-setsize', '20');
  await page.keyboard.press('ArrowUp');
  await expect(line(page, 'XI')).toBeFocused();
  // Typed without a pause, however long the page takes for each.
  await Promise.all([...'5.7.2'].map((key) => page.keyboard.press(key)));
  await expect(line(page, '5.7.2')).toBeFocused();
  await expect(line(page, '5.7.2')).toBeInViewport();
  expect((await seams(page)).widest).toBeLessThan(1);
  for (const _ of Array.from({ length: 40 })) await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).toBeInViewport();
  expect((await seams(page)).widest).toBeLessThan(1);
  await page.keyboard.press('Home');
  await expect(line(page, 'vision')).toBeInViewport();
  expect(await lines(page).count()).toBeLessThan(120);
});

test('scrolling shows lines without gaps, and the line that Tab leads to stays', async ({ page }) => {
  await openHuge(page, '');
  await expandAll(page);
  await line(page, '1').focus();
  const tree = page.getByRole('tree');
  for (const share of [0.2, 0.7, 0.45]) {
    await tree.evaluate((element, part) => element.scrollTo(0, element.scrollHeight * part), share);
    await expect(line(page, 'vision')).toHaveCount(0);
    await expect.poll(async () => (await seams(page)).lines).toBeGreaterThan(10);
    await expect.poll(async () => (await seams(page)).widest).toBeLessThan(1);
    await expect(line(page, '1')).toBeFocused();
  }
  await page.keyboard.press('ArrowDown');
  await expect(line(page, '1.1')).toBeFocused();
  await expect(line(page, '1.1')).toBeInViewport();
});

test('what is selected is scrolled to, from an address and from a list', async ({ page }) => {
  await openHuge(page, '&select=7.40.2');
  await expect(line(page, '7.40.2')).toHaveAttribute('aria-selected', 'true');
  await expect(line(page, '7.40.2')).toBeInViewport();
  await page.getByRole('button', { name: 'Back to the ranking' }).click();
  await page
    .getByRole('region', { name: 'Most listed initiatives' })
    .getByRole('button', { name: /^Rank 1 / })
    .click();
  await expect(page.locator('[role="treeitem"][aria-selected="true"]')).toBeInViewport();
});

test('a hub names 20 listings of a strategy; more come with a press, and take the focus', async ({
  page,
}) => {
  await openHuge(page, '');
  await page.getByRole('button', { name: /^Rank 1 / }).click();
  const part = page.getByRole('region', { name: 'Details' });
  const more = part.getByRole('button', { name: /^Show 20 more/ }).first();
  await expect(more).toBeVisible();
  const before = await part.getByRole('listitem').count();
  await more.press('Enter');
  await expect(part.getByRole('listitem')).toHaveCount(before + 20);
  const focused = await page.locator(':focus').evaluate((each) => {
    const item = each.closest('li');
    return item === null ? -1 : [...(item.parentElement?.children ?? [])].indexOf(item);
  });
  expect(focused).toBe(20);
});

test('axe finds nothing in the windowed tree', async ({ page }) => {
  await openHuge(page, '');
  await expandAll(page);
  await expect(lines(page).nth(30)).toBeAttached();
  await expectNoViolation(page, { within: 'main' });
});

test('on a phone no line is cut or scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openHuge(page, '');
  await expandAll(page);
  await expect(lines(page).nth(20)).toBeAttached();
  expect((await seams(page)).widest).toBeLessThan(1);
  const wide = await page.evaluate(
    () =>
      [document.documentElement, ...document.querySelectorAll('[role="tree"], [role="treeitem"]')].filter(
        (element) => element.scrollWidth > element.clientWidth + 1,
      ).length,
  );
  expect(wide).toBe(0);
});
