/** Every view of plans of other shapes than the built-in one: nothing overlaps, is cut or too small, or complains. */
import { type PlanShape, shapedPlan } from '../fixtures/shapedPlan.ts';
import { settled } from './canvas.ts';
import { expect, moveTo, open, test } from './fixtures.ts';
import { faultsOf } from './overlaps.ts';
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
