/** Search and connections: with an input method, by keys and by taps. */
import type { CDPSession, Locator, Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import { type DrawnNode, nodeOf, ofKind, type Point, settled } from './canvas.ts';
import { expect, open, test } from './fixtures.ts';
import { expectInSight } from './inSight.ts';
import { within } from './overlaps.ts';
import { initiativeName, timesListed } from './planFile.ts';
import { BEHAVIOUR_IN, SAYS } from './screen.ts';

const says = {
  ja: {
    field: '取組・施策を検索',
    opener: '検索',
    start: 'ほかとのつながりを調べる',
    pick: 'つながりを見る対象',
    connection: 'どうつながっているか',
    only: 'この4件だけを表示',
    chip: '解除：「人材」の検索結果のみ',
    some: '153件中19件を表示。条件：',
    found: '4件見つかりました',
    hub: '中小企業融資制度',
    training: '後継者人材の育成支援',
    first: 'ものづくり人材育成事業',
    told: '「中小企業融資制度」は、基本施策1.1.2「高付加価値な製品とその製品を活用した高付加価値サービス等の創出促進」が初出です。',
  },
  en: {
    field: 'Find initiatives and policies',
    opener: 'Find',
    start: 'Connected with…',
    pick: 'Connected with which one?',
    connection: 'How they are connected',
    only: 'Show only these 4',
    chip: 'Remove: Only what “人材” finds',
    some: '19 of 153 shown. Filters:',
    found: '4 found',
    hub: initiativeName('sme-loan-program', 'en'),
    training: initiativeName('successor-training', 'en'),
    first: initiativeName('manufacturing-workforce-training', 'en'),
    told: '“SME loan program” is first listed under basic policy 1.1.2 “Promoting high-value-added products and services built on them”.',
  },
} as const;
type Language = keyof typeof says;
const LANGUAGES: readonly Language[] = ['ja', 'en'];
const HITS = [
  '4.1.1',
  'manufacturing-workforce-training',
  'successor-training',
  'tourism-workforce-training',
];

/** A step is one click, one key press or one typed word. */
class Steps {
  private readonly done: string[] = [];
  constructor(private readonly page: Page) {}

  async click(target: Locator): Promise<void> {
    this.done.push('click');
    await target.click();
  }

  async tapAt(at: { readonly x: number; readonly y: number }): Promise<void> {
    this.done.push('tap');
    await this.page.touchscreen.tap(at.x, at.y);
  }

  async clickAt(at: { readonly x: number; readonly y: number }): Promise<void> {
    this.done.push('click');
    await this.page.mouse.click(at.x, at.y);
  }

  async press(key: string): Promise<void> {
    this.done.push('key');
    await this.page.keyboard.press(key);
  }

  async word(type: () => Promise<void>): Promise<void> {
    this.done.push('word');
    await type();
  }

  atMost(most: number): void {
    expect(this.done.length, this.done.join(', ')).toBeLessThanOrEqual(most);
  }
}

/** Types a word as an input method does: kana letter by letter, then a kanji candidate is accepted. */
async function compose(page: Page, kana: string, kanji: string): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const composing = (text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  for (let length = 1; length <= kana.length; length += 1) await composing(kana.slice(0, length));
  await composing(kanji);
  // The Enter that accepts the candidate belongs to the input method and must not open a hit.
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await session.send('Input.insertText', { text: kanji });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', code: 'Enter' });
  await session.detach();
}

type Container = HTMLElement & { readonly _cyreg?: { readonly cy: Core } };

/** The ids of the nodes with a class. */
const drawnAs = (page: Page, name: string): Promise<readonly string[]> =>
  page.evaluate((wanted) => {
    const cy = document.querySelector<Container>('.__________cytoscape_container')?._cyreg?.cy;
    const marked = cy?.nodes(`.${wanted}`).filter((node) => !/[/]/.test(node.id()));
    return (marked?.map((node) => node.id()) ?? []).sort();
  }, name);

/** The position of a node on the page, once no animation runs. */
async function placeOf(page: Page, id: string): Promise<Point> {
  return nodeOf(await settled(page), id).at;
}

for (const language of LANGUAGES) {
  const t = says[language];

  test(`6, ${language}: the initiatives about 人材 through an input method, and one opened, in 3 steps`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await open(page, `?lang=${language}`);
    const field = page.getByRole('combobox', { name: t.field });
    const steps = new Steps(page);
    await steps.press('/');
    await expect(field).toBeFocused();
    await steps.word(() => compose(page, 'じんざい', '人材'));
    await expect(field).toHaveValue('人材');
    await expect(page.getByRole('status').filter({ hasText: t.found })).toBeAttached();
    const options = page.getByRole('listbox').getByRole('option');
    await expect(options).toHaveCount(4);
    await expect(options.filter({ hasText: t.training }).locator('mark')).toHaveText('人材');
    expect(new URL(page.url()).searchParams.get('select'), 'the composition opened nothing').toBeNull();
    await steps.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: t.first })).toBeFocused();
    steps.atMost(3);
  });

  test(`7, ${language}: how two things are connected, in a sentence, in 3 steps`, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await open(page, `?lang=${language}`);
    const steps = new Steps(page);
    await steps.clickAt(await placeOf(page, 'sme-loan-program'));
    await expectInSight(page.getByRole('button', { name: t.start }));
    await steps.click(page.getByRole('button', { name: t.start }));
    await expect(page.getByRole('combobox', { name: t.pick })).toBeFocused();
    await expectInSight(page.getByRole('combobox', { name: t.pick }));
    await steps.clickAt(await placeOf(page, '1.1.2'));
    const told = page.getByRole('region', { name: t.connection });
    await expect(told.getByRole('status')).toHaveText(t.told);
    await expectInSight(told.getByRole('status'));
    steps.atMost(3);

    // The path is highlighted with its ends; Back leads to the details.
    expect(await drawnAs(page, 'selected')).toEqual(['1.1.2', 'sme-loan-program']);
    expect((await drawnAs(page, 'dim')).length).toBeGreaterThan(140);
    await expect(page).toHaveURL(/connect=sme-loan-program,1\.1\.2/);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 2, name: t.hub })).toBeVisible();
    await page.goBack();
    await expect(told.getByRole('status')).toHaveText(t.told);
  });

  test(`7 by keys alone, ${language}, in 12 keys and words`, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await open(page, `?lang=${language}`);
    const steps = new Steps(page);
    await steps.press('/');
    await steps.word(() => page.keyboard.type('sme-loan-program'));
    await steps.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: t.hub })).toBeFocused();
    const start = page.getByRole('button', { name: t.start });
    for (let tabs = 0; tabs < 6; tabs += 1) {
      if (await start.evaluate((element) => element === document.activeElement)) break;
      await steps.press('Tab');
    }
    await expectInSight(start);
    await steps.press('Enter');
    await steps.word(() => page.keyboard.type('1.1.2'));
    await steps.press('Enter');
    await expect(page.getByRole('heading', { name: t.connection })).toBeFocused();
    await expectInSight(page.getByRole('status').filter({ hasText: t.told }));
    steps.atMost(12);
  });

  if (BEHAVIOUR_IN.includes(language))
    test(`hits are marked, made a filter, and kept in the address, ${language}`, async ({
      page,
      openElsewhere,
    }) => {
      await page.setViewportSize({ width: 1366, height: 768 });
      await open(page, `?lang=${language}`);
      const field = page.getByRole('combobox', { name: t.field });
      await field.fill('人材');
      await expect.poll(() => drawnAs(page, 'hit')).toEqual(HITS);
      await page.keyboard.press('Escape');
      // An initiative with one listing is a dot.
      for (const id of HITS.filter((hit) => timesListed(hit) !== 1))
        await expect(page.locator(`g[data-node="${id}"]`).first(), `${id} is named`).toBeAttached();
      await page.keyboard.press('ArrowDown');
      await page.getByRole('button', { name: t.only }).click();
      await expect(page.getByRole('status').filter({ hasText: t.some })).toBeVisible();
      await expect(page.getByRole('button', { name: t.chip })).toBeVisible();

      const other = await openElsewhere(new URL(page.url()).search);
      await expect(other.getByRole('combobox', { name: t.field })).toHaveValue('人材');
      await expect(other.getByRole('status').filter({ hasText: t.some })).toBeVisible();
      expect(await drawnAs(other, 'hit')).toEqual(HITS);
      await other.getByRole('button', { name: t.chip }).click();
      await expect(other).toHaveURL(/find=/);
      await expect(other).not.toHaveURL(/only=/);
    });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  for (const language of LANGUAGES) {
    const t = says[language];

    test(`the search takes the top, and what is found stands below it, ${language}`, async ({ page }) => {
      await open(page, `?lang=${language}`);
      const field = page.getByRole('combobox', { name: t.field });
      await expect(field).toBeHidden();
      await page.getByRole('button', { name: t.opener, exact: true }).tap();
      await expect(field).toBeFocused();
      await page.keyboard.type('ロボット');
      const options = page.getByRole('listbox').getByRole('option');
      await expect(options).toHaveCount(9);
      const [top, first, last] = [await field.boundingBox(), await options.first().boundingBox(), 9];
      expect(top?.y).toBeLessThan(20);
      expect(first?.y).toBeGreaterThan((top?.y ?? 0) + (top?.height ?? 0));
      // The list fits above the on-screen keyboard and scrolls.
      await page.setViewportSize({ width: 390, height: 420 });
      const bottom = async () => {
        const list = await page.getByRole('listbox').boundingBox();
        return (list?.y ?? 0) + (list?.height ?? 0);
      };
      // The page hears of the new size a little later.
      await expect.poll(bottom).toBeLessThanOrEqual(420);
      await options.nth(last - 1).tap();
      await expect(field).toBeHidden();
      await expect(page.getByRole('heading', { level: 2 }).filter({ visible: true }).last()).toBeVisible();
      await expect(page).toHaveURL(/select=industrial-robot-subsidy/);
    });

    test(`7 by touch, ${language}, in 4 taps`, async ({ page }) => {
      await open(page, `?lang=${language}`);
      const steps = new Steps(page);
      // The page is longer than the screen: what is listed most stands in its middle.
      await steps.click(page.getByRole('button', { name: SAYS[language].down, exact: true }));
      await steps.tapAt(await placeOf(page, 'sme-loan-program'));
      await expectInSight(page.getByRole('button', { name: t.start }));
      await steps.click(page.getByRole('button', { name: t.start }));
      await expectInSight(page.getByRole('combobox', { name: t.pick }));
      const { id, at } = await policyInSight(page);
      await steps.tapAt(at);
      const told = page.getByRole('region', { name: t.connection });
      await expect(told.getByRole('status')).toContainText(t.hub);
      await expectInSight(told.getByRole('status'));
      await expect(page).toHaveURL(new RegExp(`connect=sme-loan-program,${id}(&|$)`));
      steps.atMost(4);
    });
  }
});

/** A basic policy within the viewport. */
async function policyInSight(page: Page): Promise<DrawnNode> {
  const reading = await settled(page);
  const policy = ofKind(reading, 'policy').find(({ box }) => within(box, reading.stage));
  if (policy === undefined) throw new Error('No basic policy is in sight');
  return policy;
}
