import type { CDPSession, Page } from '@playwright/test';
import { type DrawnNode, nodeOf, ofKind, type Reading, settled, settledOnce } from './canvas.ts';
import { expectNoViolation } from './expectNoViolation.ts';
import { expect, moveTo, open, test } from './fixtures.ts';
import { within } from './overlaps.ts';
import { screenOf } from './screen.ts';

type Spot = { readonly x: number; readonly y: number };

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

const nameOf = (page: Page, node: string) => page.locator(`g[data-node="${node}"] text`).first();

async function middleOf(page: Page, node: string): Promise<Spot> {
  const box = await nameOf(page, node).boundingBox();
  if (box === null) throw new Error(`${node} is not written`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const touch = (session: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Spot[]) =>
  session.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });

async function gesture(page: Page, steps: readonly (readonly Spot[])[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const [index, points] of steps.entries()) {
    await touch(session, index === 0 ? 'touchStart' : 'touchMove', points);
    await page.waitForTimeout(20);
  }
  await touch(session, 'touchEnd', []);
  await page.waitForTimeout(300);
}

/** Scrolls the page, which is longer than the screen, until a node is visible. */
async function bringUp(page: Page, node: string): Promise<Reading> {
  const { says, button } = screenOf(
    page,
    (await page.locator('html').getAttribute('lang')) === 'en' ? 'en' : 'ja',
  );
  let reading = await settled(page);
  for (let step = 0; step < 30; step += 1) {
    const { box } = nodeOf(reading, node);
    const isBelow = box.bottom > reading.stage.bottom;
    if (!isBelow && box.top >= reading.stage.top) return reading;
    await button(isBelow ? says.down : says.up).tap();
    reading = await settled(page);
  }
  throw new Error(`${node} does not come into sight`);
}

test('how an initiative reaches the vision is read after one tap', async ({ page }) => {
  await open(page, '?lang=ja');
  await bringUp(page, 'sme-loan-program');
  const { x, y } = await middleOf(page, 'sme-loan-program');
  await page.touchscreen.tap(x, y);
  const details = page.getByRole('region', { name: '詳細' });
  await expect(details).toBeVisible();
  const sentence = details.getByText(/全4戦略を通じて/);
  await sentence.scrollIntoViewIfNeeded();
  await expect(sentence).toBeInViewport();
});

test('a tap on a name selects what it names, and it stays in sight', async ({ page }) => {
  await open(page, '?lang=en');
  for (const node of ['vision', 'IV', '3', '2.1.3', 'sme-loan-program', 'mice-events']) {
    await moveTo(page, '?lang=en');
    await bringUp(page, node);
    const { x, y } = await middleOf(page, node);
    await expectTapSelects(page, { x, y }, node);
    const { stage, nodes } = await settled(page);
    const at = nodes.find(({ id }) => id === node)?.at;
    expect(at?.y).toBeGreaterThan(stage.top);
    expect(at?.y).toBeLessThan(stage.bottom);
  }
});

const between = (from: DrawnNode, to: DrawnNode, share: number): Spot => ({
  x: from.at.x + (to.at.x - from.at.x) * share,
  y: from.at.y + (to.at.y - from.at.y) * share,
});

async function expectTapSelects(page: Page, { x, y }: Spot, id: string): Promise<void> {
  await page.touchscreen.tap(x, y);
  await expect.poll(() => new URL(page.url()).searchParams.get('select')).toBe(id);
}

test('of small things under one finger the nearest is taken', async ({ page }) => {
  await open(page, '?lang=ja');
  const reading = await settled(page);
  // What only one basic policy lists: dots in a row below its number. Of these, neighbours.
  const dots = ofKind(reading, 'initiative').filter(({ shape }) => shape === 'ellipse');
  const pairs = dots.flatMap((a, index) =>
    dots
      .slice(index + 1)
      .filter((b) => Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) < 8 && within(b.box, reading.stage))
      .map((b) => [a, b] as const),
  );
  expect(pairs.length).toBeGreaterThan(2);
  for (const [a, b] of pairs.slice(0, 3))
    for (const [nearer, further] of [
      [a, b],
      [b, a],
    ] as const) {
      await moveTo(page, '?lang=ja');
      await settled(page);
      await expectTapSelects(page, between(nearer, further, 0.3), nearer.id);
    }
});

test('a tap close beside a small thing is meant for it, one further off for nothing', async ({ page }) => {
  await open(page, '?lang=ja');
  const reading = await settled(page);
  const beside = ({ box, at }: DrawnNode, by: number): Spot => ({ x: box.right + by, y: at.y });
  /** Whether nothing else would take a tap there: no enclosing box, and no small node near by. */
  const isFree = ({ x, y }: Spot, own: DrawnNode | null) =>
    reading.nodes.every((node) => {
      if (node.id === own?.id) return true;
      const { left, right, top, bottom } = node.box;
      const reach = Math.min(right - left, bottom - top) < 24 ? 13 : 0;
      return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) > reach;
    });
  const alone = reading.nodes.find(
    (node) =>
      node.classes.includes('mark') &&
      within(node.box, reading.stage) &&
      isFree(beside(node, 10), node) &&
      isFree(beside(node, 14), null),
  );
  if (alone === undefined) throw new Error('No mark stands alone');
  const [, initiative = ''] = alone.id.split('/');
  const besides = beside(alone, 14);
  await page.touchscreen.tap(besides.x, besides.y);
  await page.waitForTimeout(400);
  expect(page.url()).not.toContain('select');
  await expectTapSelects(page, beside(alone, 10), initiative);
});

test('a drag moves the picture and selects nothing; nor does a pinch', async ({ page }) => {
  await open(page, '?lang=ja');
  const before = await settled(page);
  const from = nodeOf(before, 'mice-events').at;
  await gesture(
    page,
    Array.from({ length: 8 }, (_, step) => [{ x: from.x + step, y: from.y - step * 12 }]),
  );
  const dragged = await settledOnce(page, ({ camera }) => camera.pan.y < before.camera.pan.y - 40, 'moved');
  expect(page.url()).not.toContain('select');

  const { x, y } = { x: 195, y: (dragged.stage.top + dragged.stage.bottom) / 2 };
  await gesture(
    page,
    Array.from({ length: 8 }, (_, step) => [
      { x: x - 65 - step * 8, y },
      { x: x + 65 + step * 8, y },
    ]),
  );
  await settledOnce(page, ({ camera }) => camera.zoom > before.camera.zoom * 1.2, 'closer');
  expect(page.url()).not.toContain('select');
});

test('the outline under a finger: the sign opens, the line selects', async ({ page }) => {
  await open(page, '?lang=ja&view=outline');
  const strategy = page.locator('[role="treeitem"][data-item="1"]');
  await strategy.locator('[data-twisty]').tap();
  await expect(strategy).toHaveAttribute('aria-expanded', 'false');
  expect(page.url()).not.toContain('select');
  await page.locator('[role="treeitem"][data-item="2.1.1"]').tap();
  await expect(page).toHaveURL(/select=2\.1\.1/);
  await expect(page.locator('[role="treeitem"][data-item="2.1.1"]')).toBeInViewport();
});

const SIZES = [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;

for (const viewport of SIZES)
  for (const lang of ['ja', 'en'])
    test.describe(`${viewport.width} × ${viewport.height} in ${lang}`, () => {
      test.use({ viewport });

      test('targets are large enough, and nothing scrolls sideways', async ({ page }) => {
        await open(page, `?lang=${lang}`);
        for (const query of ['', '&view=structure', '&view=outline', '&select=sme-loan-program'])
          await test.step(query, async () => {
            await moveTo(page, `?lang=${lang}${query}`);
            const small = await page.locator('button, select, [role="treeitem"], label').evaluateAll((all) =>
              all
                .filter((each) => each.checkVisibility())
                .map((each) => ({ box: each.getBoundingClientRect(), html: each.outerHTML.slice(0, 140) }))
                .filter(({ box }) => box.width > 1 && (box.width < 43.5 || box.height < 43.5))
                .map(({ box, html }) => `${box.width} × ${box.height} ${html}`),
            );
            expect(small).toEqual([]);
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
            await expectNoViolation(page);
          });
      });
    });

test('cells are large enough for a finger, and the canvas names another way to its facts', async ({
  page,
}) => {
  await open(page, '?lang=ja');
  const canvas = page.getByRole('application');
  await expect(canvas).toHaveAccessibleDescription(/同じ内容は「一覧」と「アウトライン」にもあります。/);
  for (const size of [
    { width: 390, height: 844 },
    { width: 1366, height: 1024 },
  ])
    for (const view of ['matrix', 'overlap']) {
      await page.setViewportSize(size);
      await moveTo(page, `?lang=ja&view=${view}`);
      const smallest = await page
        .getByRole('main')
        .getByRole('gridcell')
        .evaluateAll((cells) =>
          Math.min(
            ...cells.flatMap((cell) => {
              const { width, height } = cell.getBoundingClientRect();
              return [width, height];
            }),
          ),
        );
      expect(smallest, `${view} at ${size.width}`).toBeGreaterThanOrEqual(24);
    }
  await moveTo(page, '?lang=ja');
  await page.getByRole('button', { name: '一覧で読む' }).press('Enter');
  await expect(page).toHaveURL(/view=list/);
});
