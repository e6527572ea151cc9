/** What has the focus by Tab is seen: it is under nothing that stays in place while its panel scrolls. */
import type { Page } from '@playwright/test';
import { expect, moveTo, open, test } from './fixtures.ts';
import { BEHAVIOUR_IN } from './screen.ts';

const WALKS = [
  { size: { width: 1366, height: 768 }, query: '&tour=vision', start: '#sheet-side', keys: 26 },
  { size: { width: 1366, height: 768 }, query: '&select=sme-loan-program', start: '#sheet-side', keys: 26 },
  { size: { width: 390, height: 844 }, query: '&select=sme-loan-program', start: '#sheet-side', keys: 26 },
  { size: { width: 320, height: 256 }, query: '&select=sme-loan-program', start: '#sheet-side', keys: 26 },
  { size: { width: 390, height: 844 }, query: '&view=list', start: 'main', keys: 10 },
  { size: { width: 320, height: 256 }, query: '&view=outline', start: 'main', keys: 10 },
] as const;

/** The focused element, if its middle and that of its lines stay covered or out of the window; else null. */
function hiddenFocus(page: Page): Promise<string | null> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 20; frame += 1) {
      await new Promise(requestAnimationFrame);
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return null;
      const isSeen = [focused.getBoundingClientRect(), ...focused.getClientRects()].some((box) => {
        const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return hit !== null && (focused.contains(hit) || hit.closest('label')?.contains(focused) === true);
      });
      if (isSeen) return null;
    }
    const focused = document.activeElement;
    const { x, y } = focused?.getBoundingClientRect() ?? new DOMRect();
    return `${focused?.outerHTML.slice(0, 90)} at ${Math.round(x)}, ${Math.round(y)}`;
  });
}

for (const language of BEHAVIOUR_IN)
  test(`forward and back through panels and tables, ${language}`, async ({ page }) => {
    await open(page, `?lang=${language}`);
    for (const { size, query, start, keys } of WALKS) {
      await page.setViewportSize(size);
      await moveTo(page, `?lang=${language}${query}`);
      await page.locator(start).focus();
      const faults: string[] = [];
      for (const key of ['Tab', 'Shift+Tab'])
        for (let press = 0; press < keys; press += 1) {
          await page.keyboard.press(key);
          const fault = await hiddenFocus(page);
          if (fault !== null) faults.push(fault);
        }
      expect.soft(faults, `${query} at ${size.width}`).toEqual([]);
    }
  });
