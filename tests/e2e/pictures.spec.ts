/** Every view as a picture file, saved by the browser: what is on the screen, in real text, whole and legible. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { expect, open, test } from './fixtures.ts';
import { BEHAVIOUR_IN, type Language } from './screen.ts';

const SAYS = {
  ja: { open: '保存・印刷', get: (name: string) => `${name}をダウンロード`, which: '保存する図：' },
  en: { open: 'Save and print', get: (name: string) => `Download ${name}`, which: 'Picture to save: ' },
} as const;

const VIEWS = [
  {
    query: 'view=matrix&rows=all',
    file: 'matrix',
    rows: 103,
    named: { ja: 'マトリクス', en: 'Matrix' },
    said: {
      ja: ['中小企業融資制度', '初出', '並び順：掲載数'],
      en: ['SME loan program', 'First', 'Order: Listing count'],
    },
  },
  {
    query: 'view=overlap&by=similarity',
    file: 'overlap-policies',
    rows: 30,
    named: { ja: '重なり（基本施策どうし）', en: 'Overlap (Basic policies)' },
    said: {
      ja: ['濃いほど多い', '並び順：似ている順'],
      en: ['The more, the darker', 'Order: By similarity'],
    },
  },
  {
    query: 'view=overlap&of=strategies',
    file: 'overlap-strategies',
    rows: 15,
    named: { ja: '重なり（戦略の組み合わせ）', en: 'Overlap (Strategies)' },
    said: { ja: ['戦略2＋4', 'この組み合わせのみ'], en: ['Strategies 2 + 4', 'Exactly these'] },
  },
  {
    query: 'view=overlap&of=compare&compare=1.1.2,2.1.2',
    file: 'overlap-compare',
    rows: 5,
    named: { ja: '重なり（比較）', en: 'Overlap (Compare)' },
    said: { ja: ['中小企業融資制度', '両方に掲載 2'], en: ['SME loan program', 'In both 2'] },
  },
  {
    query: 'view=list&sheet=policies&sort=-listings',
    file: 'list-policies',
    rows: 30,
    named: { ja: '一覧（基本施策）', en: 'List (Basic policies)' },
    said: {
      ja: ['掲載数 ↓', '再掲の割合'],
      en: ['Listings ↓', 'Official name'],
    },
  },
  {
    query: 'view=outline',
    file: 'list-initiatives',
    rows: 103,
    named: { ja: '一覧（取組）', en: 'List (Initiatives)' },
    said: { ja: ['中小企業融資制度'], en: ['SME loan program'] },
  },
] as const;

async function saved(page: Page, language: Language, format: 'SVG' | 'PNG'): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: SAYS[language].get(format), exact: true }).click();
  return await download;
}

const bytesOf = async (download: Download) => await readFile((await download.path()) ?? '');

for (const language of BEHAVIOUR_IN)
  for (const { query, file, rows, named, said } of VIEWS)
    test(`${query} is saved as it is on the screen, ${language}`, async ({ page }) => {
      await open(page, `?lang=${language}&${query}`);
      await page.getByRole('button', { name: SAYS[language].open }).click();
      await expect(page.getByRole('dialog')).toContainText(SAYS[language].which + named[language]);
      const svg = await saved(page, language, 'SVG');
      expect(svg.suggestedFilename()).toBe(`sagamihara-2025-${file}.svg`);
      const text = (await bytesOf(svg)).toString('utf8');
      expect(text).not.toMatch(/<script|<foreignObject|href=/);
      const words = [named[language], ...said[language]];
      expect(words.filter((word) => !text.includes(word))).toEqual([]);
      expect(text.match(/data-role="node"/g)).toHaveLength(rows);
      expect(await drawnFaults(page, text)).toEqual([]);
      const png = await saved(page, language, 'PNG');
      expect(png.suggestedFilename()).toBe(`sagamihara-2025-${file}@2x.png`);
      const bytes = await bytesOf(png);
      const size = /width="([\d.]+)" height="([\d.]+)"/.exec(text)?.slice(1).map(Number) ?? [];
      // As the header of a PNG has them.
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(size.map((length) => 2 * length));
    });

test('the largest picture of the plan is had four times as large, too', async ({ page }) => {
  await open(page, '?lang=ja&view=matrix&rows=all');
  await page.getByRole('button', { name: SAYS.ja.open }).click();
  await page.getByRole('combobox', { name: 'PNG の大きさ' }).selectOption('4');
  await page.getByRole('checkbox', { name: '番号の名称を付ける' }).check();
  const svg = (await bytesOf(await saved(page, 'ja', 'SVG'))).toString('utf8');
  expect(svg).toContain('広域交流拠点の機能を生かした連携の推進');
  const png = await saved(page, 'ja', 'PNG');
  expect(png.suggestedFilename()).toBe('sagamihara-2025-matrix@4x.png');
  const bytes = await bytesOf(png);
  const size = /width="([\d.]+)" height="([\d.]+)"/.exec(svg)?.slice(1).map(Number) ?? [];
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(size.map((length) => 4 * length));
});

test('what is dropped is gone from the file, and its loss is told', async ({ page }) => {
  await open(page, '?lang=ja&without=sme-loan-program&view=list&sheet=policies');
  await page.getByRole('button', { name: SAYS.ja.open }).click();
  const svg = await saved(page, 'ja', 'SVG');
  expect(svg.suggestedFilename()).toBe('sagamihara-2025-filtered-list-policies.svg');
  const text = (await bytesOf(svg)).toString('utf8');
  expect(text.match(/>1件減</g)).toHaveLength(14);
  expect(text).toContain('除いた場合（試算）：中小企業融資制度');
});

test('the map in the file tells what is lost, as on the screen', async ({ page }) => {
  await open(page, '?lang=ja&without=sme-loan-program');
  await expect(page.locator('[data-loses]')).toHaveCount(14);
  await expect(page.getByRole('list', { name: '図の見方' })).toContainText('除かれる掲載');
  await page.getByRole('button', { name: SAYS.ja.open }).click();
  const text = (await bytesOf(await saved(page, 'ja', 'SVG'))).toString('utf8');
  // The fourteen, and the one in the legend.
  expect(text.match(/>\d+→\d+</g)).toHaveLength(15);
  expect(text.match(/>2→1</g)).toHaveLength(2);
});

/** Texts of the file as this browser draws them: over each other, off the page, or too small. */
async function drawnFaults(page: Page, svg: string): Promise<readonly string[]> {
  return await page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
    const drawing = document.importNode(parsed, true);
    document.body.append(drawing);
    const { left, top, width, height } = drawing.getBoundingClientRect();
    const texts = [...drawing.querySelectorAll('text')].flatMap((text) =>
      [...text.querySelectorAll('tspan')].map((line) => {
        const size = Number(text.getAttribute('font-size'));
        const length = line.getComputedTextLength();
        const at = line.getStartPositionOfChar(0);
        return {
          of: text,
          says: line.textContent ?? '',
          x: at.x,
          y: at.y - 0.85 * size,
          w: length,
          h: size,
          size,
        };
      }),
    );
    const slack = 0.75;
    const faults = texts.flatMap((one, index) => [
      ...(one.size < 12 ? [`small: ${one.says}`] : []),
      ...(one.x < 0 || one.y < 0 || one.x + one.w > width || one.y + one.h > height
        ? [`off: ${one.says}`]
        : []),
      ...texts
        .slice(index + 1)
        .filter(
          (other) =>
            other.of !== one.of &&
            one.x + slack < other.x + other.w &&
            other.x + slack < one.x + one.w &&
            one.y + slack < other.y + other.h &&
            other.y + slack < one.y + one.h,
        )
        .map((other) => `${one.says} over ${other.says}`),
    ]);
    drawing.remove();
    return Number.isFinite(left + top) ? faults : ['not drawn'];
  }, svg);
}
