/** Interaction with the canvas: hover, click, focus and Back. */
import type { Page } from '@playwright/test';
import {
  isDim,
  nodeOf,
  ofKind,
  planNodes,
  pointAt,
  pointAway,
  type Reading,
  settled,
  settledOnce,
} from './canvas.ts';
import { idsOf, litIds } from './canvasQueries.ts';
import { expect, open, test } from './fixtures.ts';
import { nameOf } from './planFile.ts';
import { screenOf } from './screen.ts';
import { HUB, HUB_POLICIES, TOTALS } from './source.ts';

test.use({ viewport: { width: 1366, height: 768 } });

const selectedIn = ({ nodes }: Reading) => idsOf(nodes.filter(({ classes }) => classes.includes('selected')));

async function clickOn(page: Page, id: string): Promise<void> {
  const { at } = nodeOf(await settled(page), id);
  await page.mouse.click(at.x, at.y);
}

test('pointing at an initiative lights it with its basic policies and sets the rest back', async ({
  page,
}) => {
  await open(page, '?lang=ja');
  await pointAt(page, HUB.id);
  const reading = await settledOnce(page, ({ nodes }) => nodes.some(isDim), 'the rest is set back');
  expect(litIds(ofKind(reading, 'initiative'))).toEqual([HUB.id]);
  expect(litIds(ofKind(reading, 'policy'))).toEqual([...HUB_POLICIES]);
  expect(litIds(ofKind(reading, 'priorityProject'))).toEqual([]);
  // Rows have no colour; the background of their bundle has.
  const drawn = (dim: boolean) =>
    reading.nodes.filter((node) => isDim(node) === dim && node.opacity > 0).map(({ opacity }) => opacity);
  expect(Math.max(...drawn(true))).toBeLessThan(Math.min(...drawn(false)));
  const strengths = (dim: boolean) =>
    reading.edges.filter((edge) => isDim(edge) === dim).map(({ opacity }) => opacity);
  expect(Math.max(...strengths(true))).toBeLessThan(Math.min(...strengths(false)) / 2);
  const edges = reading.edges.filter((edge) => !isDim(edge));
  expect(edges.map(({ source }) => source).sort()).toEqual([...HUB_POLICIES]);
  expect(new Set(edges.map(({ target }) => target)).size).toBe(1);

  await pointAway(page);
  await settledOnce(page, ({ nodes }) => !nodes.some(isDim), 'nothing is set back');
});

test('pointing in the ranking lights the same on the canvas', async ({ page }) => {
  await open(page, '?lang=ja');
  await screenOf(page, 'ja').ranked(HUB.ja).hover();
  const reading = await settledOnce(page, ({ nodes }) => nodes.some(isDim), 'the rest is set back');
  expect(litIds(ofKind(reading, 'policy'))).toEqual([...HUB_POLICIES]);
});

const KINDS_TO_CLICK = [
  ['an initiative', HUB.id],
  ['a basic policy', '4.1.1'],
  ['a strategy', '2'],
  ['the vision', 'vision'],
  ['a priority project', 'VII'],
] as const;

for (const view of ['map', 'structure'] as const)
  test(`a click on a thing of each kind in the ${view} selects it, a click beside everything lets it go`, async ({
    page,
  }) => {
    await open(page, `?lang=en&view=${view}`);
    const screen = screenOf(page, 'en');
    for (const [kind, id] of KINDS_TO_CLICK)
      await test.step(kind, async () => {
        await clickOn(page, id);
        await expect(screen.details(nameOf(id, 'en'))).toBeVisible();
        expect(new URL(page.url()).searchParams.get('select')).toBe(id);
        const reading = await settledOnce(page, (now) => selectedIn(now).length > 0, 'it is marked');
        expect(selectedIn(reading)).toContain(id);

        await page.mouse.click(reading.stage.left + 3, reading.stage.bottom - 3);
        await expect(screen.ranking).toBeVisible();
        await pointAway(page);
        const after = await settledOnce(page, (now) => selectedIn(now).length === 0, 'nothing is marked');
        expect(after.nodes.filter(isDim)).toEqual([]);
      });
  });

test('a click on a name selects what it names', async ({ page }) => {
  await open(page, '?lang=ja');
  const reading = await settled(page);
  const label = reading.labels.find(({ node }) => node === HUB.id);
  if (label === undefined) throw new Error('The hub is not named');
  const { left, right, top, bottom } = label.box;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
  await expect(screenOf(page, 'ja').details(HUB.ja)).toBeVisible();
});

test('a double click focuses; Escape leaves the focus first, then the selection', async ({ page }) => {
  await open(page, '?lang=ja');
  const screen = screenOf(page, 'ja');
  const { at } = nodeOf(await settled(page), HUB.id);
  await page.mouse.dblclick(at.x, at.y);
  // Itself and its 14 basic policies.
  await screen.expectShown(15);
  const near = await settledOnce(
    page,
    (now) => planNodes(now).length === 15,
    'only its surroundings are left',
  );
  expect(idsOf(planNodes(near))).toEqual([...HUB_POLICIES, HUB.id]);

  await page.keyboard.press('Escape');
  await screen.expectShown(TOTALS.nodes);
  await expect(screen.details(HUB.ja)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(screen.ranking).toBeVisible();
  await pointAway(page);
  const whole = await settledOnce(page, ({ nodes }) => !nodes.some(isDim), 'nothing is set back');
  expect(planNodes(whole)).toHaveLength(TOTALS.nodes);
  expect(selectedIn(whole)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(screen.ranking).toBeVisible();
});

test('1, 2 and 3 show what stands within so many steps of what is selected', async ({ page }) => {
  await open(page, `?lang=ja&select=${HUB.id}`);
  const screen = screenOf(page, 'ja');
  await screen.canvas.focus();
  // One step: its 14 basic policies. Two: their 8 policy directions and 48 further initiatives. Three: 4 strategies
  // and the 16 other basic policies, all of which are under a direction or list one of those initiatives.
  for (const [key, count] of [
    ['1', 15],
    ['2', 71],
    ['3', 91],
  ] as const) {
    await page.keyboard.press(key);
    await screen.expectShown(count);
    const reading = await settledOnce(page, (now) => planNodes(now).length === count, `${count} things`);
    // The node is completely within the viewport.
    const { left, right, top, bottom } = reading.stage;
    const outside = planNodes(reading).filter(
      ({ at }) => at.x < left || at.x > right || at.y < top || at.y > bottom,
    );
    expect(idsOf(outside)).toEqual([]);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap selects, and the details come up without hiding it', async ({ page }) => {
    await open(page, '?lang=ja');
    const screen = screenOf(page, 'ja');
    // The page is longer than the screen, with the most listed initiative in its middle.
    await screen.button(screen.says.down).tap();
    const { at } = nodeOf(await settled(page), HUB.id);
    await page.touchscreen.tap(at.x, at.y);
    await expect(screen.details(HUB.ja)).toBeVisible();
    const reading = await settledOnce(page, (now) => selectedIn(now).length > 0, 'it is marked');
    const { at: now } = nodeOf(reading, HUB.id);
    expect(now.y).toBeGreaterThan(reading.stage.top);
    expect(now.y).toBeLessThan(reading.stage.bottom);
    expect(litIds(ofKind(reading, 'policy'))).toEqual([...HUB_POLICIES]);
  });
});
