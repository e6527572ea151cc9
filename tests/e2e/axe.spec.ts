/** axe finds nothing, in either language, in any state. It sees panels and dialogs; of the canvas it sees little. */
import { pointAway, settled } from './canvas.ts';
import { expectNoViolation } from './expectNoViolation.ts';
import { expect, moveTo, open, test } from './fixtures.ts';
import { LANGUAGES, screenOf } from './screen.ts';
import { HUB } from './source.ts';

const SELECTIONS = [
  ['the vision', 'vision'],
  ['a strategy', '2'],
  ['a direction', '2.1'],
  ['a basic policy', '4.1.1'],
  ['an initiative', HUB.id],
  ['a priority project', 'IV'],
] as const;

for (const language of LANGUAGES)
  test.describe(language, () => {
    test.describe('on a wide screen', () => {
      test.use({ viewport: { width: 1366, height: 768 } });

      test('each picture, each kind of selection, a focus, nothing left, and what is about it', async ({
        page,
      }) => {
        await open(page, `?lang=${language}`);
        await settled(page);
        await expectNoViolation(page, { state: 'first sight of the map' });
        const states = [
          ['first sight of the structure', 'view=structure'],
          ...SELECTIONS.map(([what, id]) => [`${what} selected`, `select=${id}`]),
          [
            'nothing left, and a selection that is hidden',
            `select=${HUB.id}&hide=1,2,3,4,initiative,vision,priorityProject`,
          ],
          ['the structure as printed', 'view=structure&open=printed'],
          ['the outline', 'view=outline'],
          ['a focus', 'select=3.1.1&focus=3.1.1,1'],
        ];
        for (const [state, query] of states) {
          await moveTo(page, `?lang=${language}&${query}`);
          await expectNoViolation(page, { state });
        }
        const screen = screenOf(page, language);
        await screen.side.getByRole('button', { name: /^4\.1\.4 /, expanded: false }).click();
        await settled(page);
        await expectNoViolation(page, { state: 'what two basic policies share unfolded' });
        await screen.button(screen.says.about).click();
        await expect(screen.dialog).toBeVisible();
        await expectNoViolation(page, { state: 'about' });
      });

      test('filters folded, and unfolded with their directions and reasons', async ({ page }) => {
        await open(page, `?lang=${language}&hide=2,3.1,priorityProject&count=2-5&reach=2&hubs=out`);
        const screen = screenOf(page, language);
        await screen.unfoldFilters();
        await screen.button(screen.says.directionsToo).click();
        await settled(page);
        await expectNoViolation(page);
        await screen.button(screen.says.fold).click();
        await settled(page);
        await expectNoViolation(page);
      });

      test('notices, and a copied link', async ({ page, context }) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        await open(page, `?lang=${language}&select=nobody&view=globe&open=9.9.9`);
        const screen = screenOf(page, language);
        await screen.button(screen.says.copy).click();
        await expect(page.getByText(screen.says.copied)).toBeVisible();
        await expectNoViolation(page);
      });

      test('the problem screen of a broken plan', async ({ page }) => {
        await page.route('**/broken.json', (route) => route.fulfill({ json: { format: 'vision-plan/1' } }));
        await open(page, `?lang=${language}&plan=broken.json`);
        await expect(
          page.getByRole('region', { name: screenOf(page, language).says.problemList }),
        ).toBeVisible();
        await expectNoViolation(page);
      });

      test.describe('a plan that is not there', () => {
        test.use({ tolerated: /404/ });
        test('the problem screen', async ({ page }) => {
          await open(page, `?lang=${language}&plan=not-there.json`);
          await expect(
            page.getByRole('heading', { name: screenOf(page, language).says.problem }),
          ).toBeVisible();
          await expectNoViolation(page);
        });
      });
    });

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

      test('the picture alone, then each sheet', async ({ page }) => {
        await open(page, `?lang=${language}&count=2-`);
        const { says, button } = screenOf(page, language);
        await settled(page);
        await expectNoViolation(page);
        for (const tab of [says.filters, says.rankingTab]) {
          const name = new RegExp(`^${tab}( \\d+)?$`);
          const opener = page.getByRole('button', { name, expanded: false });
          await opener.tap();
          await settled(page);
          await expectNoViolation(page);
        }
        await button(says.lower).tap();
        await settled(page);
      });

      test('a selection', async ({ page }) => {
        await open(page, `?lang=${language}&select=${HUB.id}`);
        await pointAway(page);
        await settled(page);
        await expectNoViolation(page);
      });
    });
  });
