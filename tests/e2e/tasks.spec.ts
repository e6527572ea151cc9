/** The tasks of users, with a limit on the steps of each. */
import type { Locator } from '@playwright/test';
import { nodeOf, ofKind, settled, settledOnce } from './canvas.ts';
import { expect, open, test } from './fixtures.ts';
import { expectInSight } from './inSight.ts';
import { LANGUAGES, type Language, SAYS, screenOf } from './screen.ts';
import { FAR_REACHING, HUB, HUB_POLICIES, MOST_LISTED, POLICIES, SHARED } from './source.ts';
import { Hands } from './steps.ts';

test.use({ viewport: { width: 1366, height: 768 } });

const PHONE = { width: 390, height: 844 };

/** The basic policies in the details of an initiative, with the marks of its listings. */
async function listings(details: Locator, language: Language): Promise<readonly string[]> {
  const { first, relisted } = SAYS[language];
  const steps = details.getByRole('button', {
    name: new RegExp(`^\\d\\.\\d\\.\\d .+ (${first}|${relisted})$`),
  });
  return (await steps.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
}

/** The name, the figures, the number of every basic policy and the sentence, without scrolling. */
async function expectHubRead(details: Locator, says: (typeof SAYS)[Language]): Promise<void> {
  await expectInSight(details.getByRole('heading', { level: 2 }));
  await expectInSight(details.getByRole('definition').first());
  const numbers = details.getByRole('list', { name: says.numbers }).getByRole('listitem');
  await expect(numbers).toHaveText(
    HUB_POLICIES.map((id, index) => `${id} ${index === 0 ? says.first : says.relisted}`),
  );
  await expectInSight(numbers);
  await expectInSight(details.getByRole('paragraph').filter({ hasText: says.toVision }));
}

for (const language of LANGUAGES) {
  const { first, relisted } = SAYS[language];

  test(`1, ${language}: the most re-listed initiative and every basic policy it stands under, in 1 step`, async ({
    page,
  }) => {
    await open(page, `?lang=${language}`);
    const screen = screenOf(page, language);
    const hands = new Hands(page);
    // Visible initially, in the headline and at the top of the ranking.
    await expect(screen.side.getByRole('paragraph').first()).toContainText(HUB[language]);
    await expect(screen.ranking.getByRole('listitem').first()).toContainText(HUB[language]);
    await expect(screen.ranking.getByRole('listitem').first()).toContainText('14');
    await expectInSight(screen.side.getByRole('paragraph').first());
    await expectInSight(screen.ranked(HUB[language]));
    await hands.click(screen.ranked(HUB[language]));
    const details = screen.details(HUB[language]);
    await expectHubRead(details, screen.says);
    await expect(details.getByRole('heading', { name: screen.says.listedUnder })).toBeVisible();
    expect(await listings(details, language)).toEqual(
      HUB_POLICIES.map((id, index) => `${id} ${POLICIES[id]?.[language]} ${index === 0 ? first : relisted}`),
    );
    hands.expectAtMost(1);

    // On a phone the ranking is one tap further.
    await page.setViewportSize(PHONE);
    await open(page, `?lang=${language}`);
    await screen.button(screen.says.rankingTab).click();
    await expectInSight(screen.ranked(HUB[language]));
    await screen.ranked(HUB[language]).click();
    await expectHubRead(details, screen.says);
  });

  test(`2, ${language}: what two basic policies share, in 3 steps`, async ({ page }) => {
    await open(page, `?lang=${language}`);
    const screen = screenOf(page, language);
    const hands = new Hands(page);
    const [one, other] = SHARED.policies;
    await hands.clickAt(nodeOf(await settled(page), one).at);
    const details = screen.details(POLICIES[one]?.[language] ?? '');
    const fold = details.getByRole('button', { name: new RegExp(`^${other} `), expanded: false });
    await expect(fold).toContainText(
      language === 'ja' ? '両方に4件、この2つだけに3件' : '4 in both, 3 only in these two',
    );
    await hands.click(fold);
    const opened = details.getByRole('listitem').filter({
      has: page.getByRole('button', { name: new RegExp(`^${other} `), expanded: true }),
    });
    const shared = opened.getByRole('listitem');
    await expect(shared).toHaveCount(4);
    await expect(shared.filter({ hasText: SHARED.also[language] })).not.toContainText(screen.says.onlyHere);
    for (const name of SHARED.onlyHere)
      await expect(shared.filter({ hasText: name[language] })).toContainText(screen.says.onlyHere);
    hands.expectAtMost(3);
  });

  test(`3, ${language}: the initiatives that span three strategies or more, in 2 steps`, async ({ page }) => {
    await open(page, `?lang=${language}`);
    const screen = screenOf(page, language);
    const hands = new Hands(page);
    await hands.click(screen.button(screen.says.unfold));
    await hands.check(screen.radio(screen.says.reach3));
    await expect(screen.ranking.getByRole('listitem')).toHaveCount(FAR_REACHING.length);
    for (const name of FAR_REACHING) await expect(screen.ranked(name[language])).toBeVisible();
    const reading = await settledOnce(
      page,
      (now) => ofKind(now, 'initiative').length === FAR_REACHING.length,
      'no other initiative is left in the picture',
    );
    const named = reading.labels.map(({ text }) => text.replace(/\s/g, ''));
    for (const name of FAR_REACHING) expect(named).toContain(name[language].replace(/\s/g, ''));
    hands.expectAtMost(2);
  });
}

for (const [language, other] of [
  ['ja', 'en'],
  ['en', 'ja'],
] as const)
  test(`8, from ${language} to ${other}: the other language keeps the place, in 2 steps`, async ({
    page,
  }) => {
    const chosen = MOST_LISTED[1];
    if (chosen === undefined) throw new Error('Nothing to choose');
    await open(page, `?lang=${language}&view=structure&count=2-`);
    await screenOf(page, language).ranked(chosen[language]).click();
    await expect(screenOf(page, language).details(chosen[language])).toBeVisible();

    const hands = new Hands(page);
    await hands.click(screenOf(page, language).language(other));
    const screen = screenOf(page, other);
    await expect(screen.details(chosen[other])).toBeVisible();
    await expect(screen.view('structure')).toHaveAttribute('aria-current', 'page');
    await screen.expectShown(89);
    await expect(screen.chip(screen.says.countsFrom2)).toBeVisible();
    const asked = new URL(page.url()).searchParams;
    expect(Object.fromEntries(asked)).toEqual({
      lang: other,
      view: 'structure',
      select: 'sme-rd-subsidy',
      count: '2-',
    });
    hands.expectAtMost(2);
  });
