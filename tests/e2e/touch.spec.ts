import type { CDPSession, Page } from '@playwright/test';
import { type DrawnNode, type Reading, settled } from './canvas.ts';
import { expectNoViolation } from './expectNoViolation.ts';
import { expect, moveTo, open, test } from './fixtures.ts';
import { isInside } from './overlaps.ts';

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

test('how an initiative reaches the vision is read after one tap', async ({ page }) => {
  await open(page, '?lang=ja');
  const { x, y } = await middleOf(page, 'sme-loan-program');
  await page.touchscreen.tap(x, y);
  const details = page.getByRole('region', { name: '詳細' });
  await expect(details).toBeVisible();
  const sentence = details.getByText(/全4戦略を通じて/);
  await sentence.scrollIntoViewIfNeeded();
  await expect(sentence).toBeInViewport();
});

test('a tap on a name selects what it names', async ({ page }) => {
  test.setTimeout(60_000);
  await open(page, '?lang=en');
  const written = await page
    .locator('g[data-node]')
    .evaluateAll((all) => [...new Set(all.map((each) => each.getAttribute('data-node') ?? ''))]);
  for (const node of [
    'sme-loan-program',
    '2.1.3',
    'vision',
    'IV',
    '3',
    ...written.filter((id) => /^\d\.\d$/.test(id)).slice(0, 2),
  ]) {
    await moveTo(page, '?lang=en');
    await settled(page);
    const { x, y } = await middleOf(page, node);
    await page.touchscreen.tap(x, y);
    await expect.poll(() => new URL(page.url()).searchParams.get('select')).toBe(node);
  }
});

/** Whether no word and none but these things are within so many pixels: they would have the tap. */
function isClear(
  { labels, nodes }: Reading,
  { x, y }: Spot,
  room: number,
  ...own: readonly DrawnNode[]
): boolean {
  const isNear = ({ left, right, top, bottom }: DrawnNode['box']) =>
    x > left - room && x < right + room && y > top - room && y < bottom + room;
  return (
    !labels.some(({ box, ground }) => isNear(ground ?? box)) &&
    !nodes.some((node) => node.shape !== 'polygon' && !own.includes(node) && isNear(node.box))
  );
}

/** Whether no band or arc is there either, nor as near as a finger would still meet it. */
const isBare = ({ nodes }: Reading, { x, y }: Spot): boolean =>
  [-12, 0, 12].every((right) =>
    [-12, 0, 12].every(
      (down) => !nodes.some(({ corners }) => isInside({ x: x + right, y: y + down }, corners)),
    ),
  );

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
  const discs = reading.nodes.filter(({ shape }) => shape === 'ellipse');
  const pairs = discs.flatMap((a, index) =>
    discs.slice(index + 1).flatMap((b) => {
      const apart = Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y);
      return apart < 18 && isClear(reading, between(a, b, 0.5), 7, a, b) ? [[a, b] as const] : [];
    }),
  );
  expect(pairs.length).toBeGreaterThan(2);
  for (const [a, b] of pairs.slice(0, 3))
    for (const [nearer, further] of [
      [a, b],
      [b, a],
    ] as const) {
      await moveTo(page, '?lang=ja');
      await settled(page);
      await expectTapSelects(page, between(nearer, further, 0.42), nearer.id);
    }
});

test('a tap close beside a small thing is meant for it, one further off for nothing', async ({ page }) => {
  await open(page, '?lang=ja');
  const reading = await settled(page);
  const beside = (node: DrawnNode, by: number): Spot => ({ x: node.box.right + by, y: node.at.y });
  const alone = reading.nodes.find(
    (node) =>
      node.shape === 'ellipse' &&
      node.box.right - node.box.left < 20 &&
      isClear(reading, beside(node, 10), 13, node) &&
      isClear(reading, beside(node, 16), 13, node) &&
      isBare(reading, beside(node, 16)),
  );
  if (alone === undefined) throw new Error('No disc stands alone');
  const besides = beside(alone, 16);
  await page.touchscreen.tap(besides.x, besides.y);
  await page.waitForTimeout(400);
  expect(page.url()).not.toContain('select');
  await expectTapSelects(page, beside(alone, 10), alone.id);
});

test('a drag moves the picture and selects nothing; nor does a pinch', async ({ page }) => {
  await open(page, '?lang=ja');
  const from = await middleOf(page, 'sme-loan-program');
  await gesture(
    page,
    Array.from({ length: 8 }, (_, step) => [{ x: from.x + step, y: from.y + step * 12 }]),
  );
  await expect.poll(async () => (await middleOf(page, 'sme-loan-program')).y).toBeGreaterThan(from.y + 40);
  expect(page.url()).not.toContain('select');

  await open(page, '?lang=ja');
  const spread = async () => (await middleOf(page, '3.1.4')).y - (await middleOf(page, '1.1.2')).y;
  const before = await spread();
  const { x, y } = await middleOf(page, 'sme-loan-program');
  await gesture(
    page,
    Array.from({ length: 8 }, (_, step) => [
      { x: x - 105 - step * 5, y },
      { x: x + 105 + step * 5, y },
    ]),
  );
  await expect.poll(spread).toBeGreaterThan(before * 1.2);
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

      test('no word is over another, cut or too small, and every policy has its number', async ({ page }) => {
        await open(page, `?lang=${lang}`);
        await expect(nameOf(page, 'vision')).toBeAttached();
        const seen = new Set<string>();
        for (const moved of [false, true]) {
          if (moved && viewport.width > 320) break;
          if (moved) {
            const down = page.getByRole('button', { name: lang === 'ja' ? '下へ' : 'Toward the bottom' });
            for (let step = 0; step < 2; step += 1) await down.tap();
            await page.waitForTimeout(200);
          }
          const { problems, policies } = await page.evaluate(geometry);
          expect(problems).toEqual([]);
          for (const policy of policies) seen.add(policy);
          expect(policies.length).toBeGreaterThanOrEqual(viewport.width > 320 ? 30 : 20);
        }
        expect(seen.size).toBe(30);
      });

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

/** Runs in the page: what is wrong with the words on the canvas, and whose numbers are written. */
function geometry() {
  const stage = document.querySelector('[role="application"]')?.getBoundingClientRect();
  const words = [...document.querySelectorAll('g[data-node] text')].map((text) => ({
    node: text.parentElement?.dataset.node ?? '',
    said: text.textContent ?? '',
    size: Number(text.getAttribute('font-size')),
    box: text.getBoundingClientRect(),
  }));
  const problems: string[] = [];
  for (const [index, { said, size, box }] of words.entries()) {
    if (size < 12) problems.push(`${said}: ${size} px`);
    if (
      stage === undefined ||
      box.left < stage.left - 1 ||
      box.right > stage.right + 1 ||
      box.top < stage.top - 3 ||
      box.bottom > stage.bottom + 3
    )
      problems.push(`${said}: cut`);
    for (const other of words.slice(index + 1)) {
      // The box of a text has room above and below its signs.
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (across > 1 && down > 6) problems.push(`${said} over ${other.said}`);
    }
  }
  return { problems, policies: words.flatMap(({ node }) => (/^\d\.\d\.\d$/.test(node) ? node : [])) };
}
