/** The printed handout of a tour, measured from the browser's PDF. */

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { builtInTour } from '../../src/briefing/builtIn/builtInTour.ts';
import { loadTranslation } from '../../src/i18n/translation.ts';
import { graphOf } from '../../src/plan/graph.ts';
import { parsePlanText } from '../../src/plan/parse.ts';
import { textIn } from '../../src/plan/text.ts';
import { expect, open, test } from './fixtures.ts';
import { atTheEdge, joined, overlapping, type PdfPage, readPdf, wordsOf } from './pdf.ts';
import { LANGUAGES, type Language } from './screen.ts';

const SAYS = {
  ja: { print: '配布資料を印刷', notes: '発表者のメモも印刷する', smallest: /最小の文字は([\d.]+)ポイント/g },
  en: { print: 'Print handout', notes: /notes as well$/, smallest: /thesmallesttypehas([\d.]+)pt/g },
} as const;
/** The margin of the sheet in points; clipped text would extend into it. */
const EDGE = 28;

test.use({ viewport: { width: 1366, height: 768 } });

const read = parsePlanText(
  readFileSync(new URL('../../data/sagamihara-2025/plan.json', import.meta.url), 'utf8'),
);
if (!read.ok) throw new Error('The plan is broken');
const graph = graphOf(read.plan);

/** The texts of the tour, as the app generates them from the plan. */
async function appsTour() {
  await Promise.all(LANGUAGES.map(loadTranslation));
  return builtInTour(graph);
}

/** Of all basic policies, and of the initiatives that several of them list. */
function namesOnMap(language: Language): readonly string[] {
  const policies = graph.policies.map(({ name }) => textIn(name, language));
  const shared = graph.initiatives.filter(
    ({ id }) => graph.listings.filter((l) => l.initiative === id).length > 1,
  );
  return [...policies, ...shared.map(({ name }) => textIn(name, language))];
}

async function printed(page: Page, language: Language, withNotes: boolean): Promise<readonly PdfPage[]> {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printing = 'true';
    };
  });
  await open(page, `?lang=${language}&tour=vision`);
  if (withNotes) await page.getByRole('checkbox', { name: SAYS[language].notes }).check();
  await page.getByRole('button', { name: SAYS[language].print }).click();
  await page.locator('html[data-printing]').waitFor({ state: 'attached' });
  return await readPdf(await page.pdf({ preferCSSPageSize: true }));
}

for (const language of LANGUAGES)
  test(`the app's tour on A4 pages, each step with its picture and words, ${language}`, async ({ page }) => {
    const { steps, title } = await appsTour();
    expect(steps).toHaveLength(12);
    const pages = await printed(page, language, false);
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(
      Array.from({ length: 10 }, () => [595, 842]),
    );
    expect(pages.flatMap(overlapping)).toEqual([]);
    expect(pages.flatMap((sheet) => atTheEdge(sheet, EDGE))).toEqual([]);
    for (const [at, sheet] of pages.entries()) {
      const words = wordsOf([sheet]);
      expect(words).toContain(joined([title[language]]));
      expect(words).toContain(language === 'ja' ? `${at + 1}/10ページ` : `Page${at + 1}of10`);
      expect(words).toContain(graph.plan.version);
      // Only pictures have smaller type than other sheets, and they state it.
      const told = [...words.matchAll(SAYS[language].smallest)].map(([, points]) => Number(points));
      const smallest = Math.min(...sheet.texts.map(({ size }) => size));
      expect(smallest).toBeGreaterThan(3.5);
      // Stated in tenths of a point, rounded down; the sizes in the PDF are rounded too.
      if (smallest < 7) expect(Math.abs(smallest - Math.min(...told))).toBeLessThan(0.11);
    }
    // Each map has a sheet, its notes share one, and the order is kept.
    const sheets = pages.map((sheet) => {
      const words = wordsOf([sheet]);
      return steps.flatMap((step, at) =>
        words.includes(joined([step.title[language], step.text[language]])) ? [at + 1] : [],
      );
    });
    expect(sheets).toEqual([[1], [2], [3], [4], [5, 6], [7], [8], [9], [10, 11], [12]]);
    expect(steps.filter(({ notes }) => wordsOf(pages).includes(joined([notes[language]])))).toEqual([]);
    const map = wordsOf(pages.slice(2, 3));
    expect(namesOnMap(language)).toHaveLength(30 + 39);
    expect(namesOnMap(language).filter((name) => !map.includes(joined([name])))).toEqual([]);
  });

test('with notes, and the screen is as it was', async ({ page }) => {
  const { steps } = await appsTour();
  const pages = await printed(page, 'ja', true);
  const words = wordsOf(pages);
  for (const { notes } of steps) expect(words).toContain(joined([notes.ja]));
  expect(pages.flatMap(overlapping)).toEqual([]);
  expect(pages.flatMap((sheet) => atTheEdge(sheet, EDGE))).toEqual([]);
  await expect(page.locator('[data-printed]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: SAYS.ja.print })).toBeEnabled();
});
