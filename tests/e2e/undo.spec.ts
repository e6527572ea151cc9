/** Acts with keys held: undo and redo, in step with the browser's Back; what the shift key adds to the comparison. */
import { nodeOf, settled } from './canvas.ts';
import { expect, open, test } from './fixtures.ts';
import { BEHAVIOUR_IN, screenOf } from './screen.ts';
import { HUB } from './source.ts';

const SAYS = {
  ja: { selection: '元に戻す：選択', nothing: '元に戻す操作はありません', redo: 'やり直す：選択' },
  en: { selection: 'Undo: selection', nothing: 'Nothing to undo', redo: 'Redo: selection' },
} as const;

for (const language of BEHAVIOUR_IN)
  test(`selection, a filter and what-if are undone, redone, and met by Back, ${language}`, async ({
    page,
  }) => {
    const says = SAYS[language];
    await page.setViewportSize({ width: 1366, height: 768 });
    await open(page, `?lang=${language}`);
    const screen = screenOf(page, language);
    await screen.ranked(HUB[language]).click();
    await screen.unfoldFilters();
    await screen.radio(screen.says.reach3).check();
    await screen.side.getByRole('button', { name: /除いた場合（試算）を見る|See if removed/ }).click();
    const all = `?lang=${language}&reach=3&without=${HUB.id}`;
    await expect(page).toHaveURL(all);

    await page.locator('body').press('Control+z');
    await expect(page).toHaveURL(`?lang=${language}&select=${HUB.id}&reach=3`);
    await page.keyboard.press('Control+z');
    await expect(page).toHaveURL(`?lang=${language}&select=${HUB.id}`);
    await screen.button(says.selection).click();
    await expect(page).toHaveURL(`?lang=${language}`);
    await expect(screen.button(says.nothing)).toBeDisabled();
    await expect(screen.ranked(HUB[language])).toBeVisible();

    await screen.button(says.redo).click();
    await expect(page).toHaveURL(`?lang=${language}&select=${HUB.id}`);
    await page.locator('body').press('Control+Shift+Z');
    await page.keyboard.press('Control+y');
    await expect(page).toHaveURL(all);
    await page.goBack();
    await expect(page).toHaveURL(`?lang=${language}&select=${HUB.id}&reach=3`);
    await expect(screen.details(HUB[language])).toBeVisible();

    // In a field its own undo is meant.
    await page.keyboard.press('/');
    await page.keyboard.type('x');
    await page.keyboard.press('Control+z');
    await expect(page).toHaveURL(/select=/);
    await page.goto(`?lang=${language}&select=${HUB.id}&reach=3`);
    await page.reload();
    await expect(screen.button(says.nothing)).toBeDisabled();
    await expect(screen.details(HUB[language])).toBeVisible();

    await open(page, `?lang=${language}&select=${HUB.id}`);
    const { x, y } = nodeOf(await settled(page), 'sme-rd-subsidy').at;
    await page.keyboard.down('Shift');
    await page.mouse.click(x, y);
    await page.keyboard.up('Shift');
    await expect(page).toHaveURL(/select=sme-rd-subsidy.*compare=sme-loan-program,sme-rd-subsidy/);
    await screen.canvas.focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+Enter');
    await expect(page).toHaveURL(/compare=\d\.\d\.\d(&|$)/);
  });
