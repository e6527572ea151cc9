/** Tours are made, kept, put in order, passed on and opened; whatever the storage and the files are like. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectNoViolation } from './expectNoViolation.ts';
import { expect, open, test } from './fixtures.ts';
import { BEHAVIOUR_IN, LANGUAGES } from './screen.ts';
import { Hands } from './steps.ts';
import { toursOn } from './tours.ts';

test.use({ viewport: { width: 1366, height: 768 }, permissions: ['clipboard-read', 'clipboard-write'] });

const queryOf = (link: string) => new URL(link).search;
const copiedLink = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

for (const language of LANGUAGES) {
  test(`10, ${language}: a five-step tour with notes, opened again in another browser, in 15 steps`, async ({
    page,
    openElsewhere,
  }) => {
    await open(page, `?lang=${language}`);
    const tours = toursOn(page, language);
    const { says } = tours;
    const hands = new Hands(page);
    await hands.click(tours.button(says.tours));
    await hands.click(tours.button(says.start));
    const notes = ['Welcome', 'Reach', 'Pause', 'Shared', 'Thanks'];
    await hands.type(notes[0] ?? '');
    for (const view of [1, 2, 3, 4]) {
      await hands.click(tours.addView(view));
      // The notes of a new step await the keyboard.
      await expect(tours.notes).toBeFocused();
      await hands.type(notes[view] ?? '');
    }
    await tours.expectTitles(says.views);
    await expect(tours.button(says.present)).toBeInViewport({ ratio: 1 });
    await hands.click(tours.button(says.copyLink));
    await expect(tours.said(says.linkCopied)).toBeVisible();
    const link = await copiedLink(page);

    const there = await hands.follow(() => openElsewhere(queryOf(link)));
    const other = toursOn(there, language);
    await other.expectTitles(says.views);
    for (const [at, words] of notes.entries()) {
      await other.button(says.read(at + 1)).click();
      await expect(other.card(at + 1)).toContainText(words);
    }
    hands.expectAtMost(15);
  });

  if (BEHAVIOUR_IN.includes(language))
    test(`${language}: the panel opens at its top, however far the one before it was scrolled`, async ({
      page,
    }) => {
      await open(page, `?lang=${language}`);
      const tours = toursOn(page, language);
      const scrolled = () =>
        page
          .locator('#sheet-side > div')
          .last()
          .evaluate(({ scrollTop }) => scrollTop);
      await page.locator('#sheet-side li').last().scrollIntoViewIfNeeded();
      expect(await scrolled()).toBeGreaterThan(0);
      await tours.button(tours.says.tours).click();
      await expect(tours.button(tours.says.start)).toBeVisible();
      expect(await scrolled()).toBe(0);
    });

  if (BEHAVIOUR_IN.includes(language))
    test(`${language}: a reload keeps what was being typed, the order, and which tour is open`, async ({
      page,
    }) => {
      await open(page, `?lang=${language}`);
      const tours = toursOn(page, language);
      const { says } = tours;
      await tours.make();
      await page.keyboard.type('half a sent');
      await page.reload();
      const [first = '', second = '', third = '', ...rest] = says.views;
      await tours.expectTitles(says.views);
      await tours.button(says.edit(5)).click();
      await expect(tours.notes).toHaveValue('half a sent');
      // On the upper edge of the fourth: before it, which is the third place once its own is given up.
      await new Hands(page).drag(tours.handle(1), tours.handle(4), { x: 8, y: 4 });
      await expect(tours.said(says.moved(first, 3, 5))).toBeVisible();
      await tours.expectTitles([second, third, first, ...rest]);
      // And by the keyboard, back to where it was.
      await tours.card(3).locator('[data-part=show]').focus();
      await page.keyboard.press('Alt+ArrowUp');
      await expect(tours.said(says.moved(first, 2, 5))).toBeVisible();
      await page.keyboard.press('Alt+ArrowUp');
      await expect(tours.said(says.moved(first, 1, 5))).toBeVisible();
      await tours.expectTitles([first, second, third, ...rest]);
      await page.reload();
      await tours.expectTitles([first, second, third, ...rest]);
    });

  if (BEHAVIOUR_IN.includes(language))
    test(`${language}: a deleted step comes back by the button and by the key`, async ({ page }) => {
      await open(page, `?lang=${language}`);
      const tours = toursOn(page, language);
      const { says } = tours;
      await tours.make();
      const without = (gone: number) => says.views.filter((_, at) => at !== gone);
      await tours.button(says.delete(5)).click();
      await tours.expectTitles(without(4));
      await tours.button(says.undo).click();
      await tours.expectTitles(says.views);
      await tours.button(says.edit(2)).click();
      await tours.button(says.delete(2)).click();
      await tours.expectTitles(without(1));
      await page.keyboard.press('Control+z');
      await tours.expectTitles(says.views);
    });

  if (BEHAVIOUR_IN.includes(language))
    test(`${language}: a file holds the tour; opened, it stands beside what is there`, async ({
      page,
      openElsewhere,
    }) => {
      await open(page, `?lang=${language}`);
      const tours = toursOn(page, language);
      const { says } = tours;
      await tours.make();
      const download = page.waitForEvent('download');
      await tours.button(says.save).click();
      const name = `${says.newTitle}.tour.json`;
      expect((await download).suggestedFilename()).toBe(name);
      const buffer = await readFile((await (await download).path()) ?? '');

      const there = await openElsewhere(`?lang=${language}`);
      const other = toursOn(there, language);
      await other.button(says.tours).click();
      const chooser = there.waitForEvent('filechooser');
      await other.button(says.openFile).click();
      await (await chooser).setFiles({ name, mimeType: 'application/json', buffer });
      const offer = other.panel.getByRole('region', { name: says.file(name) });
      await expect(offer.getByRole('listitem')).toHaveText(says.views);
      await offer.getByRole('button', { name: says.addTour }).click();
      await other.expectTitles(says.views);
      await expect(other.panel.getByRole('textbox', { name: says.tourTitle })).toHaveValue(says.newTitle);
    });

  if (BEHAVIOUR_IN.includes(language))
    test(`${language}: where the storage is full, that is said, and the file is there`, async ({ page }) => {
      await page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await open(page, `?lang=${language}`);
      const tours = toursOn(page, language);
      const { says } = tours;
      await tours.make();
      const warning = tours.said(says.notKept);
      await expect(warning).toBeVisible();
      const download = page.waitForEvent('download');
      await warning.getByRole('button', { name: says.save }).click();
      const file = JSON.parse(await readFile((await (await download).path()) ?? '', 'utf8'));
      expect(file.steps).toHaveLength(5);
      await tours.expectTitles(says.views);
    });

  if (BEHAVIOUR_IN.includes(language))
    test(`${language}: on a phone the panel is a sheet`, async ({ browser, watch, baseURL }) => {
      const context = await browser.newContext({
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
        ...(baseURL === undefined ? {} : { baseURL }),
      });
      await watch(context);
      const page = await context.newPage();
      await open(page, `?lang=${language}`);
      const tours = toursOn(page, language);
      const { says, button } = tours;
      await button(says.about).tap();
      await page.getByRole('dialog').getByRole('button', { name: says.tours, exact: true }).tap();
      await expect(tours.panel).toBeVisible();
      await expect(page.getByRole('button', { name: says.tours, expanded: true })).toBeVisible();
      await button(says.start).tap();
      await button(says.views[1] ?? '').tap();
      await button(says.add).tap();
      await tours.expectTitles(says.views.slice(0, 2));
      // No keyboard comes up over the picture.
      await expect(tours.notes).not.toBeFocused();
      await expectInside(page);
      await button(says.close).tap();
      await expect(tours.panel).toBeHidden();
      await context.close();
    });

  for (const width of [1366, 390])
    test(`${language}: axe finds nothing in the panel at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await open(page, `?lang=${language}&tour=vision`);
      const tours = toursOn(page, language);
      const { says } = tours;
      await expectNoViolation(page);
      await tours.button(says.start).click();
      for (const also of await tours.panel.getByRole('button', { name: says.also }).all()) await also.click();
      await expectNoViolation(page);
      await expectInside(page);
      await tours.panel.locator('input[type=file]').setInputFiles({
        name: 'broken.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"format":"vision-tour/1"}'),
      });
      await expect(page.getByRole('alert')).toBeVisible();
      await expectNoViolation(page);
      await open(page, `?lang=${language}&tour=~AAAA&select=9.9.9`);
      await expectNoViolation(page);
      await expectInside(page);
    });
}

test('where all storage is forbidden, a tour is made all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await open(page, '?lang=en');
  const tours = toursOn(page, 'en');
  await tours.make();
  await expect(tours.said(tours.says.notKept)).toBeVisible();
  await tours.expectTitles(tours.says.views);
});

test('two tabs make tours, and none is lost', async ({ page, context }) => {
  await open(page, '?lang=en');
  const second = await context.newPage();
  await open(second, '?lang=en');
  for (const each of [page, second, page]) {
    const tours = toursOn(each, 'en');
    await each.goto('?lang=en&tour=vision');
    await tours.button(tours.says.start).click();
    await tours.expectTitles(['Reuse map']);
  }
  for (const each of [page, second]) {
    await each.goto('?lang=en&tour=vision');
    const options = toursOn(each, 'en').panel.getByRole('combobox').getByRole('option');
    await expect(options.filter({ hasText: /^My tour/ })).toHaveText([
      'My tour (1)',
      'My tour (2) (1)',
      'My tour (3) (1)',
    ]);
  }
});

test('the header’s link leaves out a tour that only this browser knows', async ({ page, openElsewhere }) => {
  await open(page, '?lang=en&view=structure&tour=vision');
  const tours = toursOn(page, 'en');
  await tours.button(tours.says.start).click();
  await page.getByRole('button', { name: 'Copy link', exact: true }).click();
  const link = await copiedLink(page);
  expect(queryOf(link)).toBe('?lang=en&view=structure');
  const there = await openElsewhere(queryOf(link));
  await expect(toursOn(there, 'en').panel).toBeHidden();
});

/** Nothing of the panel is cut at its sides. */
async function expectInside(page: Page): Promise<void> {
  const cut = await page.evaluate(() => {
    const sheet = document.getElementById('sheet-side');
    if (sheet === null) return ['no panel'];
    const { left, right } = sheet.getBoundingClientRect();
    return [...sheet.querySelectorAll('button, input:not([hidden]), textarea, select, p')].flatMap(
      (element) => {
        const box = element.getBoundingClientRect();
        const isCut = box.left < left || box.right > right || element.scrollWidth > element.clientWidth + 1;
        return box.width > 1 && isCut ? [element.outerHTML.slice(0, 160)] : [];
      },
    );
  });
  expect(cut).toEqual([]);
}
