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

type Press = {
  /** What the pressed control looked like. */
  readonly look: string;
  /** Its name, if the focus is nowhere afterwards. */
  readonly lost: string | null;
  readonly movedOn: boolean;
  readonly opened: boolean;
};

/** Presses the last control whose look is new, as the keyboard does. Returns null if there is none. */
function pressNext(page: Page, seen: ReadonlySet<string>): Promise<Press | null> {
  return page.evaluate(
    async ({ controls, seen }) => {
      const textOf = (control: HTMLElement) =>
        control.getAttribute('aria-label') ?? control.textContent ?? '';
      /** What it looks like, whatever thing of the plan it stands for and wherever Tab now leads. */
      const lookOf = (control: HTMLElement) => {
        const text =
          control.querySelector('[lang]') === null ? textOf(control).replaceAll(/[\d.]+/g, '#') : '';
        const states = ['expanded', 'pressed', 'selected', 'disabled', 'current'];
        return [
          control.className,
          control.dataset.name ?? '',
          ...states.map((state) => control.getAttribute(`aria-${state}`) ?? ''),
          control instanceof HTMLInputElement && control.checked,
          text.length < 14 ? text : '',
        ].join(' ');
      };
      const isPressable = (control: HTMLElement) =>
        control.closest('[inert]') === null && !control.matches(':disabled') && control.offsetWidth >= 2;
      // The last, so that what a press has unfolded is pressed before its opener folds it again.
      const control = [...document.querySelectorAll<HTMLElement>(controls)].findLast(
        (each) => isPressable(each) && !seen.includes(lookOf(each)),
      );
      if (control === undefined) return null;
      const [look, address] = [lookOf(control), window.location.href];
      const name = textOf(control);
      control.focus();
      if (document.activeElement !== control) return { look, lost: null, movedOn: false, opened: false };
      control.click();
      const isNowhere = () => {
        const { activeElement } = document;
        return (
          activeElement === null || activeElement === document.body || activeElement.matches(':disabled')
        );
      };
      await scheduler.postTask(() => {}, { priority: 'background' });
      // Until it is settled, or for longer than any part takes to come.
      let still = 0;
      for (let frame = 0; frame < 60 && still < 3; frame += 1) {
        await new Promise(requestAnimationFrame);
        still = isNowhere() || document.querySelector('[aria-busy="true"]') !== null ? 0 : still + 1;
      }
      return {
        look,
        lost: isNowhere() ? name.slice(0, 40) : null,
        movedOn: window.location.href !== address,
        opened: document.querySelector('dialog[open], [role="menu"]') !== null,
      };
    },
    { controls: CONTROLS, seen: [...seen] },
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
      // An address that one moves to leaves the language as it is.
      const japanese = page.getByRole('button', { name: '日本語', exact: true });
      await open(page, '?lang=ja');
      for (const state of STATES) {
        await moveTo(page, `?lang=ja${state}`);
        for (let press = await pressNext(page, seen); press !== null; press = await pressNext(page, seen)) {
          seen.add(press.look);
          if (press.lost !== null) lost.push(`${state}: ${press.lost}`);
          if (press.opened) await page.keyboard.press('Escape');
          if (!press.movedOn) continue;
          await moveTo(page, `?lang=ja${state}`);
          if ((await page.locator('html').getAttribute('lang')) !== 'ja') await japanese.click();
        }
      }
      await everythingThere(page);
      expect(seen.size).toBeGreaterThan(60);
      expect(lost).toEqual([]);
    });
  });
