/** Exports of a plan of 15,000 nodes: how far they are is told, they can be stopped, and the page stays alive. */
import type { Page } from '@playwright/test';
import { generatePlan } from '../bench/generatePlan.ts';
import { SEED, SIZES } from '../bench/sizes.ts';
import { expect, open, test } from './fixtures.ts';
import { BEHAVIOUR_IN } from './screen.ts';

const PLAN = JSON.stringify(generatePlan(SIZES.huge, SEED));
const SAYS = {
  ja: {
    open: '保存・印刷',
    csv: 'CSVをダウンロード',
    plan: '計画ファイルをダウンロード',
    making: 'CSVを作成しています',
    cancel: '中止',
    cancelled: '書き出しを中止しました。',
    done: /を保存しました。$/,
    close: '閉じる',
  },
  en: {
    open: 'Save and print',
    csv: 'Download CSV',
    plan: 'Download Plan file',
    making: 'Making CSV',
    cancel: 'Cancel',
    cancelled: 'The export was cancelled.',
    done: / was saved\.$/,
    close: 'Close',
  },
} as const;

async function exporting(page: Page, language: 'ja' | 'en') {
  await page.route('**/generated.json', (route) =>
    route.fulfill({ body: PLAN, contentType: 'application/json' }),
  );
  await open(page, `?plan=generated.json&lang=${language}`);
  const saved: string[] = [];
  page.on('download', (download) => saved.push(download.suggestedFilename()));
  const says = SAYS[language];
  const dialog = page.getByRole('dialog');
  const button = (name: string) => dialog.getByRole('button', { name, exact: true });
  const status = (text: string | RegExp) => dialog.getByRole('status').filter({ hasText: text });
  await page.getByRole('button', { name: says.open }).click();
  await button(says.csv).click();
  // A share between nothing and all: the page is drawn while the file is made.
  const isUnderWay = () =>
    dialog
      .getByRole('progressbar', { name: says.making, exact: true })
      .evaluate((bar) => bar instanceof HTMLProgressElement && bar.value > 0 && bar.value < 1);
  await expect.poll(isUnderWay, { timeout: 30_000 }).toBe(true);
  expect(await dialog.getByRole('status').textContent()).toBe(says.making);
  return { says, dialog, button, status, saved };
}

for (const language of BEHAVIOUR_IN)
  test(`an export is stopped, saves nothing, and another can follow, ${language}`, async ({ page }) => {
    const { says, button, status, saved } = await exporting(page, language);
    await button(says.cancel).click();
    await expect(status(says.cancelled)).toBeVisible();
    await expect(button(says.cancel)).toHaveCount(0);
    const download = page.waitForEvent('download');
    await button(says.plan).click();
    await download;
    await expect(status(says.done)).toBeVisible();
    expect(saved).toEqual([expect.stringMatching(/\.plan\.json$/)]);
  });

test('who closes the dialog stops the export as well', async ({ page }) => {
  const { says, dialog, button, saved } = await exporting(page, 'ja');
  await button(says.close).click();
  await expect(dialog).toHaveCount(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: says.open }).click();
  await button(says.plan).click();
  await download;
  expect(saved).toEqual([expect.stringMatching(/\.plan\.json$/)]);
});
