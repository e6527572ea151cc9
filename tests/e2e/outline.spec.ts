import type { Page } from '@playwright/test';
import { type Reading, read, settled, settledOnce } from './canvas.ts';
import { expect, open, test } from './fixtures.ts';

const line = (page: Page, item: string) => page.locator(`[role="treeitem"][data-item="${item}"]`);
const views = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('button', { name, exact: true });

test('it holds all 173 listings, and opens by its address', async ({ page }) => {
  await open(page, '?lang=ja&view=outline');
  await expect(page.locator('[data-mark="first"]')).toHaveCount(103);
  await expect(page.locator('[data-mark="relisted"]')).toHaveCount(70);
  await expect(page.getByRole('application')).toHaveCount(0);
});

test('the picture and what is selected come back as they were', async ({ page }) => {
  await open(page, '?lang=en&select=sme-loan-program');
  await views(page, 'Outline').click();
  await expect(line(page, '1.1.2/sme-loan-program')).toBeInViewport();
  await expect(line(page, '1.1.2/sme-loan-program')).toHaveAttribute('aria-selected', 'true');
  await views(page, 'Reuse map').click();
  await expect(page.locator('g[data-node="sme-loan-program"] text').first()).toBeVisible();
  await expect(page).toHaveURL(/\?lang=en&select=sme-loan-program$/);
  await page.goBack();
  await expect(line(page, 'vision')).toBeAttached();
});

for (const [name, view, pictured] of [
  ['Reuse map', 'map', '1.1.1'],
  ['Structure', 'structure', 'sign:1.1.1'],
] as const)
  test(`from the outline one comes back to where one was: ${name}`, async ({ page }) => {
    await open(page, `?lang=en&view=${view}`);
    const whole = (await settled(page)).camera;
    const there = ({ nodes, labels }: Reading) =>
      labels.length > 0 && nodes.some(({ id }) => id === pictured);
    const thereAndBack = async () => {
      await views(page, 'Outline').click();
      await expect(line(page, '1.1.1')).toBeAttached();
      await views(page, name).click();
      await expect(page.getByRole('application')).toBeVisible();
      return (await settledOnce(page, there, 'the picture is drawn again')).camera;
    };
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('button', { name: 'Toward the bottom' }).click();
    const moved = (await settledOnce(page, ({ camera }) => camera.zoom > whole.zoom * 1.2, 'closer')).camera;
    expect(await thereAndBack()).toEqual(moved);
    // Again, with the same result.
    expect(await thereAndBack()).toEqual(moved);
    await page.getByRole('button', { name: 'Show the whole picture' }).click();
    await settledOnce(page, ({ camera }) => camera.zoom < moved.zoom * 0.9, 'the whole is shown');
    expect(await thereAndBack()).toEqual(whole);
  });

test('where one was in one picture is nothing to the other, nor to one that has turned', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await open(page, '?lang=en');
  await settled(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await settled(page);
  await views(page, 'Outline').click();
  await views(page, 'Structure').click();
  await expect(page.getByRole('application')).toBeVisible();
  await settledOnce(page, ({ labels }) => labels.length > 30, 'the structure is drawn');
  const { camera } = await read(page);
  await page.reload();
  await expect(page.getByRole('application')).toBeVisible();
  await settledOnce(page, ({ labels }) => labels.length > 30, 'the structure is drawn at once');
  expect((await read(page)).camera).toEqual(camera);

  await views(page, 'Reuse map').click();
  await settled(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await settled(page);
  await views(page, 'Outline').click();
  await page.setViewportSize({ width: 700, height: 900 });
  await views(page, 'Reuse map').click();
  await expect(page.getByRole('application')).toBeVisible();
  const turned = (await settledOnce(page, ({ labels }) => labels.length > 20, 'the map is drawn')).camera;
  await page.reload();
  await expect(page.getByRole('application')).toBeVisible();
  await settledOnce(page, ({ labels }) => labels.length > 20, 'the map is drawn at once');
  expect((await settled(page)).camera).toEqual(turned);
});

test('what is selected elsewhere is scrolled to, wherever it stands', async ({ page }) => {
  await open(page, '?lang=ja&view=outline');
  await page.getByRole('button', { name: 'たたむ', exact: true }).click();
  await page
    .getByRole('region', { name: '掲載の多い取組' })
    .getByRole('button', { name: /空き店舗活用事業/ })
    .click();
  await expect(line(page, '3.1.3/vacant-shop-use')).toBeInViewport();
});

test('the whole tree by its keys', async ({ page }) => {
  await open(page, '?lang=en&view=outline');
  await line(page, 'vision').focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  await expect(line(page, '1.1.1/innovation-promotion')).toBeFocused();
  await page.keyboard.press('End');
  await expect(line(page, 'VII')).toBeFocused();
  await expect(line(page, 'VII')).toBeInViewport();
  await page.keyboard.type('4.2.3');
  await expect(line(page, '4.2.3')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=4\.2\.3/);
});

for (const [width, height] of [
  [1366, 768],
  [683, 384],
  [390, 844],
  [320, 640],
] as const)
  for (const lang of ['ja', 'en'])
    test(`at ${width} × ${height} in ${lang} nothing is cut or scrolls sideways`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, `?lang=${lang}&view=outline`);
      const wide = await page.evaluate(() =>
        [
          document.documentElement,
          ...document.querySelectorAll('[role="tree"], [role="treeitem"], nav button'),
        ]
          .filter((element) => element.scrollWidth > element.clientWidth + 1)
          .map((element) => element.outerHTML.slice(0, 160)),
      );
      expect(wide).toEqual([]);
      const small = await page
        .locator('[role="treeitem"] span')
        .evaluateAll(
          (all) => all.filter((each) => Number.parseFloat(getComputedStyle(each).fontSize) < 12).length,
        );
      expect(small).toBe(0);
    });
