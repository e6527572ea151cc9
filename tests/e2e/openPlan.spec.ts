/** Task 13: from the city's own spreadsheet on disk to its map, and the plan that stays in the browser. */
import { fileURLToPath } from 'node:url';
import { everythingThere, expect, open, test } from './fixtures.ts';
import { LANGUAGES } from './screen.ts';
import { Hands } from './steps.ts';

const SHEET = fileURLToPath(new URL('../fixtures/sheets/c-merged-two-heads.xlsx', import.meta.url));
const TITLE = '令和７年度　事業一覧（見本）';

const SAYS = {
  ja: {
    files: '保存・印刷',
    open: '計画を開く',
    choose: 'ファイルを選ぶ',
    show: 'この計画を表示',
    question: /政策02/,
  },
  en: {
    files: 'Save and print',
    open: 'Open a plan',
    choose: 'Choose a file',
    show: 'Show this plan',
    question: /政策 02/,
  },
} as const;

test.use({ viewport: { width: 1366, height: 768 } });

for (const language of LANGUAGES)
  test(`13, ${language}: from a workbook on disk to its map, in at most 5 acts`, async ({ page }) => {
    const says = SAYS[language];
    const hands = new Hands(page);
    await open(page, `?lang=${language}`);
    await hands.click(page.getByRole('button', { name: says.files }));
    await hands.click(page.getByRole('button', { name: says.open }));
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      hands.click(page.getByRole('button', { name: says.choose })),
    ]);
    await hands.follow(() => chooser.setFiles(SHEET));
    await expect(page.getByRole('group', { name: says.question })).toBeVisible();
    await hands.click(page.getByRole('button', { name: says.show }));
    await page.waitForURL(/plan=opened/);
    await everythingThere(page);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(TITLE);
    const canvas = page.getByRole('application');
    for (const name of ['安心して暮らす', 'まちの力を活かした仕事づくり', '見守り訪問', '新商品の開発補助'])
      await expect(canvas.locator('svg')).toContainText(name);
    hands.expectAtMost(5);
  });

test('by keyboard alone; a reload keeps the plan, Back leads to the other one, and elsewhere it is not there', async ({
  page,
  openElsewhere,
}) => {
  await open(page, '?lang=ja');
  await page.getByRole('button', { name: SAYS.ja.files }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: SAYS.ja.open }).focus();
  await page.keyboard.press('Enter');
  const choose = page.getByRole('button', { name: SAYS.ja.choose });
  await choose.focus();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await chooser.setFiles(SHEET);
  const show = page.getByRole('button', { name: SAYS.ja.show });
  await show.waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  const overflow = await page
    .getByRole('dialog')
    .evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
  expect(overflow, 'the dialog on a phone is no wider than its screen').toBe(0);
  await page.setViewportSize({ width: 1366, height: 768 });
  await show.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/plan=opened/);
  await everythingThere(page);
  await page.reload();
  await everythingThere(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(TITLE);
  const { search } = new URL(page.url());
  await page.goBack();
  await everythingThere(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('さがみはら産業振興ビジョン');
  const elsewhere = await openElsewhere(search);
  await expect(elsewhere.getByRole('alert')).toContainText('このブラウザーにない計画です');
});
