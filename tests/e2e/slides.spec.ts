/** The view on the screen as a slide: made by the browser, read by a reader that is not ours, drawn by LibreOffice. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { type BaseElement, type Group, parse } from 'pptxtojson/dist/index.js';
import type { PlainPlan } from '../exchange/plainPlan.ts';
import { namedLevels } from '../fixtures/namedLevels.ts';
import { expect, open, test } from './fixtures.ts';
import { drawnByOffice, findOffice } from './office.ts';
import { LANGUAGES, type Language } from './screen.ts';
import { HUB, HUB_POLICIES } from './source.ts';
import { Hands } from './steps.ts';

const plan: PlainPlan = namedLevels(
  readFileSync(new URL('../../data/sagamihara-2025/plan.json', import.meta.url), 'utf8'),
);
const policies = plan.strategies.flatMap((each) =>
  each.directions.flatMap((direction) => direction.policies),
);

const SAYS = {
  ja: {
    open: '保存・印刷',
    get: 'PowerPointをダウンロード',
    live: 'この画面をアプリで開く',
    not: '市の刊行物ではありません',
  },
  en: {
    open: 'Save and print',
    get: 'Download PowerPoint',
    live: 'Open this view live',
    not: 'not a publication of the city',
  },
} as const;

async function saved(
  page: Page,
  language: Language,
  hands: Hands,
): Promise<{ readonly name: string; readonly file: string }> {
  await hands.click(page.getByRole('button', { name: SAYS[language].open }));
  const download = page.waitForEvent('download');
  await hands.click(page.getByRole('button', { name: SAYS[language].get, exact: true }));
  const done = await download;
  return { name: done.suggestedFilename(), file: (await done.path()) ?? '' };
}

async function read(file: string) {
  const bytes = await readFile(file);
  const copy = new Uint8Array(bytes);
  return await parse(copy.buffer, { imageMode: 'none' });
}

const things = (elements: readonly (BaseElement | Group)[]): readonly BaseElement[] =>
  elements.flatMap((each) => (each.type === 'group' ? things(each.elements) : [each]));
const squeezed = (text: string) => text.replaceAll(/\s|&nbsp;/g, '');
const words = (html: string) =>
  squeezed(html.replaceAll(/<[^>]*>/g, ''))
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');

for (const language of LANGUAGES)
  for (const view of ['map', 'structure'] as const)
    test(`12: the ${view} with a selection as a slide in two steps, ${language}`, async ({ page }) => {
      await open(page, `?lang=${language}&view=${view}&select=${HUB.id}`);
      const address = page.url();
      const hands = new Hands(page);
      const { name, file } = await saved(page, language, hands);
      hands.expectAtMost(2);
      expect(name).toBe(`sagamihara-2025-${view}.pptx`);

      const { size, slides } = await read(file);
      expect([size, slides.length]).toEqual([{ width: 960, height: 540 }, 1]);
      const on = things(slides[0]?.elements ?? []);
      const texts = on.flatMap((each) => (each.type === 'text' ? [words(each.content)] : []));
      // Every basic policy that lists it is named on the slide, beside the initiative itself.
      const everything = texts.join('\n');
      const names = policies.filter(({ id }) => HUB_POLICIES.some((each) => each === id));
      expect(names).toHaveLength(14);
      expect(names.filter((each) => !everything.includes(squeezed(each.name[language])))).toEqual([]);
      expect(everything).toContain(squeezed(HUB[language]));
      expect(everything).toContain(squeezed(SAYS[language].not));
      expect(everything).toContain(squeezed(plan.source.attribution[language]));
      const links = on.flatMap((each) =>
        each.type === 'text' && each.content.includes('<a ') ? [each.content] : [],
      );
      expect(links).toHaveLength(1);
      expect(links.map(words)).toEqual([squeezed(SAYS[language].live)]);
      const parts = unzipSync(new Uint8Array(await readFile(file)));
      const relationships = strFromU8(parts['ppt/slides/_rels/slide1.xml.rels'] ?? new Uint8Array());
      expect(relationships).toContain(`Target="${address.replaceAll('&', '&amp;')}" TargetMode="External"`);
      expect(words(slides[0]?.note ?? '')).toContain(squeezed(plan.title[language]));

      await checkDrawn(file, texts);
    });

test('with the names of its numbers it is two slides', async ({ page }) => {
  await open(page, '?lang=ja');
  await page.getByRole('button', { name: SAYS.ja.open }).click();
  await page.getByRole('checkbox', { name: '番号の名称を付ける' }).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: SAYS.ja.get, exact: true }).click();
  const { slides } = await read((await (await download).path()) ?? '');
  expect(slides).toHaveLength(2);
  const named = things(slides[1]?.elements ?? []).flatMap((each) =>
    each.type === 'text' ? [words(each.content)] : [],
  );
  // The map names basic policies itself; of directions it has bars alone.
  const directions = plan.strategies.flatMap((strategy) => strategy.directions);
  expect(directions.filter((direction) => !named.includes(squeezed(direction.name.ja)))).toEqual([]);
});

const listed = new Map(
  plan.initiatives.map(({ id }) => [
    id,
    policies.filter(({ listings }) => listings.some(({ initiative }) => initiative === id)).length,
  ]),
);
const relisted = plan.initiatives.filter(({ id }) => (listed.get(id) ?? 0) >= 2);

test('the matrix is a slide with a disc for each listing in as many rows as can be read, and says how many', async ({
  page,
}) => {
  await open(page, '?lang=ja&view=matrix');
  const { name, file } = await saved(page, 'ja', new Hands(page));
  expect(name).toBe('sagamihara-2025-matrix.pptx');
  const { slides } = await read(file);
  expect(slides).toHaveLength(1);
  const on = things(slides[0]?.elements ?? []);
  const texts = on.flatMap((each) => (each.type === 'text' ? [words(each.content)] : []));
  const said = /全39行のうち、はじめの(\d+)行を示しています。/.exec(texts.join('\n'));
  const rows = Number(said?.[1]);
  expect(rows).toBeGreaterThanOrEqual(10);
  const counts = (initiatives: typeof relisted) =>
    initiatives.map(({ id }) => listed.get(id) ?? 0).sort((a, b) => b - a);
  const named = relisted.filter((each) => texts.includes(squeezed(each.name.ja)));
  // The most listed come first; which of those that are listed as often is the order of the page.
  expect(counts(named)).toEqual(counts(relisted).slice(0, rows));
  const discs = on.filter((each) => each.type === 'shape' && each.shapType === 'ellipse');
  const listings = counts(named).reduce((sum, count) => sum + count, 0);
  // And the two of the legend.
  expect(discs).toHaveLength(listings + 2);
  await checkDrawn(file, texts);
});

for (const [view, query, title] of [
  ['list', 'view=list', 'List (Initiatives)'],
  ['overlap', 'view=overlap', 'Overlap (Basic policies)'],
  ['overlap', 'view=overlap&of=strategies', 'Overlap (Strategies)'],
] as const)
  test(`${title} is a slide that says so`, async ({ page }) => {
    await open(page, `?lang=en&${query}`);
    const { name, file } = await saved(page, 'en', new Hands(page));
    expect(name).toBe(`sagamihara-2025-${view}.pptx`);
    const { slides } = await read(file);
    const on = things(slides[0]?.elements ?? []);
    const texts = on.flatMap((each) => (each.type === 'text' ? [words(each.content)] : []));
    expect(texts[0]).toBe(squeezed(title));
    expect(texts.join()).toContain(squeezed(SAYS.en.not));
    await checkDrawn(file, texts);
  });

/** Each text of the slide is drawn, whole and on the page; nothing is where another font pushed it out. */
async function checkDrawn(file: string, texts: readonly string[]): Promise<void> {
  const office = findOffice();
  if (office === null) {
    const description = 'LibreOffice is not installed (VISION_OFFICE may name it): how it draws slides';
    test.info().annotations.push({ type: 'not checked', description });
    console.log(`NOT CHECKED: ${description}`);
    return;
  }
  const pages = await drawnByOffice(office, file);
  expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([[960, 540]]);
  for (const { texts: drawn, width, height } of pages) {
    const all = squeezed(drawn.map(({ text }) => text).join(''));
    const signs = (text: string) => [...squeezed(text)].sort().join('');
    // A reader of PDFs gives lines in an order of its own: no sign is lost, none is more.
    expect(signs(all)).toBe(signs(texts.join('')));
    const outside = drawn.filter(({ x, y, w }) => x < 0 || x + w > width || y < 0 || y > height);
    expect(outside).toEqual([]);
  }
}
