/** No picture has words over words, words over things, things over things, cut words or small ones. */
import type { Page } from '@playwright/test';
import { isWritten, type Reading, read, settled, settledOnce } from './canvas.ts';
import { inkAt } from './canvasQueries.ts';
import { expect, moveTo, open, test } from './fixtures.ts';
import { faultsOf } from './overlaps.ts';
import { LANGUAGES, type Language, screenOf } from './screen.ts';
import { POLICIES, TOTALS } from './source.ts';

const SCREENS = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
] as const;

const POLICY_IDS = Object.keys(POLICIES);
const ALL_OPEN = POLICY_IDS.join(',');

const PICTURES = [
  { name: 'reuse map', query: 'view=map' },
  { name: 'structure in dots', query: 'view=structure' },
  { name: 'structure opened', query: `view=structure&open=${ALL_OPEN}` },
  { name: 'structure as printed', query: 'view=structure&open=printed' },
] as const;

// Presses of the plus key; each makes the picture 1.3 times as large.
const ZOOMS = [
  { name: 'fit', presses: 0 },
  { name: '× 1.7', presses: 2 },
  { name: '× 2.9', presses: 4 },
] as const;

// The camera then jumps, and no reading can catch it on its way.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Presses the plus key until the picture is so many presses larger than at first. */
async function zoomTo(page: Page, language: Language, whole: Reading, presses: number): Promise<Reading> {
  const wanted = whole.camera.zoom * 1.3 ** presses;
  await screenOf(page, language).canvas.focus();
  while ((await read(page)).camera.zoom < wanted * 0.99) {
    const before = (await read(page)).camera.zoom;
    await page.keyboard.press('+');
    await settledOnce(page, ({ camera }) => camera.zoom > before, 'the camera comes closer');
  }
  return settled(page);
}

for (const { width, height } of SCREENS)
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });
    for (const language of LANGUAGES)
      test(`${language}: in no picture anything overlaps, is cut or too small at any zoom`, async ({
        page,
      }) => {
        await open(page, `?lang=${language}`);
        for (const picture of PICTURES) {
          await moveTo(page, `?lang=${language}&${picture.query}`);
          const whole = await settled(page);
          for (const zoom of ZOOMS) {
            const reading = await zoomTo(page, language, whole, zoom.presses);
            const where = `${picture.name} at ${zoom.name}`;
            expect.soft(reading.labels.length, `names of the ${where}`).toBeGreaterThan(0);
            expect.soft(faultsOf(reading), `faults of the ${where}`).toEqual([]);
          }
          await page.keyboard.press('0');
          await settledOnce(
            page,
            ({ camera }) => camera.zoom === whole.camera.zoom,
            'the whole picture again',
          );
        }
      });
  });

test.describe('1366 × 768, close and moved about', () => {
  test.use({ viewport: { width: 1366, height: 768 } });
  for (const language of LANGUAGES)
    test(`reuse map, ${language}: nothing overlaps or is cut`, async ({ page }) => {
      await open(page, `?lang=${language}`);
      await zoomTo(page, language, await settled(page), 4);
      for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown'])
        for (let press = 0; press < 3; press += 1) {
          const { pan } = (await read(page)).camera;
          await page.keyboard.press(`Shift+${key}`);
          const moved = ({ camera }: Reading) => camera.pan.x !== pan.x || camera.pan.y !== pan.y;
          const reading = await settledOnce(page, moved, 'the camera moves');
          expect.soft(faultsOf(reading), `faults after ${key}`).toEqual([]);
        }
    });
});

test.describe('first sight at 1366 × 768', () => {
  test.use({ viewport: { width: 1366, height: 768 } });
  for (const language of LANGUAGES) {
    test(`structure, ${language}: every basic policy by its full name`, async ({ page }) => {
      await open(page, `?lang=${language}&view=structure`);
      const reading = await settled(page);
      const unwritten = POLICY_IDS.filter(
        (id) => !isWritten(reading, `${id} ${POLICIES[id]?.[language]}`, id),
      );
      expect(unwritten).toEqual([]);
    });
  }

  test('structure: every listing as a dot, 103 filled and 70 hollow', async ({ page }) => {
    await open(page, '?view=structure');
    const reading = await settled(page);
    const dots = reading.nodes.filter(({ shape }) => shape === 'ellipse');
    expect(dots).toHaveLength(TOTALS.listings);
    const inks = await inkAt(
      page,
      dots.map(({ at }) => at),
    );
    const filled = dots.filter((_, index) => inks[index] === 'colour');
    const hollow = dots.filter((_, index) => inks[index] === 'white');
    expect(filled).toHaveLength(TOTALS.first);
    expect(hollow).toHaveLength(TOTALS.relisted);
  });
});
