/** Screens between phone and desktop: drawings are legible without horizontal scrolling. */
import { settled } from './canvas.ts';
import { expect, moveTo, open, test } from './fixtures.ts';
import { mapFaultsOf } from './mapFaults.ts';
import { BEHAVIOUR_IN, LANGUAGES, screenOf } from './screen.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('1024 × 768', () => {
  test.use({ viewport: { width: 1024, height: 768 } });

  for (const language of LANGUAGES)
    test(`the reuse map begins beside folded filters, and every number can be read, ${language}`, async ({
      page,
    }) => {
      await open(page, `?lang=${language}`);
      const numbers = new Set<string>();
      await screenOf(page, language).canvas.focus();
      // The page is longer than the screen.
      for (let step = 0; step < 3; step += 1) {
        const reading = await settled(page);
        expect(mapFaultsOf(reading)).toEqual([]);
        for (const { text } of reading.labels) if (/^\d\.\d\.\d$/.test(text)) numbers.add(text);
        for (let press = 0; press < 4; press += 1) await page.keyboard.press('Shift+ArrowDown');
      }
      expect(numbers.size).toBe(30);
      const { unfold } = SAYS[language];
      await page.getByRole('button', { name: unfold, exact: true }).click();
      await expect(screenOf(page, language).filters).toBeVisible();
      await expect(page.getByRole('button', { name: unfold, exact: true })).toHaveCount(0);
    });
});

const SAYS = {
  ja: {
    unfold: '絞り込みを開く',
    keys: 'キー操作',
    characters: '文字・数字・記号のキーで操作する',
    outline: 'アウトライン',
    unofficial: '非公式',
  },
  en: {
    unfold: 'Open the filters',
    keys: 'Keyboard shortcuts',
    characters: 'Use letters, digits and signs as keys',
    outline: 'Outline',
    unofficial: 'unofficial',
  },
} as const;

test.describe('390 × 844', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const language of LANGUAGES)
    test(`the sets of strategies fit with their bars, ${language}`, async ({ page }) => {
      await open(page, `?lang=${language}&view=overlap&of=strategies`);
      const table = page.getByRole('main').getByRole('table');
      await expect(table).toBeVisible();
      const beyond = await table.evaluate((element) => {
        const room = element.parentElement;
        return room === null ? null : room.scrollWidth - room.clientWidth;
      });
      expect(beyond).toBe(0);
    });

  for (const language of LANGUAGES)
    test(`the current tab is in sight, and the line below the title is whole, ${language}`, async ({
      page,
    }) => {
      await open(page, `?lang=${language}&view=outline`);
      const tab = page.locator('nav [aria-current="page"]');
      await expect(tab).toHaveText(SAYS[language].outline);
      await expect(tab).toBeInViewport({ ratio: 0.98 });
      const cut = await page
        .getByRole('banner')
        .evaluate((header) =>
          [...header.querySelectorAll('p')]
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
            .map(({ textContent }) => textContent),
        );
      expect(cut).toEqual([]);
      await expect(page.getByRole('banner')).toContainText(SAYS[language].unofficial);
    });

  for (const language of BEHAVIOUR_IN)
    test(`the pair of an address is in sight in the overlap, beside its heads, ${language}`, async ({
      page,
    }) => {
      await open(page, `?lang=${language}&view=overlap&at=2.1.1,4.1.3`);
      const cell = page.getByRole('gridcell', { selected: true }).first();
      await expect(cell).toBeInViewport({ ratio: 0.98 });
      const onTop = await cell.evaluate((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return document.elementFromPoint(x + width / 2, y + height / 2) === element;
      });
      expect(onTop).toBe(true);
    });

  for (const language of BEHAVIOUR_IN)
    test(`keys of single characters can be switched on again, ${language}`, async ({ page }) => {
      const { keys, characters } = SAYS[language];
      const button = page.getByRole('button', { name: keys, exact: true });
      await page.setViewportSize({ width: 1366, height: 768 });
      await open(page, `?lang=${language}`);
      await button.click();
      await page.getByRole('checkbox', { name: characters }).uncheck();
      await page.keyboard.press('Escape');
      await page.setViewportSize({ width: 390, height: 844 });
      await button.click();
      await page.getByRole('checkbox', { name: characters }).check();
      await page.keyboard.press('Escape');
      await expect(button).toBeHidden();
    });
});

for (const viewport of [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
])
  test.describe(`the bar of views on ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    for (const language of LANGUAGES)
      test(`the current tab is whole, and none is cut by the filters’ button, ${language}`, async ({
        page,
      }) => {
        await open(page, `?lang=${language}`);
        for (const view of ['outline', 'matrix', 'list', 'map', 'overlap', 'structure']) {
          await moveTo(page, `?lang=${language}&view=${view}`);
          const tabs = () =>
            page.locator('nav:has([aria-current="page"])').evaluate((bar) => {
              const outer = bar.getBoundingClientRect();
              return [...bar.children].flatMap((tab) => {
                const { left, right } = tab.getBoundingClientRect();
                const isCut = left < outer.left - 1 && right > outer.left + 1;
                const isBeyond = tab.matches('[aria-current]') && right > outer.right + 1;
                return isCut || isBeyond ? [tab.textContent] : [];
              });
            });
          await expect.poll(tabs, { message: view }).toEqual([]);
        }
      });
  });

/** 1366 × 768 at 400 %, and the size of WCAG's success criterion on reflow. */
for (const viewport of [
  { width: 341, height: 192 },
  { width: 320, height: 256 },
])
  test.describe(`enlarged to ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    for (const language of LANGUAGES)
      test(`the page scrolls to the rows of every view, and nothing is fixed over them, ${language}`, async ({
        page,
      }) => {
        await open(page, `?lang=${language}`);
        for (const [view, row] of [
          ['list', '[role="row"]:nth-child(2) [role="rowheader"], tbody tr:nth-child(2)'],
          ['matrix', '[role="gridcell"]'],
          ['overlap', '[role="gridcell"], td'],
          ['outline', '[role="treeitem"]'],
          ['map', '[role="application"]'],
        ] as const) {
          await moveTo(page, `?lang=${language}&view=${view}`);
          const first = page.locator('main').locator(row).first();
          await first.scrollIntoViewIfNeeded();
          await expect(first, view).toBeInViewport({ ratio: 0.5 });
          const { wide, fixed } = await page.evaluate(() => ({
            wide: document.documentElement.scrollWidth - innerWidth,
            fixed: [...document.querySelectorAll('header, nav')].filter((part) =>
              ['fixed', 'sticky'].includes(getComputedStyle(part).position),
            ).length,
          }));
          expect({ view, wide, fixed }).toEqual({ view, wide: 0, fixed: 0 });
        }
      });

    for (const language of BEHAVIOUR_IN)
      test(`it begins at its top, and the details are read, ${language}`, async ({ page }) => {
        await open(page, `?lang=${language}`);
        expect(await page.evaluate(() => scrollY)).toBe(0);
        await open(page, `?lang=${language}&select=2.1.3`);
        const details = screenOf(page, language).side;
        await expect(details.getByRole('heading', { level: 2 }).last()).toBeVisible();
        const last = details.getByRole('blockquote');
        await last.scrollIntoViewIfNeeded();
        await expect(last).toBeInViewport();
      });
  });
