/** Plans ten and a hundred times as large: what can be read is drawn, the rest is a count that opens. */
import type { Page } from '@playwright/test';
import { generatePlan } from '../bench/generatePlan.ts';
import { SEED, SIZES } from '../bench/sizes.ts';
import { nodeOf, type Reading, settled, settledOnce } from './canvas.ts';
import { expect, open, test } from './fixtures.ts';
import { faultsOf } from './overlaps.ts';
import { BEHAVIOUR_IN, LANGUAGES } from './screen.ts';

const PLANS = {
  large: JSON.stringify(generatePlan(SIZES.large, SEED)),
  huge: JSON.stringify(generatePlan(SIZES.huge, SEED)),
} as const;
const SAYS = {
  ja: { opens: (branch: string) => `${branch}を開く`, closes: (branch: string) => `閉じる：${branch}` },
  en: { opens: (branch: string) => `Open ${branch}`, closes: (branch: string) => `Close: ${branch}` },
} as const;

async function openPlan(page: Page, plan: keyof typeof PLANS, query: string): Promise<Reading> {
  await page.route('**/generated.json', (route) =>
    route.fulfill({ body: PLANS[plan], contentType: 'application/json' }),
  );
  await open(page, `?plan=generated.json&${query}`);
  return settled(page);
}

const idsOf = ({ nodes }: Reading) => nodes.map(({ id }) => id);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const plan of ['large', 'huge'] as const)
  for (const view of ['map', 'structure'] as const)
    for (const language of LANGUAGES)
      test(`${plan}, ${view}, ${language}: names neither overlap nor are cut, and are large enough`, async ({
        page,
      }) => {
        const reading = await openPlan(page, plan, `lang=${language}&view=${view}`);
        expect(reading.labels.length).toBeGreaterThan(10);
        expect(faultsOf(reading)).toEqual([]);
        const { stage } = reading;
        const counts = reading.nodes.filter(
          ({ classes, box }) => classes.includes('count') && box.bottom <= stage.bottom,
        );
        expect(counts.length).toBeGreaterThan(0);
        for (const { id } of counts)
          expect(reading.labels.find(({ node }) => node === id)?.text ?? id).toMatch(/^＋[\d,]+$/);
      });

for (const language of BEHAVIOUR_IN)
  test(`a count opens its branch, and its button closes it again, ${language}`, async ({ page }) => {
    const closed = await openPlan(page, 'large', `lang=${language}`);
    expect(idsOf(closed)).not.toContain('count:2.1');
    const { at } = nodeOf(closed, 'count:2');
    await page.mouse.click(at.x, at.y);
    await settledOnce(page, (reading) => idsOf(reading).includes('count:2.1'), 'strategy 2 opens');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
    await settledOnce(page, (reading) => idsOf(reading).includes('count:2.1'), 'it is open after a reload');
    await page.getByRole('button', { name: SAYS[language].closes('2') }).click();
    await settledOnce(page, (reading) => idsOf(reading).includes('count:2'), 'strategy 2 closes');
    expect(new URL(page.url()).searchParams.get('open')).toBeNull();
  });

test('the branch of what is selected is opened with the keyboard', async ({ page }) => {
  await openPlan(page, 'huge', 'lang=ja&select=3.2.1');
  await page.getByRole('button', { name: SAYS.ja.opens('3') }).press('Enter');
  await settledOnce(page, (reading) => idsOf(reading).includes('count:3.2'), 'strategy 3 opens');
  await page.getByRole('button', { name: SAYS.ja.opens('3.2') }).press('Enter');
  await settledOnce(page, (reading) => idsOf(reading).includes('3.2.1'), 'policy direction 3.2 opens');
});

test('an initiative that is gathered is drawn while it is selected, and nothing else moves', async ({
  page,
}) => {
  const before = await openPlan(page, 'huge', 'lang=ja');
  const search = page.getByRole('combobox', { name: '取組・施策を検索' });
  await search.fill('里山の省エネルギー化相談窓口');
  await page.getByRole('option').first().click();
  const after = await settledOnce(
    page,
    (reading) => reading.nodes.some(({ classes }) => classes.includes('selected')),
    'it is drawn',
  );
  const [guest] = after.nodes.filter(({ classes }) => classes.includes('selected'));
  expect(idsOf(before)).not.toContain(guest?.id);
  const placesOf = ({ nodes }: Reading) =>
    nodes.filter(({ id }) => id !== guest?.id).map(({ id, place }) => [id, place.x, place.y]);
  expect(placesOf(after)).toEqual(placesOf(before));
});

test('filters change what is shared most', async ({ page }) => {
  const before = await openPlan(page, 'large', 'lang=ja');
  const after = await openPlan(page, 'large', 'lang=ja&reach=3');
  const rows = ({ nodes }: Reading) =>
    nodes.filter(({ classes }) => classes.includes('initiative')).map(({ id }) => id);
  expect(rows(before).length).toBeGreaterThan(30);
  expect(rows(after).length).toBeGreaterThan(10);
  expect(rows(after)).not.toEqual(rows(before));
});
