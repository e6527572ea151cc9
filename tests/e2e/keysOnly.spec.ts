/** Tasks of users by keyboard alone, from the top of the page, with at most 12 keys; a typed word counts as one. */
import { expect, open, test } from './fixtures.ts';
import { BEHAVIOUR_IN, screenOf } from './screen.ts';
import { FAR_REACHING, HUB, SHARED } from './source.ts';
import { Hands } from './steps.ts';

const SAYS = {
  ja: { reach3: '3以上の戦略', connect: 'ほかとのつながりを調べる', connection: 'つながり', xlsx: /\.xlsx$/ },
  en: { reach3: '3+ strategies', connect: 'Connected with…', connection: 'Connection', xlsx: /\.xlsx$/ },
} as const;

const MOST = 12;

for (const language of BEHAVIOUR_IN) {
  const t = SAYS[language];

  test(`five tasks by keyboard alone, ${language}`, async ({ page }) => {
    const screen = screenOf(page, language);
    const { says, side } = screen;
    const begin = async () => {
      await open(page, `?lang=${language}`);
      return new Hands(page);
    };
    const press = async (hands: Hands, ...keys: readonly string[]) => {
      for (const key of keys) await hands.press(key);
    };

    await test.step('the most listed initiative', async () => {
      const hands = await begin();
      await press(hands, 'Tab', 'Tab', 'Enter', 'Tab', 'Enter');
      await expect(screen.details(HUB[language])).toBeVisible();
      hands.expectAtMost(MOST);
    });

    await test.step('what two basic policies share', async () => {
      const hands = await begin();
      for (const [policy, key] of [
        [SHARED.policies[0], 'Enter'],
        [SHARED.policies[1], 'Shift+Enter'],
      ] as const) {
        await hands.press('/');
        await expect(page.getByRole('search').getByRole('combobox')).toBeFocused();
        await hands.type(policy);
        await expect(page.getByRole('option', { name: policy }).first()).toBeVisible();
        await hands.press(key);
        // The focus follows to the details.
        await expect(page.getByRole('search').getByRole('combobox')).not.toBeFocused();
      }
      const comparison = page.getByRole('main').getByRole('table');
      for (const { [language]: name } of [...SHARED.onlyHere, SHARED.also])
        await expect(comparison.getByRole('button', { name, exact: true })).toBeVisible();
      hands.expectAtMost(MOST);
    });

    await test.step('the initiatives that span three strategies or more', async () => {
      const hands = await begin();
      await press(hands, 'Tab', 'Enter', 'Shift+Tab', 'Enter', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
      await press(hands, 'ArrowRight', 'ArrowRight');
      await expect(screen.radio(says.reach3)).toBeChecked();
      await expect(screen.ranking.getByRole('listitem')).toHaveCount(FAR_REACHING.length);
      hands.expectAtMost(MOST);
    });

    await test.step('the workbook', async () => {
      const hands = await begin();
      await press(hands, '/', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
      const download = page.waitForEvent('download');
      await press(hands, 'Tab', 'Enter');
      expect((await download).suggestedFilename()).toMatch(t.xlsx);
      hands.expectAtMost(MOST);
    });

    await test.step('how an initiative and a basic policy are connected', async () => {
      const hands = await begin();
      await hands.press('/');
      await hands.type(HUB[language].replaceAll(' ', ''));
      await expect(page.getByRole('option').first()).toBeVisible();
      await hands.press('Enter');
      await expect(side.getByRole('heading', { name: HUB[language] })).toBeFocused();
      await press(hands, 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
      await expect(page.getByRole('button', { name: t.connect })).toBeFocused();
      await hands.press('Enter');
      await hands.type('4.1.4');
      await expect(page.getByRole('option').first()).toBeVisible();
      await hands.press('Enter');
      await expect(
        page.getByRole('region', { name: t.connection, exact: true }).getByRole('status'),
      ).toContainText(HUB[language]);
      hands.expectAtMost(MOST);
    });
  });
}
