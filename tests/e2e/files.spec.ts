/** Exported files of the plan, saved by the browser and read by third-party readers. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { expect, open, test } from './fixtures.ts';
import { expectInSight } from './inSight.ts';
import { LANGUAGES, type Language, screenOf } from './screen.ts';
import { Hands } from './steps.ts';

const SAYS = {
  ja: {
    open: '保存・印刷',
    get: (name: string) => `${name}をダウンロード`,
    excel: 'Excel ブック',
    graphs: 'グラフ・データ形式（4種）',
  },
  en: {
    open: 'Save and print',
    get: (name: string) => `Download ${name}`,
    excel: 'Excel workbook',
    graphs: 'Graph and data formats (4)',
  },
} as const;

async function downloaded(page: Page, language: Language, name: string, hands: Hands): Promise<Download> {
  const opener = page.getByRole('button', { name: SAYS[language].open });
  await expectInSight(opener);
  await hands.click(opener);
  const choice = page.getByRole('button', { name: SAYS[language].get(name), exact: true });
  await expectInSight(choice);
  const download = page.waitForEvent('download');
  await hands.click(choice);
  return await download;
}

const bytesOf = async (download: Download) => await readFile((await download.path()) ?? '');

for (const language of LANGUAGES)
  test(`5: ranking, matrix and listings into Excel in two steps, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await open(page, `?lang=${language}`);
    const hands = new Hands(page);
    const download = await downloaded(page, language, SAYS[language].excel, hands);
    expect(download.suggestedFilename()).toBe('sagamihara-2025.xlsx');
    const sheets = await readXlsxFile(await bytesOf(download));
    const rowsOf = (part: RegExp) => sheets.find(({ sheet }) => part.test(sheet))?.data ?? [];
    const text = (part: RegExp) => rowsOf(part).flat().map(String);
    expect(text(/順位|ランキング|Ranking/)).toContain('中小企業融資制度');
    const marks = text(/マトリクス|Matrix/).filter((cell) => cell === '●' || cell === '○');
    expect([
      marks.filter((mark) => mark === '●').length,
      marks.filter((mark) => mark === '○').length,
    ]).toEqual([103, 70]);
    // A header row, and one row for each listing.
    expect(rowsOf(/^(掲載一覧|Listings)$/).length).toBe(174);
    hands.expectAtMost(2);

    // A phone's header has no room for it: it is under "About".
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 390, height: 844 });
    const screen = screenOf(page, language);
    await screen.button(screen.says.about).click();
    await downloaded(page, language, SAYS[language].excel, new Hands(page));
  });

for (const language of LANGUAGES)
  test(`all that the dialog offers begins at one line and is in sight, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await open(page, `?lang=${language}`);
    await page.getByRole('button', { name: SAYS[language].open }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('combobox').first()).toBeVisible();
    const lefts = await dialog
      .locator('section > h3, section li button, section label:has(select)')
      .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().left)));
    expect(new Set(lefts).size).toBe(1);
    expect(await dialog.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
  });

test('CSV comes as one file, with what is shown alone, and nothing is garbled', async ({ page }) => {
  await open(page, '?lang=ja&reach=3');
  const download = await downloaded(page, 'ja', 'CSV', new Hands(page));
  expect(download.suggestedFilename()).toBe('sagamihara-2025-filtered-csv.zip');
  const files = unzipSync(await bytesOf(download));
  const initiatives = files['sagamihara-2025-filtered-initiatives.csv'];
  expect([...(initiatives ?? []).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows: string[][] = parse(strFromU8(initiatives ?? new Uint8Array()), { bom: true });
  // A header row, and the four initiatives that span three strategies or more.
  expect(rows).toHaveLength(5);
  expect(rows.flat()).toContain('中小企業融資制度');
});

test('every format can be saved', async ({ page }) => {
  await open(page, '?lang=en');
  await page.getByRole('button', { name: 'Save and print' }).click();
  await page.getByRole('button', { name: SAYS.en.graphs }).click();
  for (const [name, file] of [
    ['GraphML', 'sagamihara-2025.graphml'],
    ['GEXF', 'sagamihara-2025.gexf'],
    ['JSON Graph Format', 'sagamihara-2025.jgf.json'],
    ['JSON-LD', 'sagamihara-2025.jsonld'],
    ['Plan file', 'sagamihara-2025.plan.json'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `Download ${name}`, exact: true }).click();
    expect((await download).suggestedFilename()).toBe(file);
    expect((await bytesOf(await download)).toString('utf8')).toContain('中小企業融資制度');
    await expect(page.getByRole('status').filter({ hasText: `${file} was saved.` })).toBeVisible();
  }
});

test('the picture can be saved as it is on the screen', async ({ page }) => {
  await open(page, '?lang=ja&select=sme-loan-program&hubs=out');
  await page.getByRole('button', { name: SAYS.ja.open }).click();
  const svg = page.waitForEvent('download');
  await page.getByRole('button', { name: SAYS.ja.get('SVG'), exact: true }).click();
  expect((await svg).suggestedFilename()).toBe('sagamihara-2025-filtered-map.svg');
  const text = (await bytesOf(await svg)).toString('utf8');
  expect(text).toContain('イノベーション');
  expect(text).toContain('ハブを除く');
  expect(text).not.toMatch(/<script|<foreignObject|href=/);
  const png = page.waitForEvent('download');
  await page.getByRole('button', { name: SAYS.ja.get('PNG'), exact: true }).click();
  expect((await png).suggestedFilename()).toBe('sagamihara-2025-filtered-map@2x.png');
  expect([...(await bytesOf(await png)).subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
});
