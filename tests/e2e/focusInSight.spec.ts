/** What has the focus by Tab is seen: it is under nothing that stays in place while its panel scrolls. */
import type { Page } from '@playwright/test';
import { expect, moveTo, open, test } from './fixtures.ts';
import { BEHAVIOUR_IN } from './screen.ts';

const WALKS = [
  { size: { width: 1366, height: 768 }, query: '&tour=vision', start: '#sheet-side', keys: 40 },
  { size: { width: 1366, height: 768 }, query: '&select=sme-loan-program', start: '#sheet-side', keys: 40 },
  { size: { width: 390, height: 844 }, query: '&select=sme-loan-program', start: '#sheet-side', keys: 40 },
  { size: { width: 320, height: 256 }, query: '&select=sme-loan-program', start: '#sheet-side', keys: 40 },
  { size: { width: 390, height: 844 }, query: '&view=list', start: 'main', keys: 24 },
  { size: { width: 320, height: 256 }, query: '&view=outline', start: 'main', keys: 12 },
] as const;

/** Collects each focused element whose middle, and that of whose first line, is covered or out of the window. */
async function watchFocus(page: Page): Promise<void> {
  await page.evaluate(() => {
    const faults: string[] = [];
    Object.assign(window, { focusFaults: faults });
    document.addEventListener('focusin', ({ target }) =>
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (!(target instanceof HTMLElement) || document.activeElement !== target) return;
          const isSeen = [target.getBoundingClientRect(), ...target.getClientRects()].some((box) => {
            const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
            return hit !== null && (target.contains(hit) || hit.closest('label')?.contains(target) === true);
          });
          const { x, y } = target.getBoundingClientRect();
          if (!isSeen) faults.push(`${target.outerHTML.slice(0, 90)} at ${Math.round(x)}, ${Math.round(y)}`);
        }),
      ),
    );
  });
}

for (const language of BEHAVIOUR_IN)
  test(`forward and back through panels and tables, ${language}`, async ({ page }) => {
    await open(page, `?lang=${language}`);
    await watchFocus(page);
    for (const { size, query, start, keys } of WALKS)
      await test.step(`${query} at ${size.width}`, async () => {
        await page.setViewportSize(size);
        await moveTo(page, `?lang=${language}${query}`);
        await page.locator(start).focus();
        for (const key of ['Tab', 'Shift+Tab'])
          for (let press = 0; press < keys; press += 1) {
            await page.keyboard.press(key);
            await page.evaluate(
              () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
            );
          }
        const faults = await page.evaluate(() => {
          const all: unknown = Reflect.get(window, 'focusFaults');
          return Array.isArray(all) ? all.splice(0) : ['not watched'];
        });
        expect.soft(faults, `${query} at ${size.width}`).toEqual([]);
      });
  });
