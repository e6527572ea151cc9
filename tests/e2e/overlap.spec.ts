/** The overlap: what basic policies share, what bridges strategies, and things side by side. */
import type { Locator, Page } from '@playwright/test';
import type { PlanFile1 } from '../../src/plan/format1/schema.ts';
import { generatePlan } from '../bench/generatePlan.ts';
import { SEED, SIZES } from '../bench/sizes.ts';
import { policies } from '../fixtures/planFile.ts';
import { settled } from './canvas.ts';
import { expectNoViolation } from './expectNoViolation.ts';
import { expect, moveTo, open, test } from './fixtures.ts';
import { BEHAVIOUR_IN, LANGUAGES, type Language, screenOf } from './screen.ts';
import { HUB, POLICIES, SHARED } from './source.ts';
import { Hands } from './steps.ts';

const SAYS = {
  ja: {
    view: '重なり',
    tap: 'セルをタップすると、共通の取組を表示します。',
    click: /クリック/,
    grid: '基本施策どうしの共通の取組数',
    lowered: '減った組（数値は除いた後）',
    both: '両方に掲載',
    onlyHere: 'この2つだけ',
    map: 'マップで見る',
    strategies: '戦略の組み合わせ',
    compare: /^比較/,
    set: '戦略2＋4',
    add: '比較に加える',
    chosen: (count: number) => `比較を見る（${count}件を選択中）`,
    field: '基本施策を加える',
    table: '並べて比較',
    choose: '見る基本施策',
    large: /2,941/,
  },
  en: {
    view: 'Overlap',
    tap: 'Tap a cell to see which ones.',
    click: /click/,
    grid: 'Basic policies × basic policies: initiatives shared',
    lowered: 'Lowered; the number is what is left',
    both: 'In both',
    onlyHere: 'only in these two',
    map: 'Show on the map',
    strategies: 'Strategies',
    compare: /^Compare/,
    set: 'Strategies 2 + 4',
    add: 'Add to comparison',
    chosen: (count: number) => `To the comparison (${count} chosen)`,
    field: 'Add a basic policy',
    table: 'Side by side',
    choose: 'Basic policy to look at',
    large: /2,941/,
  },
} as const;

const [A, B] = SHARED.policies;
const gridOf = (page: Page, language: Language) => page.getByRole('grid', { name: SAYS[language].grid });

/** A cell by the numbers of its row and column. */
async function cellAt(grid: Locator, row: string, column: string): Promise<Locator> {
  const heads = await grid.getByRole('columnheader').allInnerTexts();
  const at = heads.findIndex((head) => head.trim() === column);
  return grid
    .getByRole('row')
    .filter({
      has: grid.page().getByRole('rowheader', { name: new RegExp(`^${row.replaceAll('.', '\\.')} `) }),
    })
    .getByRole('gridcell')
    .nth(at);
}

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1366, height: 768 } });

  for (const language of LANGUAGES) {
    const says = SAYS[language];

    test(`2, ${language}: what two basic policies share, from the start page in 2 steps`, async ({
      page,
    }) => {
      await open(page, `?lang=${language}`);
      const hands = new Hands(page);
      await hands.click(page.getByRole('button', { name: says.view, exact: true }));
      await hands.click(await cellAt(gridOf(page, language), A, B));
      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { name: `${A} × ${B}` })).toBeVisible();
      const shared = main.getByRole('listitem');
      await expect(shared).toHaveCount(4);
      await expect(shared.filter({ hasText: SHARED.also[language] })).not.toContainText(says.onlyHere);
      for (const name of SHARED.onlyHere)
        await expect(shared.filter({ hasText: name[language] })).toContainText(says.onlyHere);
      hands.expectAtMost(3);
    });

    test(`${language}: all 30 × 30 cells are in sight, square enough, and their numbers not cut`, async ({
      page,
    }) => {
      await open(page, `?lang=${language}&view=overlap`);
      const faultsIn = (table: HTMLTableElement) => {
        const room = table.parentElement ?? table;
        const inside = room.getBoundingClientRect();
        const found: string[] = [];
        if (room.scrollWidth > room.clientWidth || room.scrollHeight > room.clientHeight)
          found.push(
            `scrolls: ${room.scrollWidth}×${room.scrollHeight} in ${room.clientWidth}×${room.clientHeight}`,
          );
        if (table.rows.length !== 31) found.push(`${table.rows.length} rows`);
        for (const row of table.rows)
          for (const cell of row.cells) {
            const box = cell.getBoundingClientRect();
            const name = `${row.rowIndex}/${cell.cellIndex}`;
            if (box.left < inside.left || box.right > inside.right || box.bottom > inside.bottom)
              found.push(`${name} is outside`);
            if (box.width < 17 || box.height < 17) found.push(`${name}: ${box.width}×${box.height}`);
            // A line of text is a little higher than its letters are.
            if (cell.scrollWidth > cell.clientWidth + 1 || cell.scrollHeight > cell.clientHeight + 4)
              found.push(`${name} is cut: ${cell.textContent}`);
            if (Number.parseFloat(getComputedStyle(cell).fontSize) < 12) found.push(`${name} is too small`);
          }
        return found;
      };
      expect(await gridOf(page, language).evaluate(faultsIn)).toEqual([]);
      const heads = await gridOf(page, language).getByRole('rowheader').allInnerTexts();
      expect(heads.map((head) => head.replaceAll(/\s+/g, ' '))).toEqual(
        Object.entries(POLICIES).map(([id, name]) => `${id}${name[language]}`),
      );
      // What a what-if lowers is in a broken line, at the same size.
      await moveTo(page, `?lang=${language}&view=overlap&without=${HUB.id},sme-rd-subsidy`);
      await expect(page.getByText(says.lowered)).toBeInViewport();
      expect(await gridOf(page, language).evaluate(faultsIn)).toEqual([]);
    });

    if (BEHAVIOUR_IN.includes(language))
      test(`${language}: the opened two come back with the address, and stand on the map with all that they share`, async ({
        page,
        openElsewhere,
      }) => {
        await open(page, `?lang=${language}&view=overlap`);
        await (await cellAt(gridOf(page, language), A, B)).click();
        await expect(page).toHaveURL(new RegExp(`at=${A},${B}`));
        const elsewhere = await openElsewhere(new URL(page.url()).search);
        await expect(elsewhere.getByRole('heading', { name: `${A} × ${B}` })).toBeVisible();
        await page.getByRole('button', { name: says.map }).click();
        const reading = await settled(page);
        const named = reading.labels.map(({ text }) => text.replace(/\s/g, ''));
        for (const name of [SHARED.also, ...SHARED.onlyHere])
          expect(named).toContain(name[language].replace(/\s/g, ''));
      });

    if (BEHAVIOUR_IN.includes(language))
      test(`${language}: the grid by keyboard: one stop, arrows, Enter, Escape`, async ({ page }) => {
        await open(page, `?lang=${language}&view=overlap`);
        await page.getByRole('tab', { selected: true }).focus();
        // The two choices, then the grid.
        for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
        const grid = gridOf(page, language);
        await expect(await cellAt(grid, '1.1.1', '1.1.1')).toBeFocused();
        await page.keyboard.press('ArrowDown');
        await expect(page.getByRole('heading', { name: '1.1.2 × 1.1.1' })).toBeVisible();
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(/at=1\.1\.2,1\.1\.1/);
        await page.keyboard.press('Escape');
        await expect(page).not.toHaveURL(/at=/);
        await expect(await cellAt(grid, '1.1.2', '1.1.1')).toBeFocused();
        await page.keyboard.press('ArrowLeft');
        await page.keyboard.press('Enter');
        await expect(screenOf(page, language).details(POLICIES['1.1.2']?.[language] ?? '')).toBeVisible();
      });

    test(`${language}: axe finds nothing on any of the three sides`, async ({ page }) => {
      await open(page, `?lang=${language}&view=overlap&at=${A},${B}&by=similarity`);
      await expectNoViolation(page, { within: 'main' });
      await page.getByRole('tab', { name: says.strategies }).click();
      await page.getByRole('button', { name: says.set, exact: true }).click();
      await expectNoViolation(page, { within: 'main' });
      await page.getByRole('tab', { name: says.compare }).click();
      await expectNoViolation(page, { within: 'main' });
      await open(page, `?lang=${language}&view=overlap&of=compare&compare=${A},${B},2.1.3`);
      await expectNoViolation(page, { within: 'main' });
    });

    if (BEHAVIOUR_IN.includes(language))
      test(`${language}: from the details into a comparison, and another added by name`, async ({ page }) => {
        await open(page, `?lang=${language}&select=${A}`);
        await page.getByRole('button', { name: says.add }).click();
        await page.getByRole('button', { name: says.chosen(1) }).click();
        const field = page.getByRole('combobox', { name: says.field });
        await field.fill(B);
        await field.press('Enter');
        const table = page.getByRole('table', { name: says.table });
        await expect(table.getByRole('columnheader')).toHaveCount(2);
        await expect(table.getByRole('rowheader', { name: new RegExp(`^${says.both} 4$`) })).toBeVisible();
        await expect(page).toHaveURL(new RegExp(`compare=${A},${B}`));
      });
  }
});

test.describe('on a desk', () => {
  test.use({ viewport: { width: 1366, height: 768 } });

  for (const language of LANGUAGES)
    test(`the details of every pair that shares something are read without scrolling, ${language}`, async ({
      page,
    }) => {
      const pairs = policies.flatMap((one, at) =>
        policies
          .slice(at + 1)
          .filter(({ listings }) =>
            listings.some(({ initiative }) =>
              one.listings.some((listed) => listed.initiative === initiative),
            ),
          )
          .map(({ id }) => `${one.id},${id}`),
      );
      expect(pairs.length).toBeGreaterThan(100);
      await open(page, `?lang=${language}&view=overlap`);
      const details = page.getByRole('heading', { name: /^[\d.]+ × [\d.]+$/ }).locator('xpath=../..');
      const cut: string[] = [];
      for (const pair of pairs) {
        await moveTo(page, `?lang=${language}&view=overlap&at=${pair}`);
        if (await details.evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight))
          cut.push(pair);
      }
      expect(cut).toEqual([]);
    });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const language of LANGUAGES) {
    const says = SAYS[language];

    test(`${language}: a cell opens by a tap, nothing is wider than the screen`, async ({ page }) => {
      await open(page, `?lang=${language}&view=overlap`);
      await expect(page.getByText(says.tap)).toBeInViewport();
      await expect(page.getByText(says.click)).toBeHidden();
      await (await cellAt(gridOf(page, language), A, B)).tap();
      const heading = page.getByRole('heading', { name: `${A} × ${B}` });
      await expect(heading).toBeInViewport();
      await expectNoViolation(page, { within: 'main' });
      for (const side of [says.strategies, says.compare]) {
        await page.getByRole('tab', { name: side }).tap();
        const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
        expect(widths[0]).toBe(widths[1]);
        await expectNoViolation(page, { within: 'main' });
      }
    });

    test(`${language}: two side by side fit`, async ({ page }) => {
      await open(page, `?lang=${language}&view=overlap&of=compare&compare=${A},${B}`);
      const table = page.getByRole('table', { name: says.table });
      const box = await table.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    });
  }
});

test.describe('a plan of 15,000 nodes', () => {
  test.use({ viewport: { width: 1366, height: 768 } });
  const text = JSON.stringify(generatePlan(SIZES.huge, SEED));
  const plan: PlanFile1 = JSON.parse(text);
  const policies = plan.strategies.flatMap(({ directions }) =>
    directions.flatMap(({ policies: inside }) =>
      inside.map(({ id, listings }) => ({ id, listed: listings.map(({ initiative }) => initiative) })),
    ),
  );
  const sharedBy = (a: readonly string[], b: readonly string[]) =>
    a.filter((each) => b.includes(each)).length;

  test('one basic policy is chosen, and told with which it shares what', async ({ page }) => {
    const [one, counts] = policies
      .map(({ id, listed }) => {
        const others = policies.filter((other) => other.id !== id);
        return [
          id,
          others.map((other) => sharedBy(listed, other.listed)).filter((count) => count > 0),
        ] as const;
      })
      .find(([, found]) => found.length > 2 && found.length < 40) ?? ['', []];
    await page.route('**/generated.json', (route) =>
      route.fulfill({ body: text, contentType: 'application/json' }),
    );
    await open(page, '?plan=generated.json&lang=en&view=overlap');
    const main = page.getByRole('main');
    await expect(main.getByText(SAYS.en.large)).toBeVisible();
    await expect(main.getByRole('grid')).toHaveCount(0);
    const field = page.getByRole('combobox', { name: SAYS.en.choose });
    await field.fill(one);
    await field.press('Enter');
    const rows = main.getByRole('listitem').getByRole('button');
    await expect(rows.locator('b')).toHaveText(counts.toSorted((x, y) => y - x).map(String));
    await rows.first().click();
    await expect(main.getByRole('heading', { name: `${one} × ` })).toBeVisible();
    await expect(main.getByRole('list').last().getByRole('listitem')).toHaveCount(Math.max(...counts));
  });
});

test('the hub and another initiative are compared by the policies that list them', async ({ page }) => {
  await open(page, `?lang=ja&view=overlap&of=compare&compare=${HUB.id},sme-rd-subsidy`);
  const table = page.getByRole('table', { name: SAYS.ja.table });
  await expect(table.getByRole('row').nth(1).getByRole('cell')).toHaveText(['14', '5']);
});
