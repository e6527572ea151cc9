/** A desk's window enlarged to 200 % is half as wide and half as high: all of it can still be read and used. */
import type { Locator, Page } from '@playwright/test';
import { type Reading, read, settled, settledOnce } from './canvas.ts';
import { expect, moveTo, open, test } from './fixtures.ts';
import { faultsOf } from './overlaps.ts';
import { LANGUAGES, screenOf } from './screen.ts';
import { HUB, POLICIES } from './source.ts';

// What 1366 × 768 is at 200 %. The camera jumps, and no reading can catch it on its way.
test.use({
  viewport: { width: 683, height: 384 },
  deviceScaleFactor: 2,
  contextOptions: { reducedMotion: 'reduce' },
});

const PICTURES = [
  { name: 'reuse map', query: 'view=map' },
  { name: 'structure in dots', query: 'view=structure' },
  { name: 'structure as printed', query: 'view=structure&open=printed' },
] as const;

/** Presses a button of the camera until the picture has moved. */
async function press(page: Page, button: Locator): Promise<Reading> {
  const before = JSON.stringify((await read(page)).camera);
  await button.click();
  return settledOnce(page, ({ camera }) => JSON.stringify(camera) !== before, 'the camera moves');
}

for (const language of LANGUAGES)
  test.describe(language, () => {
    test('in no picture anything overlaps, is cut or too small, wherever one looks', async ({ page }) => {
      await open(page, `?lang=${language}`);
      const { says, button } = screenOf(page, language);
      for (const { name, query } of PICTURES) {
        await moveTo(page, `?lang=${language}&${query}`);
        const first = await settled(page);
        expect(first.labels.length).toBeGreaterThan(0);
        expect.soft(faultsOf(first), `${name} at first sight`).toEqual([]);
        for (let step = 1; step <= 8; step += 1)
          expect.soft(faultsOf(await press(page, button(says.down))), `${name} ${step} down`).toEqual([]);
        for (let step = 1; step <= 3; step += 1)
          expect.soft(faultsOf(await press(page, button(says.zoomIn))), `${name} ${step} closer`).toEqual([]);
        await press(page, button(says.fit));
      }
    });

    test('the map is read from its top to its end: every basic policy by its number', async ({ page }) => {
      await open(page, `?lang=${language}`);
      const { says, button } = screenOf(page, language);
      const seen = new Set<string>();
      let reading = await settled(page);
      for (let step = 0; step <= 14; step += 1) {
        for (const { node } of reading.labels) if (node in POLICIES) seen.add(node);
        reading = await press(page, button(says.down));
      }
      expect([...seen].sort()).toEqual(Object.keys(POLICIES));
    });

    test('in each state every control can be reached, and nothing scrolls sideways', async ({ page }) => {
      await open(page, `?lang=${language}`);
      const { says } = screenOf(page, language);
      const filters = page.getByRole('button', { name: new RegExp(`^${says.filters}`) });
      for (const [state, query] of [
        ['the map', ''],
        ['the structure', '&view=structure'],
        ['the outline', '&view=outline'],
        ['details', `&select=${HUB.id}`],
        ['filters that hide', '&hide=2,3.1,priorityProject&count=2-5&reach=2&hubs=out'],
      ] as const)
        await test.step(state, async () => {
          await moveTo(page, `?lang=${language}${query}`);
          await expectReachable(page);
          await filters.click();
          await expect(filters).toHaveAttribute('aria-expanded', 'true');
          await expectReachable(page);
          await filters.click();
        });
    });
  });

/** A press would meet each control that there is, after scrolling at most; none is smaller than a target may be. */
async function expectReachable(page: Page): Promise<void> {
  const { count, faults } = await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    const controls = document.querySelectorAll<HTMLElement>(
      'button:not([aria-disabled="true"]), select, label:has(input), a[href]:not([href^="#"])',
    );
    const faults: string[] = [];
    let count = 0;
    for (const control of controls) {
      if (!control.checkVisibility({ visibilityProperty: true })) continue;
      control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      // What runs over two lines is pressed within its first.
      const [{ left, top, width, height } = new DOMRect()] = control.getClientRects();
      if (width * height === 0) continue;
      count += 1;
      const name = control.innerText || control.ariaLabel || control.outerHTML.slice(0, 80);
      const met = document.elementFromPoint(left + width / 2, top + height / 2);
      if (met === null || !control.contains(met))
        faults.push(`${name} is covered by ${met?.outerHTML.slice(0, 80)}`);
      const isInText = getComputedStyle(control).display === 'inline';
      if (!isInText && Math.min(width, height) < 24) faults.push(`${name} is ${width} × ${height}`);
    }
    return { count, faults };
  });
  expect(count).toBeGreaterThan(8);
  expect(faults).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(683);
}
