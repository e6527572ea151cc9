/** Every view of plans of other shapes than the built-in one: nothing overlaps, is cut or too small, or complains. */
import { builtInTour } from '../../src/briefing/builtIn/builtInTour.ts';
import { loadTranslation } from '../../src/i18n/translation.ts';
import { graphOf } from '../../src/plan/graph.ts';
import { parsePlanText } from '../../src/plan/parse.ts';
import { type PlanShape, shapedPlan } from '../fixtures/shapedPlan.ts';
import { settled } from './canvas.ts';
import { expect, moveTo, open, test } from './fixtures.ts';
import { faultsOf } from './overlaps.ts';
import { joined, overlapping, type PdfPage, readPdf, wordsOf } from './pdf.ts';
import { LANGUAGES, type Language } from './screen.ts';
import { textFaultsOf } from './textFaults.ts';

const JA = ['ja'] as const;
const THREE = ['ja', 'en', 'fr'] as const;

const PLANS: readonly (readonly [string, PlanShape])[] = [
  ['one level, one language', { levels: 1, languages: JA, top: 6 }],
  ['two levels, three languages, 12 branches', { levels: 2, languages: THREE, top: 12, projects: 12 }],
  [
    'three levels, English alone',
    { levels: 3, languages: ['en'], branching: 3, projects: 2, hasVision: true },
  ],
  ['five levels, three languages', { levels: 5, languages: THREE, top: 2, projects: 2, own: 1 }],
  ['names of 200 letters', { levels: 3, languages: THREE, nameLength: 200 }],
  ['no re-listings', { levels: 2, languages: JA, hasRelistings: false, projects: 2 }],
  ['no initiatives', { levels: 3, languages: THREE, own: 0 }],
];
const PICTURES = ['map', 'structure'] as const;
const TABLES = [
  'matrix',
  'list',
  'list&sheet=policies',
  'overlap',
  'overlap&of=strategies',
  'outline',
] as const;
const SCREENS = [
  { width: 1366, height: 768, language: 'ja' },
  { width: 390, height: 844, language: 'en' },
] as const;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const { width, height, language } of SCREENS)
  test.describe(`${width} × ${height}, ${language}`, () => {
    test.use({ viewport: { width, height } });
    for (const [name, shape] of PLANS)
      test(`${name}: nothing overlaps, is cut or too small in any view`, async ({ page }) => {
        const body = JSON.stringify(shapedPlan(shape));
        await page.route('**/shaped.json', (route) =>
          route.fulfill({ body, contentType: 'application/json' }),
        );
        const address = `?lang=${language}&plan=shaped.json&view=`;
        await open(page, `${address}map`);
        await page.locator('[data-note]:visible button').click();
        const show = (view: string) => moveTo(page, `${address}${view}`);
        for (const view of PICTURES) {
          await show(view);
          const reading = await settled(page);
          expect.soft(reading.labels.length, `labels of the ${view}`).toBeGreaterThan(0);
          expect.soft(faultsOf(reading), `faults of the ${view}`).toEqual([]);
          expect.soft(await textFaultsOf(page), `texts around the ${view}`).toEqual([]);
        }
        for (const view of TABLES) {
          await show(view);
          expect.soft(await textFaultsOf(page), `texts of the ${view}`).toEqual([]);
          expect.soft(await smallTexts(page), `small type in the ${view}`).toEqual([]);
        }
      });
  });

/** The fewest and the most levels, a plan whose ids are no numbers, and one that has no map. */
const SHOWN: readonly (readonly [string, PlanShape, Language])[] = [
  ['one level', { levels: 1, languages: JA, top: 6 }, 'ja'],
  ['no re-listings', { levels: 2, languages: JA, hasRelistings: false, projects: 2 }, 'ja'],
  [
    'five levels, no numbers',
    { levels: 5, languages: THREE, top: 2, projects: 2, own: 1, isNumbered: false },
    'en',
  ],
];

test.describe('on a stage of 1920 × 1080, and on paper', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  for (const [name, shape, language] of SHOWN)
    test(`${name}: each step of the tour and each sheet can be read, ${language}`, async ({ page }) => {
      const file = shapedPlan(shape);
      const body = JSON.stringify(file);
      await page.route('**/shaped.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
      const address = `?lang=${language}&plan=shaped.json&`;
      const { steps } = await tourOf(body);
      await open(page, `${address}tour=vision&step=1`);
      for (const [at, { title, see }] of steps.entries()) {
        await moveTo(page, `${address}tour=vision&step=${at + 1}`);
        await expect(page.locator('h1#step')).toHaveText(title[language]);
        expect.soft(await textFaultsOf(page), `texts of step ${at + 1}`).toEqual([]);
        if (!see.includes('view='))
          expect.soft(faultsOf(await settled(page)), `picture of step ${at + 1}`).toEqual([]);
      }
      await moveTo(page, `${address}view=list`);
      for (const view of ['matrix&rows=all', 'overlap', 'list']) {
        await moveTo(page, `${address}view=${view}`);
        let pages: readonly PdfPage[] = [];
        // The code of the sheets loads while the page is idle.
        await expect(async () => {
          pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
          expect(wordsOf(pages)).toContain(joined([file.title[language] ?? file.title.ja ?? '']));
        }).toPass();
        expect.soft(pages.flatMap(overlapping), `sheet of the ${view}`).toEqual([]);
        expect
          .soft(Math.min(...pages.flatMap(({ texts }) => texts.map(({ size }) => size))), view)
          .toBeGreaterThan(8.9);
        expect.soft(wordsOf(pages), view).not.toMatch(/undefined|NaN|item-\d/);
      }
    });
});

/** The built-in tour of a plan file, as the app makes it. */
async function tourOf(text: string) {
  await Promise.all(LANGUAGES.map(loadTranslation));
  const read = parsePlanText(text);
  if (!read.ok) throw new Error('The plan is broken');
  return builtInTour(graphOf(read.plan));
}

/** The texts under 12 px. */
function smallTexts(page: Parameters<typeof textFaultsOf>[0]): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *, aside *, header *')]
      .filter(
        (element) =>
          [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim()) &&
          element.checkVisibility() &&
          Number.parseFloat(getComputedStyle(element).fontSize) < 12,
      )
      .map(({ textContent }) => textContent ?? ''),
  );
}
