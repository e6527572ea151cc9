/** Two languages, complete: switching changes the words and nothing else. */
import type { Page } from '@playwright/test';
import { type DrawnNode, pointAway, type Reading, settled, settledOnce } from './canvas.ts';
import { expect, moveTo, open, test } from './fixtures.ts';
import { type Language, SAYS, screenOf } from './screen.ts';
import { HUB } from './source.ts';

const other = (language: Language): Language => (language === 'ja' ? 'en' : 'ja');

/** Everything that stands elsewhere than before, or looks otherwise, in the picture or on the page. */
function moved(before: Reading, after: Reading): readonly string[] {
  const where = ({ place, at, classes }: DrawnNode) => JSON.stringify([place, at, classes]);
  const then = new Map(before.nodes.map((node) => [node.id, where(node)]));
  const now = new Map(after.nodes.map((node) => [node.id, where(node)]));
  const ids = [...new Set([...then.keys(), ...now.keys()])].filter((id) => then.get(id) !== now.get(id));
  return [
    ...(JSON.stringify(before.stage) === JSON.stringify(after.stage)
      ? []
      : [`the canvas: ${edges(before)} is now ${edges(after)}`]),
    ...(JSON.stringify(before.camera) === JSON.stringify(after.camera) ? [] : ['the camera']),
    ...ids.slice(0, 3),
    ...(ids.length > 3 ? [`and ${ids.length - 3} more`] : []),
  ];
}

function edges({ stage: { left, top, right, bottom } }: Reading): string {
  return `${left},${top} to ${right},${bottom}`;
}

async function switched(page: Page, from: Language): Promise<Reading> {
  await screenOf(page, from).language(other(from)).click();
  await pointAway(page);
  await expect(page.locator('html')).toHaveAttribute('lang', other(from));
  return settled(page);
}

const SCREENS = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
] as const;

const STATES = [
  { name: 'the reuse map', query: '' },
  { name: 'a selection', query: `&select=${HUB.id}` },
  { name: 'a focus with filters', query: `&select=4.1.1&focus=4.1.1,2&count=2-` },
  { name: 'the structure', query: '&view=structure' },
  { name: 'the structure as printed', query: '&view=structure&open=printed&select=3.1.1' },
  { name: 'many filters', query: '&hide=2,3.1,priorityProject&count=2-5&marks=relisted' },
] as const;

for (const { width, height } of SCREENS)
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, contextOptions: { reducedMotion: 'reduce' } });
    test('switching the language moves no node of any state', async ({ page }) => {
      await open(page, '?lang=ja');
      for (const { name, query } of STATES) {
        await moveTo(page, `?lang=ja${query}`);
        const japanese = await settled(page);
        const english = await switched(page, 'ja');
        expect.soft(moved(japanese, english), name).toEqual([]);
        const texts = ({ labels }: Reading) => labels.map(({ text }) => text);
        expect.soft(texts(english), name).not.toEqual(texts(japanese));
        const back = await switched(page, 'en');
        expect.soft(moved(japanese, back), name).toEqual([]);
        expect.soft(back.labels, name).toEqual(japanese.labels);
      }
    });
  });

test.describe('switching', () => {
  test.use({ viewport: { width: 1366, height: 768 } });

  test('keeps a camera that the user has moved', async ({ page }) => {
    await open(page, '?lang=ja');
    const screen = screenOf(page, 'ja');
    const { zoom } = (await settled(page)).camera;
    await screen.button(screen.says.zoomIn).click();
    const near = await settledOnce(page, ({ camera }) => camera.zoom > zoom * 1.2, 'the camera is closer');
    expect(moved(near, await switched(page, 'ja'))).toEqual([]);
  });

  test('changes the language and the title of the page, and keeps selection, focus and filters', async ({
    page,
  }) => {
    const query = `select=${HUB.id}&focus=${HUB.id},1&marks=relisted`;
    await open(page, `?lang=ja&${query}`);
    // The 13 basic policies that list it again, and itself.
    await screenOf(page, 'ja').expectShown(14);
    await expect(page).toHaveTitle(`${HUB.ja} | ${SAYS.ja.planTitle} | ${SAYS.ja.appName}`);

    await switched(page, 'ja');
    const screen = screenOf(page, 'en');
    await expect(page).toHaveTitle(`${HUB.en} | ${SAYS.en.planTitle} | ${SAYS.en.appName}`);
    await expect(screen.details(HUB.en)).toBeVisible();
    await screen.expectShown(14);
    await screen.unfoldFilters();
    await expect(screen.radio('Re-listed')).toBeChecked();
    await expect(screen.button('1 step')).toHaveAttribute('aria-pressed', 'true');
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      lang: 'en',
      select: HUB.id,
      focus: `${HUB.id},1`,
      marks: 'relisted',
    });
  });

  test('leaves nothing of the language that one leaves', async ({ page }) => {
    await open(page, '?lang=en');
    await settled(page);
    // All that is on screen or spoken; names of languages are in their own.
    const spoken = (await page.locator('body').ariaSnapshot()).replaceAll(SAYS.ja.ownName, '');
    expect(spoken).not.toMatch(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u);
    const { labels } = await settled(page);
    expect(labels.filter(({ text }) => /[\p{Script=Han}\p{Script=Kana}]/u.test(text))).toEqual([]);
  });
});

const FIRST_VISITS = [
  { locale: 'ja-JP', language: 'ja' },
  { locale: 'en-US', language: 'en' },
  { locale: 'en-GB', language: 'en' },
  { locale: 'fr-FR', language: 'ja' },
] as const;

for (const { locale, language } of FIRST_VISITS)
  test.describe(`a browser in ${locale}`, () => {
    test.use({ locale });

    test(`is first met in ${language}; the choice is kept, and ?lang wins over it`, async ({ page }) => {
      await open(page);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(screenOf(page, language).ranking).toBeVisible();
      await expect(page).toHaveTitle(`${SAYS[language].planTitle} | ${SAYS[language].appName}`);

      const chosen = other(language);
      await screenOf(page, language).language(chosen).click();
      await expect(screenOf(page, chosen).ranking).toBeVisible();
      await open(page, '.');
      expect(new URL(page.url()).searchParams.get('lang')).toBe(chosen);
      await expect(screenOf(page, chosen).ranking).toBeVisible();

      await open(page, `?lang=${language}`);
      await expect(screenOf(page, language).ranking).toBeVisible();
    });
  });
