/** The content of the canvas: links and marks, the order of the middle, names, the rows of the structure. */

import { listings, planFile } from '../fixtures/planFile.ts';
import { isWritten, nodeOf, ofKind, pointAt, read, settled, settledOnce } from './canvas.ts';
import { idsOf, inkAt, rectOf } from './canvasQueries.ts';
import { expect, open, test } from './fixtures.ts';
import { within } from './overlaps.ts';
import { initiativeName, timesListed } from './planFile.ts';
import { LANGUAGES, screenOf } from './screen.ts';
import { HUB, MOST_LISTED, TOTALS } from './source.ts';

test.use({ viewport: { width: 1366, height: 768 } });

test('each link is one line that ends at the mark of its listings, filled or hollow', async ({ page }) => {
  await open(page, '?lang=ja');
  const { edges, nodes } = await settled(page);
  expect(new Set(edges.map(({ line }) => line))).toEqual(new Set(['solid']));
  const shared = listings.filter(({ initiative }) => timesListed(initiative) > 1);
  // For each policy, one for each set of initiatives with the same policies.
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
  expect(idsOf(unnamed)).toEqual([]);
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
    // The page is longer than the screen: scroll until nothing new appears.
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
