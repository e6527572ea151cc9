/** Task 13: from the city's own spreadsheet on disk to its map, and the plan that stays in the browser. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
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
  const chosen = page.waitForEvent('filechooser');
  // A key is sent sooner than the browser hands the choice of files over, which a question to the page waits for.
  await expect(choose).toBeFocused();
  await page.keyboard.press('Enter');
  const chooser = await chosen;
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

/** Drops a file on the picture, as from the desktop. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, base64]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], fileName));
      return data;
    },
    [name, bytes.toString('base64')] as const,
  );
  for (const type of ['dragover', 'drop'])
    await page.locator('main').dispatchEvent(type, { dataTransfer: transfer });
}

test('the workbook that is saved opens as the same plan when it is dropped on the page', async ({ page }) => {
  await open(page, '?lang=ja&reach=3');
  await page.getByRole('button', { name: SAYS.ja.files }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Excel（編集用）をダウンロード' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('sagamihara-2025.plan.xlsx');
  await page.keyboard.press('Escape');
  await drop(page, saved.suggestedFilename(), readFileSync(await saved.path()));
  const dialog = page.getByRole('dialog', { name: SAYS.ja.open });
  await expect(dialog).toContainText('掲載 173（初出103、再掲70）');
  await dialog.getByRole('button', { name: SAYS.ja.show }).click();
  await page.waitForURL(/plan=opened/);
  await everythingThere(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('さがみはら産業振興ビジョン');
});

test('a corrected mapping is proposed for the next version of the sheet, which can be undone', async ({
  page,
}) => {
  const sheet = (rows: string) => Buffer.from(`まち,施策,事業,区分\n${rows}`);
  await open(page, '?lang=ja');
  await drop(page, '今年.csv', sheet('東,防災,訓練,A\n東,防災,備蓄,B\n西,福祉,相談,A\n'));
  await page.getByRole('combobox', { name: 'A列の読み方' }).selectOption('読み込まない');
  await expect(page.getByText(/^施策 2、事業 3/)).toBeVisible();
  await page.getByRole('button', { name: SAYS.ja.show }).click();
  await page.waitForURL(/plan=opened/);
  await everythingThere(page);
  await drop(page, '来年.csv', sheet('東,防災,訓練,A\n西,福祉,相談,A\n西,交通,バス,B\n'));
  await expect(page.getByText(/^施策 3、事業 3/)).toBeVisible();
  await expect(page.getByText('同じ見出しの表を前に開いたときに直した読み方を使っています。')).toBeVisible();
  await page.getByRole('button', { name: '直す前の読み方に戻す' }).click();
  await expect(page.getByText(/^まち 2、施策 3、事業 3/)).toBeVisible();
});

test('a sheet chosen by hand is proposed for the next version of the workbook, which can be undone', async ({
  page,
}) => {
  const table = (rows: string) =>
    `<table>${rows.replaceAll('|', '<td>').replaceAll('/', '<tr><td>')}</table>`;
  const workbook = (rows: string) =>
    Buffer.from(`${table('/施策|事業/防災|訓練/防災|備蓄/福祉|相談')}${table(`/政策|事業${rows}`)}</html>`);
  const sheets = page.getByRole('combobox', { name: 'シート' });
  await open(page, '?lang=ja');
  await drop(page, '計画.csv', workbook('/農業|朝市/漁業|直売'));
  await sheets.selectOption('計画 2');
  await expect(page.getByText(/^政策 2、事業 2/)).toBeVisible();
  await page.getByRole('button', { name: SAYS.ja.show }).click();
  await page.waitForURL(/plan=opened/);
  await everythingThere(page);
  await drop(page, '計画.csv', workbook('/農業|朝市/林業|植樹'));
  await expect(page.getByText(/^政策 2、事業 2/)).toBeVisible();
  await expect(sheets).toHaveValue('計画 2');
  await page.getByRole('button', { name: '直す前の読み方に戻す' }).click();
  await expect(page.getByText(/^施策 2、事業 3/)).toBeVisible();
  await expect(sheets).toHaveValue('計画');
});
