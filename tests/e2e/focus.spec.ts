/** Pressing a control never loses the focus, also where the control goes or is disabled by it. */
import type { Page } from '@playwright/test';
import { everythingThere, expect, moveTo, open, test } from './fixtures.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const STATES = [
  '',
  '&select=sme-loan-program',
  '&select=2.1.3',
  '&select=VII&links=suggested',
  '&without=sme-loan-program',
  '&hide=2&count=3-',
  '&find=ロボット',
  '&connect=3.1.1,4.1.4',
  '&focus=3.2.4,1',
  '&view=structure',
  '&view=list&count=3-',
  '&view=matrix',
  '&view=overlap&at=2.1.1,4.1.3',
  '&view=outline',
  '&select=nothere',
] as const;

const CONTROLS = 'button, [role="button"], input[type="checkbox"], input[type="radio"], summary';

/** The places of one control of each kind that is seen: of the same look and, where that is short, of the same words. */
function kindsOf(page: Page): Promise<readonly number[]> {
  return page.evaluate((controls) => {
    const kinds = new Map<string, number>();
    for (const [at, each] of [...document.querySelectorAll<HTMLElement>(controls)].entries()) {
      if (each.closest('[inert]') !== null || each.matches(':disabled') || each.offsetWidth < 2) continue;
      const words = (each.getAttribute('aria-label') ?? each.textContent ?? '').replaceAll(/[\d.]+/g, '#');
      const kind = `${each.className} ${each.getAttribute('aria-expanded')} ${words.length < 14 ? words : ''}`;
      if (!kinds.has(kind)) kinds.set(kind, at);
    }
    return [...kinds.values()];
  }, CONTROLS);
}

/** Presses a control as the keyboard does. Returns its name if the focus is then nowhere. */
function press(page: Page, at: number): Promise<string | null> {
  return page.evaluate(
    async ({ controls, at }) => {
      const control = document.querySelectorAll<HTMLElement>(controls)[at];
      control?.focus();
      if (control === undefined || document.activeElement !== control) return null;
      const name = control.getAttribute('aria-label') ?? control.textContent ?? '';
      control.click();
      const isNowhere = () => {
        const { activeElement } = document;
        return (
          activeElement === null || activeElement === document.body || activeElement.matches(':disabled')
        );
      };
      // Until it is settled, or for longer than any part takes to come.
      let still = 0;
      for (let frame = 0; frame < 60 && still < 6; frame += 1) {
        await new Promise(requestAnimationFrame);
        still = isNowhere() || document.querySelector('[aria-busy="true"]') !== null ? 0 : still + 1;
      }
      return isNowhere() ? name.slice(0, 40) : null;
    },
    { controls: CONTROLS, at },
  );
}

for (const [name, viewport] of [
  ['at a desk', { width: 1366, height: 768 }],
  ['on a phone', { width: 390, height: 844 }],
] as const)
  test.describe(name, () => {
    test.use({ viewport });

    test('every kind of button in every state', async ({ page }) => {
      test.slow();
      const seen = new Set<string>();
      const lost: string[] = [];
      await open(page, '?lang=ja');
      for (const state of STATES) {
        await moveTo(page, `?lang=ja${state}`);
        for (const at of await kindsOf(page)) {
          const before = await page.evaluate(
            ([controls, at]) =>
              document.querySelectorAll<HTMLElement>(controls)[at]?.outerHTML.slice(0, 120) ?? '',
            [CONTROLS, at] as const,
          );
          if (seen.has(before)) continue;
          seen.add(before);
          const name = await press(page, at);
          if (name !== null) lost.push(`${state}: ${name}`);
          await page.keyboard.press('Escape');
          await moveTo(page, '?lang=ja');
          await moveTo(page, `?lang=ja${state}`);
        }
      }
      await everythingThere(page);
      expect(seen.size).toBeGreaterThan(60);
      expect(lost).toEqual([]);
    });
  });
