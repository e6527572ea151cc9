/** What if: dropped in the details, told in words, on the map and in the list, undone in one step. */

import { listings } from '../fixtures/planFile.ts';
import { nodeOf, settled, settledOnce } from './canvas.ts';
import { expectNoViolation } from './expectNoViolation.ts';
import { expect, open, test } from './fixtures.ts';
import { BEHAVIOUR_IN, LANGUAGES, screenOf } from './screen.ts';
import { HUB, HUB_POLICIES } from './source.ts';
import { Hands } from './steps.ts';

const SAYS = {
  ja: {
    drop: '除いた場合（試算）を見る',
    panel: '除いた場合（試算）',
    losing: '掲載が減る基本施策 14',
    undo: '元に戻す',
    findings: '掲載の特徴',
    inList: /^一覧で見る/,
    another: 'ほかの取組も除く',
    pick: '除く取組',
  },
  en: {
    drop: 'See if removed',
    panel: 'If removed',
    losing: 'Basic policies that lose listings 14',
    undo: 'Undo',
    findings: 'What stands out',
    inList: /^See it in the list/,
    another: 'Remove another as well',
    pick: 'Initiative to remove',
  },
} as const;

test.use({ viewport: { width: 1366, height: 768 } });

for (const language of LANGUAGES) {
  const says = SAYS[language];

  test(`4, ${language}: which basic policies weaken if an initiative is dropped, in 3 steps`, async ({
    page,
  }) => {
    await open(page, `?lang=${language}`);
    const screen = screenOf(page, language);
    const hands = new Hands(page);
    await hands.click(screen.ranked(HUB[language]));
    await hands.click(screen.side.getByRole('button', { name: says.drop, exact: true }));
    const panel = screen.side.getByRole('region', { name: says.panel, exact: true });
    const losing = panel.getByRole('region', { name: says.losing, exact: true });
    await expect(losing).toBeVisible();
    await expect(panel.getByRole('heading', { name: says.panel, exact: true })).toBeFocused();
    const reading = await settledOnce(
      page,
      ({ nodes }) => nodes.filter(({ classes }) => classes.includes('weakened')).length === 14,
      'the weakened are marked',
    );
    const weakened = reading.nodes.filter(({ classes }) => classes.includes('weakened')).map(({ id }) => id);
    expect(weakened.sort()).toEqual([...HUB_POLICIES].sort());
    // Its row stays, as what it was.
    expect(nodeOf(reading, HUB.id).classes).toContain('dropped');
    const signs = page.locator('[data-loses]');
    const counted = await signs.evaluateAll((all) =>
      all.map((each) => `${each.getAttribute('data-loses')} ${each.textContent}`),
    );
    const losses = HUB_POLICIES.map((id) => {
      const count = listings.filter(({ policy }) => policy === id).length;
      return `${id} ${count}→${count - 1}`;
    });
    expect(counted.sort()).toEqual(losses);
    hands.expectAtMost(3);
  });

  if (BEHAVIOUR_IN.includes(language))
    test(`${language}: in the address, after a reload, undone in one step, and by Back`, async ({
      page,
      openElsewhere,
    }) => {
      await open(page, `?lang=${language}&select=${HUB.id}`);
      const screen = screenOf(page, language);
      await screen.side.getByRole('button', { name: says.drop, exact: true }).click();
      await expect(page).toHaveURL(`?lang=${language}&without=${HUB.id}`);
      await page.reload();
      await expect(screen.side.getByRole('region', { name: says.losing, exact: true })).toBeVisible();
      const other = await openElsewhere(`?lang=${language}&without=${HUB.id}&weak=3`);
      await expect(other.getByRole('radio').and(other.locator(':checked')).first()).toBeVisible();
      await page.goBack();
      await expect(screen.details(HUB[language])).toBeVisible();
      await page.goForward();
      await screen.side.getByRole('button', { name: says.undo, exact: true }).click();
      await screen.expectShown(153);
      await expect(page).toHaveURL(`?lang=${language}`);
      await expect(screen.ranked(HUB[language])).toBeVisible();
      expect((await settled(page)).nodes.filter(({ classes }) => classes.includes('weakened'))).toEqual([]);
      await expect(page.locator('[data-loses]')).toHaveCount(0);
    });

  if (BEHAVIOUR_IN.includes(language))
    test(`${language}: another by its name, all by keyboard`, async ({ page }) => {
      await open(page, `?lang=${language}&without=${HUB.id}`);
      const screen = screenOf(page, language);
      await screen.side.getByRole('button', { name: says.another, exact: true }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('combobox', { name: says.pick })).toBeFocused();
      await page.keyboard.type(language === 'ja' ? '研究開発補助金' : 'R&D subsidy');
      await expect(screen.side.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/without=sme-loan-program,sme-rd-subsidy/);
      await screen.side.getByRole('button', { name: says.undo, exact: true }).focus();
      await page.keyboard.press('Enter');
      await screen.expectShown(153);
    });

  test(`${language}: axe finds nothing, wide and on a phone`, async ({ page }) => {
    for (const [width, height] of [
      [1366, 768],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await open(page, `?lang=${language}&view=list&without=${HUB.id},sme-rd-subsidy`);
      const screen = screenOf(page, language);
      if (width < 1000) await screen.button(screen.says.rankingTab).click();
      const panel = page.getByRole('region', { name: says.panel, exact: true });
      await expect(panel).toBeVisible();
      await expectNoViolation(page);
      const wide = await panel.evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(wide).toBeLessThanOrEqual(0);
    }
  });

  if (BEHAVIOUR_IN.includes(language))
    test(`${language}: a finding is one step from its picture`, async ({ page }) => {
      await open(page, `?lang=${language}`);
      const screen = screenOf(page, language);
      await screen.side.getByRole('button', { name: says.findings }).click();
      await expectNoViolation(page);
      await screen.side.getByRole('button', { name: says.inList }).click();
      await expect(page).toHaveURL(`?lang=${language}&view=list&sheet=policies&sort=-relistedShare`);
      await expect(page.locator('tbody tr[data-row]')).toHaveCount(30);
    });
}

test('in the structure the lost dots leave broken rings', async ({ page }) => {
  await open(page, `?lang=ja&view=structure&without=${HUB.id}`);
  await settled(page);
  await expect(page.locator('[data-lost], svg circle[class*="dot"]')).toHaveCount(14);
});

test('a what-if that drops everything says so, and leads back', async ({ page }) => {
  await open(page, `?lang=en&view=list`);
  const all = await page
    .locator('tbody tr[data-row]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')).join(','));
  await open(page, `?lang=en&without=${all}`);
  await expect(
    page.getByText('If 103 initiatives are removed, none of the 30 basic policies lists an initiative.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await screenOf(page, 'en').expectShown(153);
});
