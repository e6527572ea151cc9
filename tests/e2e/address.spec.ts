/** The address is the state: whoever opens it sees the same screen. */
import type { Page } from '@playwright/test';
import { isDim, planNodes, pointAway, type Reading, settled, settledOnce } from './canvas.ts';
import { everythingThere, expect, moveTo, open, test } from './fixtures.ts';
import { BEHAVIOUR_IN, type Screen, screenOf } from './screen.ts';
import { HUB, POLICIES, TOTALS } from './source.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

/** Ways to reach a state by hand, and what then is in the address beside the language. */
const STATES: readonly {
  readonly name: string;
  readonly reach: (screen: Screen) => Promise<void>;
  readonly asks: Readonly<Record<string, string>>;
}[] = [
  { name: 'first sight', reach: async () => {}, asks: {} },
  {
    name: 'the structure as printed',
    reach: async ({ view, button, says }) => {
      await view('structure').click();
      await button(says.asPrinted).click();
    },
    asks: { view: 'structure', open: 'printed' },
  },
  {
    name: 'the structure opened, with a basic policy selected',
    reach: async ({ view, button, says, ranked, side }) => {
      await ranked('').first().click();
      await side.getByRole('button', { name: /^1\.1\.2 / }).click();
      await view('structure').click();
      await button(says.open).click();
    },
    asks: { view: 'structure', select: '1.1.2', open: Object.keys(POLICIES).join(',') },
  },
  {
    name: 'an initiative with its surroundings of two steps',
    reach: async ({ ranked, button, says }) => {
      await ranked('').first().click();
      await button(says.around[1] ?? '').click();
    },
    asks: { select: HUB.id, focus: `${HUB.id},2` },
  },
  {
    name: 'filters of every kind',
    reach: async ({ filters, checkbox, radio, button, says, unfoldFilters, foldFilters }) => {
      await unfoldFilters();
      await filters.getByRole('checkbox', { name: /^2 / }).uncheck();
      await button(says.directionsToo).click();
      await filters.getByRole('checkbox', { name: /^3\.2 / }).uncheck();
      // What is unfolded is no state of the picture, and is not in the address.
      await button(says.directionsToo).click();
      await checkbox(says.listedOnce).uncheck();
      await filters.getByRole('combobox').nth(1).selectOption('5');
      await filters.getByRole('radio').nth(1).check();
      await radio(says.first).check();
      await checkbox(says.hubsOut).check();
      await checkbox(says.priorityProjects).uncheck();
      await foldFilters();
    },
    asks: {
      hide: '2,3.2,priorityProject',
      count: '2-5',
      reach: '2',
      marks: 'first',
      hubs: 'out',
    },
  },
  {
    name: 'a selection that a filter hides',
    reach: async ({ ranked, checkbox, says, unfoldFilters, foldFilters }) => {
      await ranked('').first().click();
      await unfoldFilters();
      await checkbox(says.hubsOut).check();
      await foldFilters();
    },
    asks: { select: HUB.id, hubs: 'out' },
  },
];

type Seen = { readonly panels: string; readonly drawn: unknown };

/** All that is on screen: every panel in words, and what is drawn, lit, set back and named. */
async function seen(page: Page): Promise<Seen> {
  await pointAway(page);
  // Speaks, and comes last of all parts.
  await page.getByRole('status', { name: '操作の結果' }).waitFor({ state: 'attached' });
  const reading = await settled(page);
  const panels = await page.locator('body').ariaSnapshot();
  // What can be undone is of the visit, and in no address.
  return { panels: panels.replaceAll(/^.*(元に戻す|やり直す).*\n/gm, ''), drawn: drawn(reading) };
}

function drawn({ nodes, edges, labels, camera }: Reading): unknown {
  const whole = (value: number) => Math.round(value * 10) / 10;
  return {
    // In which order they came into the picture hangs on the way there, and is not seen.
    nodes: byId(nodes).map(({ id, classes, at }) => [
      id,
      [...classes].sort().join(' '),
      whole(at.x),
      whole(at.y),
    ]),
    edges: byId(edges).map(({ id, classes }) => [id, [...classes].sort().join(' ')]),
    labels: labels.map(({ node, text }) => [node, text]),
    zoom: whole(camera.zoom * 100),
  };
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): readonly Thing[] {
  return things.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

for (const { name, reach, asks } of STATES)
  test(`${name}, opened in another browser and reloaded, is the same screen`, async ({
    page,
    openElsewhere,
  }) => {
    await open(page, '?lang=ja');
    await reach(screenOf(page, 'ja'));
    const asked = () => Object.fromEntries(new URL(page.url()).searchParams);
    await expect.poll(asked).toEqual({ lang: 'ja', ...asks });
    const here = await seen(page);

    const there = await openElsewhere(new URL(page.url()).search);
    expect(await seen(there)).toEqual(here);
    expect(new URL(there.url()).search).toBe(new URL(page.url()).search);

    await page.reload();
    await everythingThere(page);
    expect(await seen(page)).toEqual(here);
  });

test('a copied link opens the same screen', async ({ page, context, openElsewhere }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?lang=ja');
  const screen = screenOf(page, 'ja');
  await screen.ranked(HUB.ja).click();
  await screen.view('structure').click();
  await screen.button(screen.says.copy).click();
  await expect(page.getByRole('status').filter({ hasText: screen.says.copied })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());
  const there = await openElsewhere(link);
  await expect(screenOf(there, 'ja').details(HUB.ja)).toBeVisible();
  await expect(screenOf(there, 'ja').view('structure')).toHaveAttribute('aria-current', 'page');
});

test('Back and Forward walk over selections, focus and pictures, and nothing else', async ({ page }) => {
  await open(page, '?lang=en');
  const screen = screenOf(page, 'en');
  const policy = POLICIES['1.1.2']?.en ?? '';
  await screen.unfoldFilters();

  await screen.ranked(HUB.en).click();
  await screen.side.getByRole('button', { name: /^1\.1\.2 / }).click();
  await screen.button('1 step').click();
  await screen.view('structure').click();
  await expect(screen.details(policy)).toBeVisible();
  // 1.1.2, its direction, and its two initiatives.
  await screen.expectShown(4);
  // Neither moving about, nor a filter or a language, is a place to go back to.
  await screen.button(screen.says.zoomIn).click();
  await screen.checkbox(screen.says.priorityProjects).uncheck();
  await settled(page);

  await page.goBack();
  await expect(screen.view('map')).toHaveAttribute('aria-current', 'page');
  await screen.expectShown(4);
  await page.goBack();
  await expect(screen.details(policy)).toBeVisible();
  await screen.expectShown(TOTALS.nodes);
  await page.goBack();
  await expect(screen.details(HUB.en)).toBeVisible();
  await page.goBack();
  await expect(screen.ranking).toBeVisible();
  await settledOnce(page, ({ nodes }) => !nodes.some(isDim), 'nothing is set back');

  await page.goForward();
  await expect(screen.details(HUB.en)).toBeVisible();
  const lit = await settledOnce(page, ({ nodes }) => nodes.some(isDim), 'the selection is lit');
  expect(lit.nodes.find(({ classes }) => classes.includes('selected'))?.id).toBe(HUB.id);
  await page.goForward();
  await expect(screen.details(policy)).toBeVisible();
  await page.goForward();
  await screen.expectShown(4);
  await page.goForward();
  await expect(screen.view('structure')).toHaveAttribute('aria-current', 'page');
  // The filter belongs to the place where it was set.
  await screen.expectShown(4);
  await expect(screen.checkbox(screen.says.priorityProjects)).not.toBeChecked();
});

const UNKNOWN = [
  'select=no-such-initiative',
  'focus=9.9.9,2',
  'focus=sme-loan-program,7',
  'view=globe',
  'hide=strategies',
  'count=many',
  'count=5-2',
  'reach=9',
  'marks=third',
  'hubs=in',
  'open=9.9.9',
] as const;

for (const language of BEHAVIOUR_IN) {
  test(`${language}: what the plan has not is left out with a message, and the rest holds`, async ({
    page,
  }) => {
    await open(page, `?lang=${language}`);
    const screen = screenOf(page, language);
    const message = page.getByRole('status').filter({ hasText: screen.says.dropped });
    await screen.unfoldFilters();
    for (const unknown of UNKNOWN) {
      const rest = unknown.startsWith('select') ? 'reach=3' : `select=${HUB.id}`;
      await moveTo(page, `?lang=${language}&${unknown}&${rest}`);
      await expect(message.getByRole('listitem')).toHaveText([unknown]);
      expect(new URL(page.url()).search).toBe(`?lang=${language}&${rest}`);
      if (rest.startsWith('select')) await expect(screen.details(HUB[language])).toBeVisible();
      else await expect(screen.radio(screen.says.reach3)).toBeChecked();
      await screen.button(screen.says.dismiss).click();
      await expect(message).toHaveCount(0);
    }
  });

  test(`${language}: what is known of a list is kept, what is not is left out`, async ({ page }) => {
    await open(page, `?lang=${language}&hide=2,8,priorityProject,people`);
    const screen = screenOf(page, language);
    const message = page.getByRole('status').filter({ hasText: screen.says.dropped });
    await expect(message.getByRole('listitem')).toHaveText(['hide=8', 'hide=people']);
    // Without strategy 2, its 3 policy directions, 9 basic policies, 11 initiatives of its own and the 7 projects.
    await screen.expectShown(122);
    expect(planNodes(await settled(page))).toHaveLength(122);
  });
}

test('an unknown language is left out with a message in the language of the browser', async ({ page }) => {
  await open(page, '?lang=fr');
  const message = page.getByRole('status').filter({ hasText: screenOf(page, 'ja').says.dropped });
  await expect(message.getByRole('listitem')).toHaveText(['lang=fr']);
  expect(new URL(page.url()).search).toBe('?lang=ja');
});

test('a link that was copied from the source of a page is read, and set right', async ({ page }) => {
  await open(page, '?lang=en-US&amp;view=list&amp;select=2.1.3');
  await expect(page).toHaveURL(/\?(?!.*amp;)/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('button', { name: 'List', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(page.getByRole('region', { name: 'Details' })).toContainText('2.1.3');
});
