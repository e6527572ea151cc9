/** What one does on the canvas: point, click, focus, go back, and come closer. */
import type { Page } from '@playwright/test';
import {
  type DrawnNode,
  inkAt,
  isDim,
  isWritten,
  nodeOf,
  ofKind,
  type Point,
  planNodes,
  pointAt,
  pointAway,
  type Reading,
  type Rect,
  read,
  settled,
  settledOnce,
} from './canvas.ts';
import { expect, moveTo, open, test } from './fixtures.ts';
import { within } from './overlaps.ts';
import { initiativeName, listings, nameOf, planFile, timesListed } from './planFile.ts';
import { LANGUAGES, screenOf } from './screen.ts';
import { HUB, HUB_POLICIES, MOST_LISTED, TOTALS } from './source.ts';

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
  // Rows have no colour of their own: the ground of their bundle has.
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

/** What is wrong with where the card stands: it hides nothing that is looked at, and is inside of the canvas. */
function cardFaults(
  id: string,
  { stage, nodes, labels }: Reading,
  card: Rect,
  pointer: Point,
): readonly string[] {
  const own = [
    ...nodes.filter((node) => node.id === id).map(({ box }) => box),
    ...labels.filter(({ node }) => node === id).map(({ box }) => box),
    { left: pointer.x, top: pointer.y, right: pointer.x + 1, bottom: pointer.y + 1 },
  ];
  const hidden = own.filter(
    ({ left, top, right, bottom }) =>
      left < card.right && right > card.left && top < card.bottom && bottom > card.top,
  );
  return [...(within(card, stage) ? [] : [`${id}: outside`]), ...hidden.map(() => `${id}: hidden`)];
}

const rectOf = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Rect => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

test('a card tells of what is pointed at, beside it, and takes neither clicks nor the place of a selection', async ({
  page,
}) => {
  await open(page, '?lang=en');
  const card = page.getByRole('tooltip');
  const faults: string[] = [];
  const walk = {
    map: ['vision', 'VII', '4', '1.1.1', '2.3.3', '3.2.4', '4.1.1', HUB.id],
    structure: ['vision', 'VII', '1', '4.2', '1.1.1', '4.2.3', HUB.id, `2.3.3/${HUB.id}`],
  } as const;
  for (const view of ['map', 'structure'] as const) {
    await moveTo(page, `?lang=en&view=${view}`);
    const rest = await settled(page);
    for (const id of walk[view]) {
      const { at } = nodeOf(rest, id);
      await page.mouse.move(at.x, at.y, { steps: 2 });
      const reading = await settledOnce(page, ({ nodes }) => nodes.some(isDim), `${id} is lit`);
      const box = await card.boundingBox();
      if (box !== null) faults.push(...cardFaults(id, reading, rectOf(box), at));
      else faults.push(`${id}: no card`);
    }
  }
  expect(faults).toEqual([]);
  await expect(card).toHaveText(`SME loan program${HUB.ja}14 listings · 4 strategies Re-listed under 2.3.3`);

  // What lies under it is what a click means.
  const box = rectOf((await card.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 });
  const under = await page.evaluate(
    ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.closest('[role="tooltip"]') ?? null,
    [(box.left + box.right) / 2, (box.top + box.bottom) / 2],
  );
  expect(under).toBeNull();

  // Escape takes back one thing: the card first.
  await moveTo(page, `?lang=en&select=2.1.1`);
  await pointAway(page);
  await pointAt(page, HUB.id);
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  expect(new URL(page.url()).searchParams.get('select')).toBe('2.1.1');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/select/);

  // So do the keys that walk; what is selected is told in the details.
  await pointAway(page);
  await screenOf(page, 'en').canvas.focus();
  await page.keyboard.press('ArrowDown');
  await expect(card).toContainText('1 Creating new industries by building cross-sector frameworks');
  await page.keyboard.press('Enter');
  await expect(card).toBeHidden();
});

test('pointing in the ranking lights the same on the canvas', async ({ page }) => {
  await open(page, '?lang=ja');
  await screenOf(page, 'ja').ranked(HUB.ja).hover();
  const reading = await settledOnce(page, ({ nodes }) => nodes.some(isDim), 'the rest is set back');
  expect(lit(ofKind(reading, 'policy'))).toEqual([...HUB_POLICIES]);
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

test('each link is one line that ends at the mark of its listings, filled or hollow', async ({ page }) => {
  await open(page, '?lang=ja');
  const { edges, nodes } = await settled(page);
  expect(new Set(edges.map(({ line }) => line))).toEqual(new Set(['solid']));
  const shared = listings.filter(({ initiative }) => timesListed(initiative) > 1);
  // Of each policy one for each set of initiatives that the same policies list.
  const sets = new Set(
    shared.map(({ policy, initiative }) => {
      const listedBy = listings.filter((listing) => listing.initiative === initiative);
      return `${policy} ${listedBy.map((listing) => listing.policy)}`;
    }),
  );
  expect(edges).toHaveLength(sets.size);
  const marks = nodes.filter(({ classes }) => classes.includes('mark'));
  const astray = edges.filter(
    ({ curve: { from } }) => !marks.some(({ at }) => Math.hypot(at.x - from.x, at.y - from.y) < 1),
  );
  expect(astray.map(({ id }) => id)).toEqual([]);
  const inks = await inkAt(
    page,
    marks.map(({ at }) => at),
  );
  const wrong = marks.filter(({ id }, index) => inks[index] !== (id.endsWith('/first') ? 'colour' : 'white'));
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('the more listings, the nearer to the middle', async ({ page }) => {
  await open(page, '?lang=ja');
  const reading = await settled(page);
  const hub = nodeOf(reading, HUB.id).at.y;
  const farthest = [5, 4, 3, 2].map((count) => {
    const rows = planFile.initiatives.filter(({ id }) => timesListed(id) === count);
    const away = rows.map(({ id }) => Math.abs(nodeOf(reading, id).at.y - hub));
    return { least: Math.min(...away), most: Math.max(...away) };
  });
  for (const [index, { most }] of farthest.slice(0, -1).entries())
    expect(farthest[index + 1]?.least).toBeGreaterThan(most * 0.5);
  expect(farthest.map(({ most }) => most)).toEqual(
    farthest.map(({ most }) => most).toSorted((a, b) => a - b),
  );
});

test('zooming in keeps every name that is in sight', async ({ page }) => {
  await open(page, '?lang=ja');
  const screen = screenOf(page, 'ja');
  await settled(page);
  for (let press = 0; press < 4; press += 1) {
    const { zoom } = (await read(page)).camera;
    await screen.button(screen.says.zoomIn).click();
    await settledOnce(page, ({ camera }) => camera.zoom > zoom * 1.29, 'closer');
  }
  const reading = await settled(page);
  const unnamed = ofKind(reading, 'initiative').filter(
    ({ id, box, shape }) =>
      shape !== 'ellipse' && within(box, reading.stage) && !isWritten(reading, initiativeName(id, 'ja'), id),
  );
  expect(ids(unnamed)).toEqual([]);
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
    const screen = screenOf(page, 'ja');
    // The page is longer than the screen: what is listed most stands in its middle.
    await screen.button(screen.says.down).tap();
    const { at } = nodeOf(await settled(page), HUB.id);
    await page.touchscreen.tap(at.x, at.y);
    await expect(screen.details(HUB.ja)).toBeVisible();
    const reading = await settledOnce(page, (now) => selectedIn(now).length > 0, 'it is marked');
    const { at: now } = nodeOf(reading, HUB.id);
    expect(now.y).toBeGreaterThan(reading.stage.top);
    expect(now.y).toBeLessThan(reading.stage.bottom);
    expect(lit(ofKind(reading, 'policy'))).toEqual([...HUB_POLICIES]);
  });

  test('a finger that rests brings the card, and its release neither selects nor takes the card away', async ({
    page,
    context,
  }) => {
    await open(page, '?lang=ja');
    const screen = screenOf(page, 'ja');
    const card = page.getByRole('tooltip');
    const touch = await context.newCDPSession(page);
    const { at } = nodeOf(await settled(page), '4.1.2');
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    await expect(card).toContainText('4.1.2 多様な働き方による女性の活躍推進');
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    const reading = await settled(page);
    await expect(card).toBeVisible();
    expect(lit(ofKind(reading, 'policy'))).toEqual(['4.1.2']);
    const box = rectOf((await card.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 });
    expect(cardFaults('4.1.2', reading, box, at)).toEqual([]);
    expect(new URL(page.url()).searchParams.has('select')).toBe(false);
    const { at: other } = nodeOf(reading, '4.1.3');
    await page.touchscreen.tap(other.x, other.y);
    await expect(screen.details(nameOf('4.1.3', 'ja'))).toBeVisible();
    await expect(card).toBeHidden();
  });

  for (const language of LANGUAGES)
    test(`the structure's controls take one row, ${language}`, async ({ page }) => {
      await open(page, `?lang=${language}&view=structure`);
      const controls = page.getByRole('main').locator('fieldset button, select, [aria-haspopup="menu"]');
      const boxes = await Promise.all(
        (await controls.all()).map(async (control) => (await control.isVisible()) && control.boundingBox()),
      );
      const shown = boxes.flatMap((box) => (box === null || box === false ? [] : [rectOf(box)]));
      expect(shown).toHaveLength(7);
      expect(new Set(shown.map(({ top, bottom }) => Math.round(top + bottom))).size).toBe(1);
      expect(shown.filter(({ left, right }) => left < 0 || right > 390)).toEqual([]);
      await page
        .getByRole('combobox', { name: language === 'ja' ? '階層の表示' : 'What the branches show' })
        .selectOption(screenOf(page, language).says.asPrinted);
      await expect(page).toHaveURL(/open=printed/);
    });
});
