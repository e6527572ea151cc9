/** The presenter's window: in step with the audience's, closed and opened again, offline, and blocked. */
import type { Page } from '@playwright/test';
import { read } from './canvas.ts';
import { expectNoViolation } from './expectNoViolation.ts';
import { everythingFetched, expect, open, test } from './fixtures.ts';
import { LANGUAGES } from './screen.ts';
import { expectStep, onStage, STAGE, TRIAL } from './stage.ts';

const says = STAGE.ja;
test.use({ viewport: { width: 1366, height: 768 } });

async function openedFrom(page: Page): Promise<Page> {
  const [opened] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('w')]);
  return opened;
}

/** What the presenter's window says of a step counted from 1. */
async function expectTold(presenter: Page, at: number): Promise<void> {
  const [step, next] = [TRIAL.steps[at - 1], TRIAL.steps[at]];
  await expect(presenter.getByRole('heading', { level: 1 })).toHaveText(step?.title.ja ?? '');
  await expect(presenter.getByRole('region', { name: says.notes })).toHaveText(step?.notes.ja ?? '');
  const then = presenter.getByRole('region', { name: '次', exact: true });
  await expect(then).toContainText(next?.title.ja ?? 'これが最後のステップです。');
  await expect(then).toContainText(next?.text.ja ?? '');
}

const clockOf = async (presenter: Page) => {
  const text = await presenter
    .getByText(/^\d+:\d\d$/)
    .first()
    .textContent();
  const [minutes = 0, seconds = 0] = (text ?? '').split(':').map(Number);
  return minutes * 60 + seconds;
};

test.describe('without the network', () => {
  // The browser itself asks for the page's sign again with each address.
  test.use({ tolerated: /ERR_INTERNET_DISCONNECTED .*\/icons\/icon\.svg/ });

  test('both are in step, whichever turns, without the network', async ({ page, context }) => {
    await onStage(page);
    await everythingFetched(page);
    await context.setOffline(true);
    const presenter = await openedFrom(page);
    await expectTold(presenter, 1);
    await presenter.getByRole('button', { name: says.next }).click();
    await expectStep(page, 2);
    await expectTold(presenter, 2);
    await page.keyboard.press('PageDown');
    await expectTold(presenter, 3);
    await presenter.keyboard.press('PageDown');
    await expectStep(page, 4);
    await presenter.keyboard.press('6');
    await presenter.keyboard.press('Enter');
    await expectStep(page, 6);
    await expectTold(presenter, 6);
    await presenter.getByRole('combobox', { name: 'ステップを選ぶ' }).selectOption('1');
    await expectStep(page, 2);
    await presenter.keyboard.press('b');
    await expect(page.getByRole('button', { name: says.light })).toBeVisible();
    await expect(presenter.getByRole('status')).toHaveText('投影画面は黒くしています。');
    await presenter.getByRole('button', { name: says.light }).click();
    await expect(page.getByRole('button', { name: says.light })).toBeHidden();
    // A question: the presenter sees that the audience is off the tour, and leads it back.
    await page.keyboard.press('e');
    await expect(presenter.getByRole('status')).toContainText('ステップを離れて');
    await presenter.getByRole('button', { name: says.back }).click();
    await expectStep(page, 2);
  });
});

test('it is one window: opened again it comes to the front, closed it opens anew', async ({
  page,
  context,
}) => {
  await onStage(page, 2);
  const presenter = await openedFrom(page);
  const windows = context.pages().length;
  await expectTold(presenter, 2);
  await page.bringToFront();
  await page.keyboard.press('w');
  await page.getByRole('button', { name: says.presenter }).click();
  expect(context.pages()).toHaveLength(windows);
  await presenter.close();
  await page.keyboard.press('PageDown');
  await expectStep(page, 3);
  const again = await openedFrom(page);
  await expectTold(again, 3);
  expect(context.pages()).toHaveLength(windows);
});

test('when the audience’s page is loaded anew, it is found again, and the clock goes on', async ({
  page,
  context,
}) => {
  await onStage(page, 2);
  const presenter = await openedFrom(page);
  const windows = context.pages().length;
  await expect.poll(() => clockOf(presenter)).toBeGreaterThan(0);
  await page.reload();
  await expectStep(page, 2);
  await expectTold(presenter, 2);
  expect(await clockOf(presenter)).toBeGreaterThan(0);
  await expect(presenter.getByText(/読み込み直しています/)).toBeHidden();
  await presenter.getByRole('button', { name: says.next }).click();
  await expectStep(page, 3);
  expect(context.pages()).toHaveLength(windows);
});

test('the end of the presentation closes it', async ({ page }) => {
  await onStage(page);
  const presenter = await openedFrom(page);
  await expectTold(presenter, 1);
  const closed = presenter.waitForEvent('close');
  await presenter.getByRole('button', { name: says.leave }).click();
  await closed;
  await expect(page.getByRole('region', { name: says.stage, exact: true })).toBeHidden();
});

test('it has pictures of this step and the next, and points at what the audience sees', async ({ page }) => {
  await onStage(page, 1);
  const presenter = await openedFrom(page);
  const now = presenter.getByRole('figure', { name: 'いまのステップの画面' });
  const then = presenter.getByRole('figure', { name: '次のステップの画面' });
  const chosen = 'g[data-role="node"][data-id="2.1.1"]';
  for (const figure of [now, then]) await expect(figure.locator(chosen).first()).toBeVisible();

  const dot = page.locator('[data-dot]');
  await presenter.keyboard.press('l');
  await expect(dot).toBeVisible();
  const there = await now.locator(chosen).first().boundingBox();
  if (there === null) throw new Error('Not drawn');
  await presenter.mouse.move(there.x + there.width / 2, there.y + there.height / 2);
  // What is pointed at there is under the dot here.
  await expect
    .poll(async () => {
      const { nodes } = await read(page);
      const node = nodes.find(({ id }) => id === '2.1.1');
      const box = await dot.boundingBox();
      if (node === undefined || box === null) return null;
      const [x, y] = [box.x + box.width / 2 - node.at.x, box.y + box.height / 2 - node.at.y];
      return Math.abs(x) < 30 && Math.abs(y) < 30;
    })
    .toBe(true);
  await presenter.keyboard.press('l');
  await expect(dot).toBeHidden();

  await presenter.keyboard.press('End');
  await expect(now.locator('[data-id="sme-loan-program"]').first()).toBeVisible();
  await expect(then).toBeHidden();
});

test('its clock stops, goes on, and begins anew', async ({ page }) => {
  await onStage(page);
  const presenter = await openedFrom(page);
  await expect.poll(() => clockOf(presenter)).toBeGreaterThan(0);
  await presenter.getByRole('button', { name: '経過時間の計測を止める' }).click();
  const stopped = await clockOf(presenter);
  await presenter.getByRole('button', { name: '経過時間の計測を再開' }).click();
  await expect.poll(() => clockOf(presenter)).toBeGreaterThan(stopped);
  await presenter.getByRole('button', { name: '経過時間の計測を止める' }).click();
  await presenter.getByRole('button', { name: '経過時間をリセット' }).click();
  await expect.poll(() => clockOf(presenter)).toBeLessThan(stopped + 1);
});

test('notes are set larger, and long ones are scrolled', async ({ page }) => {
  const [first, ...rest] = TRIAL.steps;
  if (first === undefined) throw new Error('A tour without steps');
  const long = Array.from({ length: 60 }, (_, line) => `${line + 1}行目のメモ`).join('\n');
  const tour = { ...TRIAL, steps: [{ ...first, notes: { ja: long, en: '' } }, ...rest] };
  await onStage(page, 1, 'ja', tour);
  const presenter = await openedFrom(page);
  const notes = presenter.getByRole('region', { name: says.notes });
  const size = () => notes.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const before = await size();
  await presenter.getByRole('button', { name: 'メモの文字を大きく' }).click();
  expect(await size()).toBeGreaterThan(before);
  expect(await notes.evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)).toBe(true);
  await notes.focus();
  await presenter.keyboard.press('ArrowDown');
  await expect.poll(() => notes.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  await expectStep(page, 1, 'ja', tour);
});

for (const language of LANGUAGES)
  test(`axe finds nothing in it, in ${language}, and it has the page’s look`, async ({ page }) => {
    await onStage(page, 1, language);
    const presenter = await openedFrom(page);
    await expect(presenter.getByRole('region', { name: STAGE[language].notes })).toBeVisible();
    await expectNoViolation(presenter);
    expect(await presenter.locator('html').getAttribute('lang')).toBe(language);
    const family = (of: Page) => of.evaluate(() => getComputedStyle(document.body).fontFamily);
    expect(await family(presenter)).toBe(await family(page));
  });

test('a blocked one is said, with what to do', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await onStage(page);
  await page.keyboard.press('w');
  await expect(page.getByText(says.blocked)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expectStep(page, 2);
});

test.describe('hosted', () => {
  const HOST = 'http://vision.example';
  test.use({ tolerated: /request elsewhere: http:\/\/vision\.example\// });

  test('the QR code and its address open the very step in another browser', async ({
    page,
    baseURL,
    openElsewhere,
  }) => {
    await page.route(`${HOST}/**`, async (route) => {
      const { pathname, search } = new URL(route.request().url());
      const answer = await route.fetch({ url: new URL(pathname + search, baseURL).href });
      await route.fulfill({ response: answer });
    });
    const path = new URL(baseURL ?? '').pathname;
    await page.addInitScript(
      (kept) => {
        window.localStorage.setItem('vision-explorer.tours', kept);
      },
      JSON.stringify([{ id: 't1', tour: TRIAL }]),
    );
    await open(page, `${HOST}${path}?lang=en&tour=t1&step=2`);
    await page.keyboard.press('q');
    const card = page.getByRole('region', { name: STAGE.en.code });
    await expect(card).not.toContainText('this device only');
    const name = await card.getByRole('img').getAttribute('aria-label');
    const address = new URL((name ?? '').replace(/^[^:]*: /, ''));
    expect(address.origin).toBe(HOST);
    const elsewhere = await openElsewhere(address.search);
    expect(new URL(elsewhere.url()).searchParams.get('select')).toBe('sme-loan-program');
    await expect(elsewhere.getByRole('region', { name: 'Details' })).toContainText('SME loan program');
  });
});
