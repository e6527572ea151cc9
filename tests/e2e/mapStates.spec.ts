/** What the map shows for a what-if, and on the stage of a tour. */

import { policies } from '../fixtures/planFile.ts';
import { isDim, isWritten, ofKind, read, settled, settledOnce } from './canvas.ts';
import { expect, open, test } from './fixtures.ts';
import { mapFaultsOf } from './mapFaults.ts';
import { initiativeName } from './planFile.ts';
import { LANGUAGES, screenOf } from './screen.ts';
import { onStage, STAGE } from './stage.ts';

const DESKS = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;

// The camera then jumps without animation, so that no reading catches it in motion.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('1366 × 768, what is taken away', () => {
  test.use({ viewport: { width: 1366, height: 768 } });

  test('a dropped initiative stays, hollow and dashed, and those that lose it say so', async ({ page }) => {
    await open(page, '?lang=ja&without=sme-loan-program');
    const reading = await settled(page);
    const ground = reading.nodes.find(
      ({ classes }) => classes.includes('bundle') && classes.includes('dropped'),
    );
    expect(ground?.border).toBe('dashed');
    expect(isWritten(reading, initiativeName('sme-loan-program', 'ja'), 'sme-loan-program')).toBe(true);
    const losing = policies.filter((policy) =>
      policy.listings.some(({ initiative }) => initiative === 'sme-loan-program'),
    );
    const broken = reading.edges.filter(({ line }) => line === 'dashed');
    expect(broken.map(({ source }) => source).sort()).toEqual(losing.map(({ id }) => id).sort());
    for (const { id, listings } of losing) {
      const sign = page.locator(`[data-loses="${id}"]`);
      await expect(sign).toHaveText(`${listings.length}→${listings.length - 1}`);
      await expect(sign).toHaveAttribute('data-severe', String(listings.length <= 2));
    }
    await expect(page.locator('[data-loses]')).toHaveCount(losing.length);
  });

  for (const language of LANGUAGES)
    test(`${language}: that nothing is left is said, with the way back`, async ({ page }) => {
      await open(page, `?lang=${language}&hide=1,2,3,4,initiative,vision,priorityProject`);
      const screen = screenOf(page, language);
      await expect(page.getByText(NOTHING[language].said)).toBeVisible();
      await page.getByRole('button', { name: NOTHING[language].back, exact: true }).click();
      await screen.expectShown(153);
      expect(mapFaultsOf(await settled(page))).toEqual([]);
    });
});

const NOTHING = {
  ja: { said: 'すべての条件に合うものはありません。', back: '条件を外してすべて表示' },
  en: { said: 'Nothing fits all of these conditions.', back: 'Show all again' },
} as const;

test.describe('presenting', () => {
  for (const viewport of DESKS)
    test.describe(`${viewport.width} × ${viewport.height}`, () => {
      test.use({ viewport });
      for (const language of LANGUAGES)
        test(`${language}: nothing is wrong on the stage, with nothing selected and with the hub`, async ({
          page,
        }) => {
          await onStage(page, 1, language);
          const whole = await settled(page);
          expect(ofKind(whole, 'policy')).toHaveLength(30);
          expect(mapFaultsOf(whole)).toEqual([]);
          await page.getByRole('button', { name: STAGE[language].next, exact: true }).click();
          const hub = await settledOnce(page, ({ nodes }) => nodes.some(isDim), 'the hub is lit');
          expect(mapFaultsOf(hub)).toEqual([]);
          expect((await read(page)).labels.length).toBeGreaterThan(0);
        });
    });
});
