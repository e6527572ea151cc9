/** The card that tells of what is pointed at: where it stands, and when it goes. */
import {
  isDim,
  nodeOf,
  ofKind,
  type Point,
  pointAt,
  pointAway,
  type Reading,
  type Rect,
  settled,
  settledOnce,
} from './canvas.ts';
import { litIds, rectOf } from './canvasQueries.ts';
import { expect, moveTo, open, test } from './fixtures.ts';
import { within } from './overlaps.ts';
import { nameOf } from './planFile.ts';
import { screenOf } from './screen.ts';
import { HUB } from './source.ts';

test.use({ viewport: { width: 1366, height: 768 } });

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

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

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
    expect(litIds(ofKind(reading, 'policy'))).toEqual(['4.1.2']);
    const box = rectOf((await card.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 });
    expect(cardFaults('4.1.2', reading, box, at)).toEqual([]);
    expect(new URL(page.url()).searchParams.has('select')).toBe(false);
    const { at: other } = nodeOf(reading, '4.1.3');
    await page.touchscreen.tap(other.x, other.y);
    await expect(screen.details(nameOf('4.1.3', 'ja'))).toBeVisible();
    await expect(card).toBeHidden();
  });
});
