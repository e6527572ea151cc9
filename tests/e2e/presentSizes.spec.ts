/** Legibility from the back of a hall: type sizes and contrasts on the stage. */
import type { Page } from '@playwright/test';
import { settled } from './canvas.ts';
import { tooFaint } from './contrast.ts';
import { expect, test } from './fixtures.ts';
import { faultsOf } from './overlaps.ts';
import { LANGUAGES } from './screen.ts';
import { expectStep, onStage, STAGE, TRIAL } from './stage.ts';

/** The panel beside the picture, with its controls. */
const STAGE_PART = `section[aria-label="${STAGE.ja.stage}"], section[aria-label="${STAGE.en.stage}"]`;

type Written = {
  readonly text: string;
  readonly size: number;
  readonly contrast: number;
  readonly isCut: boolean;
};

/** Each visible text of an element, with its size, its contrast with the background, and whether it is clipped. */
function writtenIn(page: Page, selector: string): Promise<readonly Written[]> {
  return page.evaluate((selector) => {
    const root = document.querySelector(selector);
    if (root === null) throw new Error(`No ${selector}`);
    const luminance = (css: string) => {
      const [red = 0, green = 0, blue = 0] = (css.match(/[\d.]+/g) ?? []).map(Number);
      const linear = [red, green, blue].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
    };
    const groundOf = (element: Element | null): string => {
      if (element === null) return 'rgb(255, 255, 255)';
      const colour = getComputedStyle(element).backgroundColor;
      return /, 0\)$/.test(colour) ? groundOf(element.parentElement) : colour;
    };
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Written[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (element === null || text === '' || !element.checkVisibility()) continue;
      const style = getComputedStyle(element);
      // Visually hidden text for screen readers.
      if (element.closest('[class*="hidden"], option') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      const [a, b] = [luminance(style.color), luminance(groundOf(element))];
      found.push({
        text,
        size: Number.parseFloat(style.fontSize),
        contrast: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05),
        isCut:
          box.right > window.innerWidth ||
          box.bottom > window.innerHeight ||
          (style.overflow === 'hidden' &&
            (element.scrollWidth > element.clientWidth + 1 ||
              element.scrollHeight > element.clientHeight + 1)),
      });
    }
    return found;
  }, selector);
}

/** `scrolled`: elements that may extend beyond the screen. */
async function expectReadable(page: Page, least: number, { scrolled = '' } = {}): Promise<void> {
  const written = await writtenIn(page, STAGE_PART);
  expect(written.length).toBeGreaterThan(3);
  expect(written.filter(({ size }) => size < least - 0.01)).toEqual([]);
  expect(written.filter(({ contrast }) => contrast < 7)).toEqual([]);
  expect(written.filter(({ isCut, text }) => isCut && !scrolled.includes(text))).toEqual([]);
}

for (const language of LANGUAGES)
  test.describe(`on 1366 × 768, ${language}`, () => {
    test.use({ viewport: { width: 1366, height: 768 } });

    test('words that are too long scroll, and push nothing away', async ({ page }) => {
      const [first] = TRIAL.steps;
      if (first === undefined) throw new Error('A tour without steps');
      const much = (words: string) => words.repeat(40);
      const text = { ja: much('とても長い文章です。'), en: much('Very long words. ') };
      const tour = { ...TRIAL, steps: [{ ...first, text, see: 'select=9.9.9&hide=9' }] };
      await onStage(page, 1, language, tour);
      await expectReadable(page, 18, { scrolled: text[language] });
      const words = page.getByRole('region', { name: STAGE[language].place(1, 1) });
      await words.focus();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => words.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
      await expect(page.getByRole('button', { name: STAGE[language].leave })).toBeInViewport({ ratio: 1 });
    });
  });

const SCREENS = [
  { width: 1920, height: 1080, least: 24 },
  { width: 1366, height: 768, least: 18 },
  { width: 390, height: 844, least: 16 },
  { width: 844, height: 390, least: 16 },
];

for (const { width, height, least } of SCREENS)
  for (const language of LANGUAGES)
    test.describe(`${width} × ${height}, ${language}`, () => {
      test.use({ viewport: { width, height } });

      test(`the words of each step are ${least} px or more, 7 : 1, and not cut`, async ({ page }) => {
        await onStage(page, 1, language);
        for (const at of TRIAL.steps.keys()) {
          await expectStep(page, at + 1, language);
          await expectReadable(page, least);
          await page.keyboard.press('PageDown');
        }
      });
    });

for (const language of LANGUAGES)
  test.describe(`the picture on 1920 × 1080, ${language}`, () => {
    test.use({ viewport: { width: 1920, height: 1080 } });

    test('words and numbers are 24 px or more, none overlaps or is cut, from step to step', async ({
      page,
    }) => {
      const isSmall = ({ size }: { readonly size: number }) => size < 23.99;
      await onStage(page, 1, language);
      await test.step('the map', async () => {
        const reading = await settled(page);
        expect(reading.labels.filter(isSmall)).toEqual([]);
        expect(faultsOf(reading)).toEqual([]);
        const numbers = reading.labels.filter(({ text }) => /^\d\.\d\.\d$/.test(text));
        expect(numbers.length).toBe(30);
        expect(await tooFaint(page)).toEqual([]);
        const legend = await writtenIn(page, 'main ul');
        expect(legend.filter((written) => isSmall(written) || written.contrast < 7)).toEqual([]);
      });

      await page.keyboard.press('PageDown');
      await expectStep(page, 2, language);
      await test.step('with a selection', async () => {
        const reading = await settled(page);
        expect(reading.labels.filter(isSmall)).toEqual([]);
        expect(faultsOf(reading)).toEqual([]);
      });

      await page.keyboard.press('PageDown');
      await expectStep(page, 3, language);
      await test.step('the structure numbers every basic policy, and names what has room', async () => {
        const reading = await settled(page);
        expect(reading.labels.filter(isSmall)).toEqual([]);
        expect(faultsOf(reading)).toEqual([]);
        const numbered = reading.labels.filter(({ text }) => /^\d\.\d\.\d/.test(text));
        expect(numbered.length).toBe(30);
      });

      for (const [index, table] of ['matrix', 'overlap', 'list'].entries()) {
        await page.keyboard.press('PageDown');
        await expectStep(page, 4 + index, language);
        await test.step(table, async () => {
          await expect.poll(async () => (await writtenIn(page, 'main')).length).toBeGreaterThan(20);
          expect((await writtenIn(page, 'main')).filter(isSmall)).toEqual([]);
        });
      }
    });

    test('the QR code takes a third of the height or more', async ({ page }) => {
      await onStage(page, 1, language);
      await page.keyboard.press('q');
      const code = page.getByRole('region', { name: STAGE[language].code }).getByRole('img');
      const box = await code.boundingBox();
      expect(box?.height ?? 0).toBeGreaterThanOrEqual(1080 * 0.3);
      expect(await writtenIn(page, `:is(${STAGE_PART}) section[aria-label]:has(> svg)`)).not.toContainEqual(
        expect.objectContaining({ isCut: true }),
      );
    });
  });
