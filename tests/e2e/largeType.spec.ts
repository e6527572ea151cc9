/**
 * Type as its readers set it: the browser's minimum font size, its default font size at 200 %, and the text spacing of
 * WCAG 1.4.12. No word is cut, out of its box, covered or over another.
 */
import type { Page } from '@playwright/test';
import { settled } from './canvas.ts';
import { expect, moveTo, open, test } from './fixtures.ts';
import { mapFaultsOf } from './mapFaults.ts';
import { LANGUAGES } from './screen.ts';
import { textFaultsOf } from './textFaults.ts';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
] as const;

const STATES = [
  '&view=map',
  '&view=structure',
  '&view=matrix',
  '&view=overlap',
  '&view=list',
  '&view=outline',
  '&select=sme-loan-program',
  '&count=3-&hide=2',
] as const;

async function expectReadable(page: Page): Promise<void> {
  const faults: string[] = [];
  for (const language of LANGUAGES) {
    await open(page, `?lang=${language}`);
    // Until it is dismissed, the note of the first visit lies over the legend.
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-note] button')?.click());
    for (const size of SIZES) {
      await page.setViewportSize(size);
      for (const state of STATES) {
        await moveTo(page, `?lang=${language}${state}`);
        for (const fault of await textFaultsOf(page))
          faults.push(`${size.width} ${language} ${state}: ${fault}`);
      }
    }
  }
  expect(faults).toEqual([]);
}

/** The settings of Chromium that its preferences for fonts set; they are read when it starts. */
for (const [name, setting] of [
  ['a minimum font size of 20 px', 'minimumFontSize=20'],
  ['a default font size of 200 %', 'defaultFontSize=32'],
] as const)
  test(name, async ({ playwright, launchOptions, contextOptions, baseURL, watch }) => {
    test.slow();
    const browser = await playwright.chromium.launch({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), `--blink-settings=${setting}`],
    });
    const context = await browser.newContext({
      ...contextOptions,
      ...(baseURL === undefined ? {} : { baseURL }),
      serviceWorkers: 'block',
    });
    await watch(context);
    await expectReadable(await context.newPage());
    await browser.close();
  });

test('text spacing', async ({ page }) => {
  test.slow();
  await page.addInitScript(() => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets = [spacing];
  });
  await expectReadable(page);
  await moveTo(page, '?lang=en&view=map');
  expect(mapFaultsOf(await settled(page))).toEqual([]);
});
