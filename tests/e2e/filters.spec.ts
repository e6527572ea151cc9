/** What filters hide of the picture, and what they say of it. */
import { ofKind, planNodes, type Reading, settled, settledOnce } from './canvas.ts';
import { expect, open, test } from './fixtures.ts';
import { screenOf } from './screen.ts';
import { TOTALS } from './source.ts';

test.use({ viewport: { width: 1366, height: 768 } });

test('filters hide what they say, and say what they hide', async ({ page }) => {
  await open(page, '?lang=ja');
  const screen = screenOf(page, 'ja');
  const { says, filters } = screen;
  await screen.expectShown(TOTALS.nodes);
  const whole = await settled(page);
  const links = whole.edges.length;
  expect(planNodes(whole)).toHaveLength(TOTALS.nodes);

  await screen.unfoldFilters();
  await screen.checkbox(says.listedOnce).uncheck();
  await screen.expectShown(89);
  await screen.checkbox(says.priorityProjects).uncheck();
  await expect(screen.shown.getByRole('status').locator('span').first()).toHaveText(
    '153件中82件を表示。条件：',
  );
  await expect(screen.chip(says.countsFrom2)).toBeVisible();
  await expect(screen.chip(says.withoutProjects)).toBeVisible();
  const left = await settledOnce(page, (now) => planNodes(now).length === 82, '82 are left in the picture');
  expect(ofKind(left, 'initiative')).toHaveLength(39);
  expect(ofKind(left, 'policy')).toHaveLength(30);
  expect(ofKind(left, 'priorityProject')).toHaveLength(0);
  // What is listed once has no link: every link is left.
  expect(left.edges).toHaveLength(links);
  await expect(screen.ranking.getByRole('listitem')).toHaveCount(39);

  await screen.view('structure').click();
  await expect(screen.shown.getByRole('status').locator('span').first()).toHaveText(
    '153件中82件を表示。条件：',
  );
  const listed = await settledOnce(
    page,
    (now) => now.nodes.filter(({ shape }) => shape === 'ellipse').length === 109,
    '109 dots are left',
  );
  expect(planNodes(listed)).toHaveLength(82);

  await screen.chip(says.countsFrom2).click();
  await screen.expectShown(146);
  await screen.button(says.showAll, screen.shown).click();
  await screen.expectShown(TOTALS.nodes);
  // Without widely listed ones, and with what shares words.
  await expect(filters.getByRole('checkbox', { checked: false })).toHaveCount(2);
  await expect(screen.checkbox(says.hubsOut)).not.toBeChecked();
});

test('each filter leaves as much of the plan as the source has of it', async ({ page }) => {
  for (const [query, count, initiatives] of [
    ['hubs=out', 152, 102],
    ['reach=3', 54, 4],
    ['reach=2', 80, 30],
    ['count=3-', 64, 14],
    ['count=3-5', 63, 13],
    ['count=1-1', 114, 64],
    // Those that are listed again somewhere: all that are listed more than once.
    ['marks=relisted', 89, 39],
    ['marks=first', 153, 103],
    ['hide=initiative', 50, 0],
    // Without strategy 2: its 3 policy directions, 9 basic policies, and the 11 initiatives that stand only there.
    ['hide=2', 129, 92],
  ] as const) {
    await open(page, `?lang=en&${query}`);
    const { says, shown } = screenOf(page, 'en');
    // First listings alone hide no thing of the plan: what is told is how many listings are left.
    const told = count === TOTALS.nodes ? says.someListings(TOTALS.first) : says.some(count);
    await expect(shown.getByRole('status').locator('span').first()).toHaveText(told);
    const reading = await settledOnce(page, (now) => planNodes(now).length === count, `${query}: ${count}`);
    expect(ofKind(reading, 'initiative'), query).toHaveLength(initiatives);
  }
});

test('what shares words with a priority project is drawn while it is asked for, through Back and a new load', async ({
  page,
}) => {
  await open(page, '?lang=ja&select=VII');
  const ties = ({ edges }: Reading) => edges.filter(({ classes }) => classes.includes('tie'));
  expect(ties(await settled(page))).toEqual([]);
  const { side } = screenOf(page, 'ja');
  const offered = side.getByRole('checkbox', { name: '名称の語が共通する項目を示す' });
  await offered.check();
  const drawn = await settledOnce(page, (now) => ties(now).length === 2, 'two lines');
  expect(ties(drawn).map(({ id }) => id)).toEqual(['map:VII/2.1.3', 'map:VII/cashless-sales-channels']);
  await expect(page).toHaveURL(/[?&]links=suggested(&|$)/);

  await side.getByRole('button', { name: /^2\.1\.3 .*「販路開拓支援」の語が共通/ }).click();
  await settledOnce(page, (now) => ties(now).length === 1, 'the one of the basic policy');
  await page.goBack();
  await expect(offered).toBeChecked();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await settledOnce(page, (now) => ties(now).length === 2, 'two lines again');
  await offered.uncheck();
  await settledOnce(page, (now) => ties(now).length === 0, 'no line');
  await expect(page).not.toHaveURL(/links=/);
});
