/** A tour on its stage: keys, detours, what the audience gets, and what the browser may refuse. */
import type { Page } from '@playwright/test';
import { pointAway, read, settled } from './canvas.ts';
import { expectNoViolation } from './expectNoViolation.ts';
import { everythingFetched, expect, open, test } from './fixtures.ts';
import { LANGUAGES } from './screen.ts';
import { HUB, TOTALS } from './source.ts';
import { expectStep, onStage, STAGE } from './stage.ts';
import { Hands } from './steps.ts';

const says = STAGE.ja;
test.use({ viewport: { width: 1920, height: 1080 } });

const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

test('keys turn the steps, as a keyboard and a remote send them; a reload and Back keep them', async ({
  page,
}) => {
  await onStage(page);
  const turns: readonly (readonly [keys: readonly string[], at: number])[] = [
    [['ArrowRight'], 2],
    [['PageDown'], 3],
    [['Space'], 4],
    [['ArrowDown'], 5],
    [['ArrowLeft'], 4],
    [['PageUp'], 3],
    [['Shift+Space'], 2],
    [['End'], 6],
    [['ArrowRight'], 6],
    [['Home'], 1],
    [['ArrowUp'], 1],
    [['4', 'Enter'], 4],
    [['1', '2', 'Enter'], 6],
    [['2', 'Enter'], 2],
  ];
  for (const [keys, at] of turns) {
    for (const key of keys) await page.keyboard.press(key);
    await expectStep(page, at);
    expect(parameter(page, 'step')).toBe(String(at));
  }
  expect(parameter(page, 'select')).toBe(HUB.id);
  await page.reload();
  await expectStep(page, 2);
  await page.goBack();
  await expectStep(page, 6);
  await expect(page.getByRole('table')).toBeVisible();
});

test('keys of the picture stay its own while it has the keyboard, and the page keys turn', async ({
  page,
}) => {
  await onStage(page);
  const { x, y } = await settled(page).then(({ stage }) => ({ x: stage.left + 8, y: stage.top + 8 }));
  await page.mouse.click(x, y);
  await page.keyboard.press('ArrowRight');
  await expectStep(page, 1);
  await page.keyboard.press('PageDown');
  await expectStep(page, 2);
});

test('B makes it black, and any step lights it', async ({ page }) => {
  await onStage(page);
  await page.keyboard.press('b');
  const cover = page.getByRole('button', { name: says.light });
  await expect(cover).toBeVisible();
  const box = await cover.boundingBox();
  expect(box).toEqual({ x: 0, y: 0, width: 1920, height: 1080 });
  await page.keyboard.press('.');
  await expect(cover).toBeHidden();
  await page.keyboard.press('b');
  await page.keyboard.press('PageDown');
  await expect(cover).toBeHidden();
  await expectStep(page, 2);
});

test('while the mouse rests the audience sees no control, and a table is turned by whole rows', async ({
  page,
}) => {
  await onStage(page, 6);
  const stage = page.getByRole('region', { name: says.stage, exact: true });
  const seen = () =>
    page.evaluate(() => ({
      controls: [...document.querySelectorAll('[data-control]')]
        .filter((control) => getComputedStyle(control).opacity !== '0')
        .map((control) => control.className),
      cursor: getComputedStyle(document.querySelector('main') ?? document.body).cursor,
    }));
  await expect.poll(seen).toEqual({ controls: [], cursor: 'none' });
  // Screen readers, and the keyboard, reach them all the same.
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await seen()).controls.length).toBe(1);
  await page.mouse.move(900, 400);
  await expect.poll(async () => (await seen()).controls.length).toBeGreaterThan(5);

  const place = stage.getByRole('status', { name: /^表の\d+ページ目/ });
  const all = Number((await place.textContent())?.split('/')[1]);
  expect(all).toBeGreaterThan(3);
  const rows: string[] = [];
  for (let at = 1; at <= all; at += 1) {
    await expect(place).toHaveText(`表 ${at}/${all}`);
    rows.push(...(await wholeRows(page)));
    await page.keyboard.press('Shift+ArrowRight');
  }
  expect(rows).toEqual(
    await page.locator('tbody tr').evaluateAll((all) => all.map((row) => row.dataset.row)),
  );
  expect(rows).toHaveLength(TOTALS.initiatives);
  await page.keyboard.press('Shift+PageUp');
  await expect(place).toHaveText(`表 ${all - 1}/${all}`);
  await expectStep(page, 6);
});

/** The rows of a list that are seen from top to bottom. A row of which only a part is seen is a fault. */
function wholeRows(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const scroll = document.querySelector<HTMLElement>('[data-pages]');
    if (scroll === null) throw new Error('No pages');
    const box = scroll.getBoundingClientRect();
    const cut = Number(/inset\(0px 0px ([\d.]+)px/.exec(getComputedStyle(scroll).clipPath)?.[1] ?? 0);
    const top = scroll.querySelector('thead th')?.getBoundingClientRect().bottom ?? box.top;
    const bottom = box.bottom - cut;
    return [...scroll.querySelectorAll<HTMLElement>('tbody tr')].flatMap((row) => {
      const { top: from, bottom: to } = row.getBoundingClientRect();
      if (to <= top + 1.5 || from >= bottom - 1.5) return [];
      const isWhole = from >= top - 1.5 && to <= bottom + 1.5;
      return [isWhole ? (row.dataset.row ?? '') : `cut: ${row.dataset.row}`];
    });
  });
}

test.describe('without the network', () => {
  // The browser itself asks for the page's sign again with each address.
  test.use({ tolerated: /ERR_INTERNET_DISCONNECTED .*\/icons\/icon\.svg/ });

  test('task 11: run offline, left for a question, come back to the same step', async ({ page, context }) => {
    await onStage(page);
    await everythingFetched(page);
    await context.setOffline(true);
    for (const at of [2, 3, 4, 5, 6]) {
      await page.keyboard.press('PageDown');
      await expectStep(page, at);
    }
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await settled(page);
    const before = page.url();
    const hands = new Hands(page);
    await hands.press('e');
    const bar = page.getByRole('complementary', { name: says.detour });
    await expect(bar).toContainText('2 / 6 もっとも多く掲載される取組');
    // A question from the floor: whatever one looks at.
    await hands.click(page.getByRole('button', { name: 'マトリクス' }));
    await expect(page.getByRole('grid').first()).toBeVisible();
    await hands.press('Backspace');
    hands.expectAtMost(3);
    await expectStep(page, 2);
    expect(page.url()).toBe(before);
    const { camera } = await settled(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await expectStep(page, 2);
    expect((await settled(page)).camera).toEqual(camera);
  });
});

test('what is chosen and moved in the picture is taken back by one key', async ({ page }) => {
  await onStage(page);
  const { camera, nodes } = await settled(page);
  const at = nodes.find(({ id }) => id === '2.1.1')?.at ?? { x: 0, y: 0 };
  const back = page.getByRole('button', { name: says.back });
  await expect(back).toBeHidden();
  await page.mouse.click(at.x, at.y);
  await expect(back).toBeVisible();
  expect(parameter(page, 'select')).toBe('2.1.1');
  await page.mouse.wheel(0, -400);
  await pointAway(page);
  await page.keyboard.press('Backspace');
  await expect(back).toBeHidden();
  await expect.poll(async () => (await read(page)).camera).toEqual(camera);
});

test('full screen is left first, then the presentation', async ({ page }) => {
  await onStage(page);
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  if (!(await isFull())) await page.keyboard.press('f');
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(isFull).toBe(false);
  await expectStep(page, 1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: says.stage, exact: true })).toBeHidden();
  expect(parameter(page, 'step')).toBeNull();
  expect(parameter(page, 'tour')).toBe('t1');
});

for (const language of LANGUAGES)
  test(`axe finds nothing on the stage and in a detour, in ${language}`, async ({ page }) => {
    await onStage(page, 2, language);
    await settled(page);
    await page.mouse.move(300, 300);
    await expectNoViolation(page);
    await page.keyboard.press('q');
    await expect(page.getByRole('region', { name: STAGE[language].code })).toBeVisible();
    await expectNoViolation(page);
    await page.keyboard.press('e');
    await expect(page.getByRole('complementary', { name: STAGE[language].detour })).toBeVisible();
    await expectNoViolation(page);
  });

test('all is reached and done by the keyboard alone', async ({ page }) => {
  await onStage(page, 2);
  const reached: string[] = [];
  for (let index = 0; index < 14; index += 1) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id ?? '',
      ),
    );
  }
  for (const name of [says.previous, says.next, says.explore, says.presenter, says.code, says.leave])
    expect(reached).toContain(name);
});

test.describe('when no motion is wanted', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the camera is where it belongs at once', async ({ page }) => {
    await onStage(page);
    await settled(page);
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
    await expectStep(page, 3);
    const { moving } = await read(page);
    expect(moving).toBe(false);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

test('what is no tour or no step is said, and the way out is there', async ({ page }) => {
  for (const [query, message] of [
    ['?lang=ja&tour=t9&step=2', 'このツアーは、このブラウザーにありません。'],
    ['?lang=ja&tour=~AAAA&step=1', 'リンクの中のツアーを読めません。'],
    ['?lang=ja&tour=vision&step=150', 'ステップ150はありません。'],
  ] as const) {
    await open(page, query);
    if (query.includes('vision'))
      await expect(page.getByRole('region', { name: says.stage, exact: true })).toContainText(/ありません/);
    else await expect(page.getByRole('alert')).toContainText(message);
    await expect(page.locator('canvas').first()).toBeVisible();
    await page
      .getByRole('region', { name: says.stage, exact: true })
      .getByRole('button', { name: says.leave })
      .click();
    await expect(page.getByRole('region', { name: says.stage, exact: true })).toBeHidden();
  }
});
