import type { Page } from '@playwright/test';
import { expectNoViolation } from './expectNoViolation.ts';
import { expect, open, test } from './fixtures.ts';

const picture = (page: Page) => page.getByRole('application');
const said = (page: Page) => page.getByRole('status', { name: /^(現在の項目|Current item)$/ });
const walked = (page: Page) => page.locator('[data-walked]');

/** Moves focus from the top of the page to the canvas by keyboard. */
async function toPicture(page: Page): Promise<number> {
  for (const key of ['Tab', 'Enter', 'Tab']) await page.keyboard.press(key);
  await expect(picture(page)).toBeFocused();
  return 3;
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('how an initiative reaches the vision is heard after ten keys', async ({ page }) => {
  await open(page, '?lang=ja');
  let keys = await toPicture(page);
  for (const key of [
    'ArrowDown',
    'ArrowDown',
    'ArrowDown',
    'ArrowRight',
    'ArrowDown',
    'ArrowRight',
    'Enter',
  ]) {
    await page.keyboard.press(key);
    keys += 1;
  }
  await expect(said(page)).toHaveText(
    /^選択しました。「中小企業融資制度」は、戦略1「業種を超えた仕組みの構築による新産業の創出」の施策の方向性1\.1「.*」にある基本施策1\.1\.2「.*」が初出です。.*全4戦略を通じて目指す産業像「世界に向けて、.*」につながります。$/,
  );
  await expect(page).toHaveURL(/select=sme-loan-program/);
  expect(keys).toBeLessThanOrEqual(12);
});

test.describe('what is heard', () => {
  for (const [lang, expected] of [
    [
      'ja',
      [
        '目指す産業像「世界に向けて、新たな価値と魅力を創造・発信し、未来を拓くさがみはら」。下に4つの戦略と7つの重点プロジェクトがあります。 下矢印で中へ、上矢印で外へ、左右の矢印で隣へ進み、Enterで選択します。？キーで操作の一覧を表示します。',
        '戦略1「業種を超えた仕組みの構築による新産業の創出」。4つのうち1番目。下に1つの施策の方向性があります。',
        'ここでは、これが最初です。',
        '戦略2「成長産業の集積とイノベーションによる価値の創造」。4つのうち2番目。下に3つの施策の方向性があります。',
      ],
    ],
    [
      'en',
      [
        'Vision “Sagamihara, creating and sharing new value and appeal with the world to open up the future”. 4 strategies and 7 priority projects below. Down arrow goes in, up arrow out, left and right to the neighbors, Enter selects. Question mark lists all keys.',
        'Strategy 1 “Creating new industries by building cross-sector frameworks”, 1 of 4. 1 policy direction below.',
        'This is the first one here.',
        'Strategy 2 “Creating value with growth industry clusters and innovation”, 2 of 4. 3 policy directions below.',
      ],
    ],
  ] as const)
    test(`in ${lang}`, async ({ page }) => {
      await open(page, `?lang=${lang}`);
      await toPicture(page);
      for (const [index, key] of [null, 'ArrowDown', 'ArrowLeft', 'ArrowRight'].entries()) {
        if (key !== null) await page.keyboard.press(key);
        await expect(said(page)).toHaveText(expected[index] ?? '');
      }
      await expect(said(page)).toHaveAttribute('lang', lang);
    });

  test('N goes round the basic policies that list an initiative, and leads out to each', async ({ page }) => {
    await open(page, '?lang=en&select=sme-loan-program');
    await toPicture(page);
    await expect(said(page)).toHaveText(/under basic policy 1\.1\.2, first listed here.*N goes on/);
    await page.keyboard.press('n');
    await expect(said(page)).toHaveText(/under basic policy 1\.1\.4, re-listed here\. 14 listings/);
    await page.keyboard.press('ArrowUp');
    await expect(walked(page)).toHaveAttribute('data-walked', '1.1.4');
  });
});

for (const view of ['map', 'structure'])
  test(`the arrow keys reach all 153 nodes on the ${view}, each ringed and in sight`, async ({ page }) => {
    test.setTimeout(150_000);
    await open(page, `?lang=ja&view=${view}`);
    await toPicture(page);
    // Runs within the page for speed; each key is a real event on the focused canvas.
    const reached = await page.evaluate(async () => {
      const stage = document.activeElement;
      if (stage === null) return [];
      const places = new Map<string, boolean>();
      const ring = () => document.querySelector<SVGElement>('[data-walked]');
      const spoken = () => document.querySelector('main [role="status"]')?.textContent ?? '';
      const press = async (key: string) => {
        const before = spoken();
        stage.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        // The announcement follows soon, if it changes.
        const until = performance.now() + 2_000;
        while (spoken() === before && performance.now() < until)
          await new Promise((resolve) => setTimeout(resolve));
      };
      const note = async () => {
        await new Promise(requestAnimationFrame);
        const box = ring()?.getBoundingClientRect();
        const screen = stage.getBoundingClientRect();
        const id = ring()?.dataset.walked ?? '';
        const inSight =
          box !== undefined &&
          box.left < screen.right &&
          box.right > screen.left &&
          box.top < screen.bottom &&
          box.bottom > screen.top;
        places.set(id.split('/').at(-1) ?? '', inSight);
      };
      const moves = async (key: string) => {
        const before = spoken();
        await press(key);
        return !/(何もありません|最後です)。$/.test(spoken()) && spoken() !== before;
      };
      const visit = async (): Promise<void> => {
        await note();
        if (!(await moves('ArrowDown'))) return;
        do await visit();
        while (await moves('ArrowRight'));
        await press('ArrowUp');
      };
      await visit();
      return [...places];
    });
    expect(reached).toHaveLength(153);
    expect(reached.filter(([, inSight]) => !inSight)).toEqual([]);
  });

test('arrows with Shift move the picture; ? lists the keys and gives the focus back', async ({ page }) => {
  await open(page, '?lang=en');
  await toPicture(page);
  const number = page.locator('g[data-node="2.1.1"] text').first();
  const before = await number.boundingBox();
  await page.keyboard.press('Shift+ArrowDown');
  await expect.poll(async () => (await number.boundingBox())?.y).toBeLessThan((before?.y ?? 0) - 50);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(help).toContainText('The same initiative under its next or previous basic policy');
  await expectNoViolation(page);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(picture(page)).toBeFocused();
});

test('keys of a single character can be switched off, for the next visit too', async ({ page }) => {
  await open(page, '?lang=en&select=sme-loan-program');
  const opener = page.getByRole('button', { name: 'Keyboard shortcuts', exact: true });
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  const choice = help.getByRole('checkbox', { name: 'Use letters, digits and signs as keys' });
  await opener.click();
  await choice.uncheck();
  await expectNoViolation(page);
  await page.keyboard.press('Escape');
  await page.reload();
  await page.locator('html[data-ready="true"]').waitFor();

  await toPicture(page);
  await expect(said(page)).toHaveText(/Enter selects\. The button “Keyboard shortcuts” lists all keys\.$/);
  const number = page.locator('g[data-node="2.1.1"] text').first();
  const [before, heard] = [await number.boundingBox(), await said(page).textContent()];
  for (const key of ['n', 'p', '1', '2', '3', 'f', '+', ';', '=', '-', '0', '?', '/'])
    await page.keyboard.press(key);
  await expect(help).toBeHidden();
  await expect(picture(page)).toBeFocused();
  expect(await said(page).textContent()).toBe(heard);
  expect(await number.boundingBox()).toEqual(before);
  expect(page.url()).not.toContain('focus');
  // Keys other than characters keep working.
  await page.keyboard.press('ArrowUp');
  await expect(walked(page)).toHaveAttribute('data-walked', '1.1.2');

  await opener.click();
  await choice.check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Find initiatives and policies' })).toBeFocused();
});

test('Space shows the surroundings, Escape leads back', async ({ page }) => {
  await open(page, '?lang=en&select=2.1.1');
  await toPicture(page);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/focus=2\.1\.1,1/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/focus/);
  await expect(picture(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/select/);
});

for (const query of [
  '?lang=ja',
  '?lang=en&view=structure',
  '?lang=en&view=outline',
  '?lang=ja&select=sme-loan-program',
])
  test(`Tab reaches every control and is trapped by none: ${query}`, async ({ page }) => {
    test.setTimeout(60_000);
    await open(page, query);
    // The panels load after the first render.
    await page.waitForLoadState('networkidle');
    await expect(
      page
        .getByRole('region', { name: /^(ランキング|詳細|Ranking|Details)$/ })
        .getByRole('button')
        .first(),
    ).toBeVisible();
    await page.evaluate(() => {
      // One of a set of radio buttons, and one line of a tree, is the set's tab stop.
      const all = document.querySelectorAll<HTMLElement>(
        'button, a[href], select, input:not([type="radio"]), [role="button"], [role="application"], [role="tree"] [tabindex="0"]',
      );
      for (const element of all)
        if (element.checkVisibility() && !element.matches(':disabled')) element.dataset.reach = 'no';
      document.addEventListener('focusin', ({ target }) => {
        if (!(target instanceof HTMLElement)) return;
        if (target.dataset.reach) target.dataset.reach = 'yes';
        // Browsers make of what scrolls a tab stop, without a role.
        if (target.matches('div, ul, section:not([aria-label])') && target.role === null)
          target.dataset.nameless = 'yes';
      });
    });
    const count = await page.locator('[data-reach]').count();
    let rounds = 0;
    for (let presses = 0; presses < count + 40 && rounds === 0; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement === document.body)) rounds += 1;
    }
    expect(rounds).toBe(1);
    await expect(page.locator('[data-nameless]')).toHaveCount(0);
    const missed = await page
      .locator('[data-reach="no"]')
      .evaluateAll((elements) => elements.map((element) => element.outerHTML.slice(0, 120)));
    expect(missed).toEqual([]);
  });

test.describe('forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  test('the ring and the selected line are still seen', async ({ page }) => {
    await open(page, '?lang=ja');
    await toPicture(page);
    await page.keyboard.press('ArrowDown');
    const lines = await walked(page)
      .locator('rect')
      .evaluateAll((shapes) => shapes.map((shape) => getComputedStyle(shape).stroke));
    expect(lines).toEqual(['rgb(255, 212, 61)', 'rgb(0, 0, 0)']);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation').getByRole('button', { name: 'アウトライン' }).click();
    const selected = page.locator('[role="treeitem"][aria-selected="true"]');
    await expect(selected).toHaveCSS('outline-style', 'solid');
  });

  test('the diagonal of the overlap is as quiet as its counts', async ({ page }) => {
    await open(page, '?lang=ja&view=overlap');
    const grounds = await page
      .getByRole('grid')
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row, at) => getComputedStyle(row.querySelectorAll('td')[at] ?? row).backgroundColor),
      );
    expect(grounds).toEqual(Array(30).fill('rgb(255, 255, 255)'));
  });
});
