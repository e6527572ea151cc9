/** What one does on the canvas: point, click, focus, go back, and come closer. */
import type { Page } from '@playwright/test';
import {
  type DrawnNode,
  isDim,
  isWritten,
  nodeOf,
  ofKind,
  planNodes,
  pointAt,
  pointAway,
  type Reading,
  read,
  settled,
  settledOnce,
} from './canvas.ts';
import { expect, open, test } from './fixtures.ts';
import { screenOf } from './screen.ts';
import { HUB, HUB_POLICIES, MOST_LISTED, POLICIES, TOTALS } from './source.ts';

const VIEWPORT = { width: 1366, height: 768 };
test.use({ viewport: VIEWPORT });

const ids = (nodes: readonly DrawnNode[]) => nodes.map(({ id }) => id).sort();
const lit = (nodes: readonly DrawnNode[]) => ids(nodes.filter((node) => !isDim(node)));
const selectedIn = ({ nodes }: Reading) => ids(nodes.filter(({ classes }) => classes.includes('selected')));

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
  expect(lit(ofKind(reading, 'initiative'))).toEqual([HUB.id]);
  expect(lit(ofKind(reading, 'policy'))).toEqual([...HUB_POLICIES]);
  expect(lit(ofKind(reading, 'priorityProject'))).toEqual([]);
  const drawn = (dim: boolean) => reading.nodes.filter((node) => isDim(node) === dim);
  const strongest = Math.max(...drawn(true).map(({ opacity }) => opacity));
  expect(strongest).toBeLessThan(Math.min(...drawn(false).map(({ opacity }) => opacity)));
  const edges = reading.edges.filter((edge) => !isDim(edge));
  expect(edges.map(({ source }) => source).sort()).toEqual([...HUB_POLICIES]);
  expect(new Set(edges.map(({ target }) => target))).toEqual(new Set([HUB.id]));

  await pointAway(page);
  await settledOnce(page, ({ nodes }) => !nodes.some(isDim), 'nothing is set back');
});

test('pointing in the ranking lights the same on the canvas', async ({ page }) => {
  await open(page, '?lang=ja');
  await screenOf(page, 'ja').ranked(HUB.ja).hover();
  const reading = await settledOnce(page, ({ nodes }) => nodes.some(isDim), 'the rest is set back');
  expect(lit(ofKind(reading, 'policy'))).toEqual([...HUB_POLICIES]);
});

const KINDS_TO_CLICK = [
  ['an initiative', HUB.id, HUB.en],
  ['a basic policy', '4.1.1', POLICIES['4.1.1']?.en ?? ''],
  ['a strategy', '2', 'Creating value with growth industry clusters and innovation'],
  [
    'the vision',
    'vision',
    'Sagamihara, creating and sharing new value and appeal with the world to open up the future',
  ],
  ['a priority project', 'VII', 'Support for opening sales channels to the world'],
] as const;

for (const view of ['map', 'structure'] as const)
  test(`a click on a thing of each kind in the ${view} selects it, a click beside everything lets it go`, async ({
    page,
  }) => {
    await open(page, `?lang=en&view=${view}`);
    const screen = screenOf(page, 'en');
    for (const [kind, id, name] of KINDS_TO_CLICK)
      await test.step(kind, async () => {
        await clickOn(page, id);
        await expect(screen.details(name)).toBeVisible();
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
  expect(ids(planNodes(near))).toEqual([...HUB_POLICIES, HUB.id]);

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
  // and the 16 other basic policies, all of which hang from a direction or list one of those initiatives.
  for (const [key, count] of [
    ['1', 15],
    ['2', 71],
    ['3', 91],
  ] as const) {
    await page.keyboard.press(key);
    await screen.expectShown(count);
    const reading = await settledOnce(page, (now) => planNodes(now).length === count, `${count} things`);
    // What one looks for is in the picture, whole.
    const { left, right, top, bottom } = reading.stage;
    const outside = planNodes(reading).filter(
      ({ at }) => at.x < left || at.x > right || at.y < top || at.y > bottom,
    );
    expect(ids(outside)).toEqual([]);
  }
});

test('a re-listing differs from a first listing by its dashes and its width', async ({ page }) => {
  await open(page, '?lang=ja');
  const { edges } = await settled(page);
  const first = edges.filter(({ classes }) => classes.includes('first'));
  const again = edges.filter(({ classes }) => classes.includes('relisted'));
  expect([first.length, again.length]).toEqual([TOTALS.first, TOTALS.relisted]);
  expect(new Set(first.map(({ line }) => line))).toEqual(new Set(['solid']));
  expect(new Set(again.map(({ line }) => line))).toEqual(new Set(['dashed']));
  expect(Math.min(...first.map(({ width }) => width))).toBeGreaterThan(
    1.5 * Math.max(...again.map(({ width }) => width)),
  );
});

test('the more listings, the larger the disc', async ({ page }) => {
  await open(page, '?lang=ja');
  const reading = await settled(page);
  const size = (id: string) => {
    const { box } = nodeOf(reading, id);
    return box.right - box.left;
  };
  const [most, five, four, three, two] = [
    HUB.id,
    'sme-rd-subsidy',
    'innovation-promotion',
    'convention-functions',
    'internationalization-support',
  ].map(size);
  expect([most, five, four, three, two]).toEqual(
    [most, five, four, three, two].toSorted((a = 0, b = 0) => b - a),
  );
  expect(new Set([most, five, four, three, two]).size).toBe(5);
});

test('zooming in brings more names', async ({ page }) => {
  await open(page, '?lang=ja');
  const screen = screenOf(page, 'ja');
  const before = await settled(page);
  const inSight = ({ nodes, stage }: Reading) =>
    nodes.filter(
      ({ at, classes }) =>
        classes.includes('initiative') &&
        at.x > stage.left &&
        at.x < stage.right &&
        at.y > stage.top &&
        at.y < stage.bottom,
    );
  const share = (reading: Reading) => {
    const named = new Set(reading.labels.map(({ node }) => node));
    const there = inSight(reading);
    return there.filter(({ id }) => named.has(id)).length / there.length;
  };
  for (let press = 0; press < 4; press += 1) {
    const { zoom } = (await read(page)).camera;
    await screen.button(screen.says.zoomIn).click();
    await settledOnce(page, ({ camera }) => camera.zoom > zoom * 1.29, 'closer');
  }
  expect(share(await settled(page))).toBeGreaterThan(share(before));
});

test.describe('in the structure', () => {
  test('pointing at a dot brings its name and its links to its other rows', async ({ page }) => {
    await open(page, '?lang=ja&view=structure');
    expect((await settled(page)).edges).toEqual([]);
    await pointAt(page, HUB.id);
    const reading = await settledOnce(page, ({ edges }) => edges.length > 0, 'its links are drawn');
    expect(reading.edges).toHaveLength(13);
    expect(new Set(reading.edges.map(({ source }) => source))).toEqual(new Set([HUB.id]));
    expect(isWritten(reading, HUB.ja, HUB.id)).toBe(true);
  });

  test('as printed, a re-listed initiative is named under each of its policies with its mark', async ({
    page,
  }) => {
    await open(page, '?lang=ja&view=structure&open=printed');
    const found = new Set<string>();
    const screen = screenOf(page, 'ja');
    await screen.canvas.focus();
    // The page is longer than the screen: read on until nothing new comes.
    for (let page_ = 0; page_ < 80; page_ += 1) {
      const reading = await settled(page);
      for (const { text, node } of reading.labels) found.add(`${node} ${text.replace(/\s/g, '')}`);
      if (nodeOf(reading, '4.2.3').at.y < reading.stage.top + 300) break;
      const { y } = reading.camera.pan;
      for (let press = 0; press < 8; press += 1) await page.keyboard.press('Shift+ArrowDown');
      await settledOnce(page, ({ camera }) => camera.pan.y < y, 'the page moves on');
    }
    const named = [...found];
    const again = named.filter((text) => text.endsWith('再掲'));
    expect(again).toHaveLength(TOTALS.relisted);
    expect(again.filter((text) => text.includes(HUB.ja))).toHaveLength(13);
    for (const { ja } of MOST_LISTED)
      expect(
        named.filter((text) => text.endsWith(` ${ja}`)),
        ja,
      ).toHaveLength(1);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap selects, and the details come up without hiding it', async ({ page }) => {
    await open(page, '?lang=ja');
    const { at } = nodeOf(await settled(page), HUB.id);
    await page.touchscreen.tap(at.x, at.y);
    await expect(screenOf(page, 'ja').details(HUB.ja)).toBeVisible();
    const reading = await settledOnce(page, (now) => selectedIn(now).length > 0, 'it is marked');
    const { at: now } = nodeOf(reading, HUB.id);
    expect(now.y).toBeGreaterThan(reading.stage.top);
    expect(now.y).toBeLessThan(reading.stage.bottom);
    expect(lit(ofKind(reading, 'policy'))).toEqual([...HUB_POLICIES]);
  });
});
