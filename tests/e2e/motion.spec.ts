/** Animations, and their absence with reduced motion. */
import type { Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import { planNodes, pointAway, type Reading, settled, settledOnce } from './canvas.ts';
import { expect, moveTo, open, test } from './fixtures.ts';
import { screenOf } from './screen.ts';
import { HUB, TOTALS } from './source.ts';

test.use({ viewport: { width: 1366, height: 768 } });

/** By id, as the order of creation does not matter. */
const places = ({ nodes }: Reading) => new Map(nodes.map(({ id, place }) => [id, place]));
const inMap = ({ nodes, labels }: Reading) =>
  labels.length > 0 && nodes.some(({ classes }) => classes.includes('bundle'));
const inStructure = ({ nodes, labels }: Reading) =>
  labels.length > 0 && !nodes.some(({ classes }) => classes.includes('bundle'));

type Seen = {
  /** Whether anything moved in any frame. */
  readonly travelled: boolean;
  /** The number of distinct frames, including the first and the last. */
  readonly pictures: number;
};

/** Records the frames during an action. A slow machine may miss frames, but not the movement. */
async function seenWhile(
  page: Page,
  act: () => Promise<void>,
  done: (reading: Reading) => boolean,
): Promise<Seen> {
  await settled(page);
  await page.evaluate(() => {
    type Container = HTMLElement & { readonly _cyreg?: { readonly cy: Core } };
    const cy = document.querySelector<Container>('.__________cytoscape_container')?._cyreg?.cy;
    if (!cy) throw new Error('There is no canvas');
    // The nodes in both layouts; the others appear and disappear.
    const nodes = cy.nodes('.policy, .initiative, .strategy, .direction, .vision, .priorityProject');
    const pictures = new Set<string>();
    const seen = { travelled: false, pictures: 0 };
    Object.assign(window, { seen });
    const look = () => {
      pictures.add(JSON.stringify([cy.zoom(), cy.pan(), nodes.map((node) => node.position())]));
      seen.pictures = pictures.size;
      seen.travelled ||=
        cy.animated() ||
        cy
          .nodes()
          .toArray()
          .some((node) => node.animated());
      requestAnimationFrame(look);
    };
    look();
  });
  await act();
  await settledOnce(page, done, 'what was asked for is there');
  return page.evaluate(() => Reflect.get(window, 'seen'));
}

type Deed = readonly [
  what: string,
  query: string,
  act: (page: Page) => Promise<void>,
  done: (reading: Reading) => boolean,
];

const fewer = ({ nodes }: Reading) => nodes.length < TOTALS.nodes;
const all = (reading: Reading) => planNodes(reading).length === TOTALS.nodes;

const DEEDS: readonly Deed[] = [
  [
    'from the map to the structure',
    '',
    (page) => screenOf(page, 'ja').view('structure').click(),
    inStructure,
  ],
  [
    'from the structure to the map',
    '&view=structure',
    (page) => screenOf(page, 'ja').view('map').click(),
    inMap,
  ],
  ['focusing', `&select=${HUB.id}`, (page) => screenOf(page, 'ja').button('1つ先').click(), fewer],
  ['leaving a focus', `&select=${HUB.id}&focus=${HUB.id},1`, (page) => page.keyboard.press('Escape'), all],
  ['coming closer', '', (page) => screenOf(page, 'ja').button('拡大').click(), all],
];

test.describe('without a wish', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  for (const [what, query, act, done] of DEEDS)
    test(`${what} travels`, async ({ page }) => {
      await open(page, `?lang=ja${query}`);
      const { travelled } = await seenWhile(page, () => act(page), done);
      expect(travelled).toBe(true);
    });

  test('what has travelled is where it would have been', async ({ page, openElsewhere }) => {
    await open(page, '?lang=ja');
    await settled(page);
    await screenOf(page, 'ja').view('structure').click();
    const end = await settledOnce(page, inStructure, 'the structure is drawn');
    const direct = await settled(await openElsewhere('?lang=ja&view=structure'));
    expect(places(end)).toEqual(places(direct));
    expect(end.camera).toEqual(direct.camera);
    expect(end.labels).toEqual(direct.labels);
  });

  test('there and back, and again before it has arrived, ends where it began', async ({ page }) => {
    await open(page, '?lang=ja');
    const start = await settled(page);
    const screen = screenOf(page, 'ja');
    for (let times = 0; times < 3; times += 1) {
      await screen.view('structure').click();
      await screen.view('map').click();
    }
    const end = await settledOnce(page, ({ labels }) => labels.length > 0, 'names are written again');
    await pointAway(page);
    expect(places(end)).toEqual(places(start));
  });

  test('some parts of the panels turn, which the next tests would miss', async ({ page }) => {
    await open(page, '?lang=ja');
    expect(await movedByStyle(page)).not.toEqual([]);
  });
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const [what, query, act, done] of DEEDS)
    test(`${what} is done in one frame`, async ({ page }) => {
      await open(page, `?lang=ja${query}`);
      // The frames before and after, and none between.
      expect(await seenWhile(page, () => act(page), done)).toEqual({ travelled: false, pictures: 2 });
    });

  test('no style moves anything', async ({ page }) => {
    await open(page, '?lang=ja');
    for (const query of ['', '&view=structure', '&view=outline', `&select=${HUB.id}`]) {
      await moveTo(page, `?lang=ja${query}`);
      expect(await movedByStyle(page), query).toEqual([]);
    }
  });
});

/** Elements with a CSS animation or transition of movement. */
function movedByStyle(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    // Messages before the app appear, and do not move.
    [...document.querySelectorAll(':not(.before)')].flatMap((each) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each);
      const isStill =
        transitionDuration.split(', ').every((time) => time === '0s') &&
        animationName === 'none' &&
        scrollBehavior === 'auto';
      return isStill ? [] : [each.outerHTML.slice(0, 120)];
    }),
  );
}
