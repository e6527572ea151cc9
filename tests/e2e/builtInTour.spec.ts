/** The app's own tour: each step of it, opened by its short address, is the screen that it means, in both languages. */
import type { Page } from '@playwright/test';
import { settled } from './canvas.ts';
import { expect, open, test } from './fixtures.ts';
import { faultsOf } from './overlaps.ts';
import { LANGUAGES, type Language, screenOf } from './screen.ts';

/** What each step shows: the address without tour, step and language. */
const STEPS: readonly Readonly<Record<string, string>>[] = [
  { view: 'outline', focus: 'vision,2', hide: 'priorityProject' },
  { hide: 'initiative' },
  {},
  { select: 'sme-loan-program', focus: 'sme-loan-program,1' },
  { view: 'matrix' },
  { view: 'overlap', of: 'strategies', at: '2,4' },
  { reach: '3' },
  { view: 'overlap', at: '2.1.1,4.1.3' },
  { without: 'sme-loan-program' },
  { view: 'list', select: '4.2.1', sheet: 'policies', sort: 'listings' },
  { view: 'outline', focus: 'vision,1' },
  { view: 'list', sort: 'first' },
];

// The camera then jumps, and no reading can catch it on its way.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const queryOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

async function expectStep(page: Page, language: Language, place: number): Promise<void> {
  const shown = STEPS[place];
  if (shown === undefined) throw new RangeError(String(place));
  await expect
    .poll(() => queryOf(page))
    .toEqual({ lang: language, tour: 'vision', step: String(place + 1), ...shown });
  await expect(page.getByRole('button', { name: screenOf(page, language).says.dismiss })).toHaveCount(0);
  if (shown.view !== undefined) return;
  // Names of what is asked for may stand on what is set back.
  const asked = shown.select !== undefined;
  expect.soft(faultsOf(await settled(page), { asked }), `step ${place + 1}`).toEqual([]);
}

test('each step, opened by its short address, is the screen it means', async ({ page }) => {
  for (const place of STEPS.keys()) {
    await open(page, `?lang=ja&tour=vision&step=${place + 1}`);
    await expectStep(page, 'ja', place);
  }
});

for (const [width, height] of [
  [1366, 768],
  [1920, 1080],
] as const)
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });
    for (const language of LANGUAGES)
      test(`from step to step, ${language}: each screen whole`, async ({ page }) => {
        await open(page, `?lang=${language}&tour=vision&step=1`);
        for (const place of STEPS.keys()) {
          await expectStep(page, language, place);
          await page.keyboard.press('PageDown');
        }
      });
  });
