/** The reuse map names everything, lets no link cross a name, and keeps to that in every state. */
import type { Page } from '@playwright/test';
import { planFile, policies } from '../fixtures/planFile.ts';
import {
  isDim,
  isWritten,
  nodeOf,
  ofKind,
  planNodes,
  type Reading,
  settled,
  settledOnce,
  unbroken,
} from './canvas.ts';
import { expect, moveTo, open, test } from './fixtures.ts';
import { mapFaultsOf, movedSince } from './mapFaults.ts';
import { initiativeName, nameOf, nodeIds, timesListed } from './planFile.ts';
import { LANGUAGES, type Language, screenOf } from './screen.ts';

const DESKS = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;
const [DESK] = DESKS;
const PHONES = [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;

const SHARED = planFile.initiatives.filter(({ id }) => timesListed(id) > 1);
const LISTED_ONCE = planFile.initiatives.filter(({ id }) => timesListed(id) === 1);
const POLICY_IDS = policies.map(({ id }) => id);
const PROJECT_IDS = planFile.priorityProjects.map(({ id }) => id);
const STRATEGY_IDS = planFile.strategies.map(({ id }) => id);
const DIRECTION_IDS = planFile.strategies.flatMap(({ directions }) => directions.map(({ id }) => id));

// The camera then jumps, and no reading can catch it on its way.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What the bar below the picture says. */
function saidBelow(page: Page): Promise<string> {
  return page
    .locator('[role="application"] ~ *')
    .evaluateAll((all) => all.map((each) => each.textContent ?? '').join(' '));
}

/** Its name is written in the picture, or below it. */
async function isNamed(page: Page, reading: Reading, id: string, language: Language): Promise<boolean> {
  const name = nameOf(id, language);
  if (isWritten(reading, name, id)) return true;
  // A strategy's head bears its short name.
  const short = planFile.strategies.find((strategy) => strategy.id === id)?.short[language];
  if (short !== undefined && isWritten(reading, `${id} ${short}`, id)) return true;
  return unbroken(await saidBelow(page)).includes(unbroken(name));
}

/** Names of shared initiatives and of basic policies that are not written whole. */
function unnamed(reading: Reading, language: Language): readonly string[] {
  return [
    ...SHARED.filter(({ id }) => !isWritten(reading, initiativeName(id, language), id)),
    ...policies.filter(({ id, name }) => !isWritten(reading, name[language], id)),
  ].map(({ id }) => id);
}

/** Everything on the desk that is usual; elsewhere some of each kind, as the page is laid out by the same rules. */
function idsToSelect(width: number): readonly string[] {
  return width === DESK.width ? nodeIds : nodeIds.filter((_, index) => index % 5 === 0);
}

type State = { readonly name: string; readonly query: string };

const selection = (id: string): State => ({ name: `${id} selected`, query: `&select=${id}` });

/** One thing of each kind: a connection leads between any two of them. */
const OF_EACH_KIND = [
  'vision',
  '2',
  '3.1',
  '4.1.1',
  'VII',
  'sme-loan-program',
  LISTED_ONCE[0]?.id ?? '',
] as const;

const CONNECTIONS = OF_EACH_KIND.flatMap((from, at) =>
  OF_EACH_KIND.slice(at + 1).map((to) => ({
    name: `${from} and ${to} connected`,
    query: `&connect=${from},${to}`,
  })),
);

/** In these every name stays where it is. */
const STILL: readonly State[] = [
  ...CONNECTIONS,
  { name: 'two basic policies and what they share', query: '&connect=3.1.1,4.1.4' },
  { name: 'two basic policies that share nothing', query: '&connect=1.1.1,3.2.4' },
  { name: 'hits of 人材', query: '&find=人材' },
  { name: 'hits of ロボット, one selected', query: '&find=ロボット&select=4.2.3' },
  { name: 'without the hub', query: '&without=sme-loan-program' },
  { name: 'without three', query: '&without=sme-loan-program,sme-rd-subsidy,convention-functions' },
  {
    name: 'without the hub, and one that loses it selected',
    query: '&without=sme-loan-program&select=1.1.4',
  },
  { name: 'without any', query: `&without=${planFile.initiatives.map(({ id }) => id).join(',')}` },
];

/** In these some is hidden, or what a policy lists alone is opened: the rest makes room. */
const CHANGING: readonly State[] = [
  { name: 'one basic policy and its surroundings', query: '&focus=3.2.4,1' },
  { name: 'the hub and its surroundings', query: '&focus=sme-loan-program,1&select=sme-loan-program' },
  { name: 'one basic policy alone', query: '&only=Eコマース&hide=initiative,strategy,direction,vision' },
  { name: 'no hubs', query: '&hubs=out' },
  { name: 'strategy 1 alone', query: '&hide=2,3,4' },
  { name: 'no initiatives', query: '&hide=initiative' },
  { name: 'listed three times and more', query: '&count=3-' },
  { name: 'listed once', query: '&count=1-1' },
  { name: 'first listings', query: '&marks=first' },
  { name: 're-listings', query: '&marks=relisted' },
  { name: 'the list of 4.1.1 open', query: '&open=4.1.1' },
  { name: 'all lists open', query: `&open=${POLICY_IDS.join(',')}` },
];

for (const { width, height } of DESKS)
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    for (const language of LANGUAGES) {
      test(`${language}: everything is named, and nothing is wrong in any state of the address`, async ({
        page,
      }) => {
        test.slow();
        await open(page, `?lang=${language}`);
        const first = await settled(page);
        expect(unnamed(first, language)).toEqual([]);
        expect(ofKind(first, 'policy')).toHaveLength(30);
        expect(mapFaultsOf(first)).toEqual([]);

        const faults: string[] = [];
        for (const { name, query } of [...idsToSelect(width).map(selection), ...STILL]) {
          await moveTo(page, `?lang=${language}${query}`);
          const reading = await settled(page);
          faults.push(
            ...[...mapFaultsOf(reading), ...movedSince(first, reading)].map((fault) => `${name}: ${fault}`),
          );
          const selected = new URLSearchParams(query).get('select');
          if (selected === null) continue;
          if (!(await isNamed(page, reading, selected, language))) faults.push(`${name}: not named`);
          if (isDim(nodeOf(reading, selected))) faults.push(`${name}: dimmed`);
        }
        for (const { name, query } of CHANGING) {
          await moveTo(page, `?lang=${language}${query}`);
          faults.push(...mapFaultsOf(await settled(page)).map((fault) => `${name}: ${fault}`));
        }
        expect(faults).toEqual([]);
      });
    }
  });

test.describe('1366 × 768', () => {
  test.use({ viewport: DESK });
  for (const language of LANGUAGES)
    test(`${language}: what is pointed at or walked to is lit and named, and moves no name`, async ({
      page,
    }) => {
      test.slow();
      await open(page, `?lang=${language}`);
      const first = await settled(page);
      const faults: string[] = [];
      const check = async (id: string, reading: Reading) => {
        const found = [...mapFaultsOf(reading), ...movedSince(first, reading)];
        if (!(await isNamed(page, reading, id, language))) found.push('not named');
        faults.push(...found.map((fault) => `${id}: ${fault}`));
      };
      const dot = planNodes(first).find(({ shape }) => shape === 'ellipse');
      const things = [
        ...POLICY_IDS,
        ...SHARED.map(({ id }) => id),
        ...DIRECTION_IDS,
        ...PROJECT_IDS,
        ...STRATEGY_IDS,
        'vision',
        dot?.id ?? '',
      ];
      for (const id of things) {
        const { at } = nodeOf(first, id);
        await page.mouse.move(at.x, at.y);
        await check(id, await settledOnce(page, (now) => isLitAlone(now, id), `${id} is lit`));
      }
      await page.mouse.move(0, 0);
      await settledOnce(page, ({ nodes }) => !nodes.some(isDim), 'nothing is set back');

      await screenOf(page, language).canvas.focus();
      // To a strategy, a direction, a basic policy, what it lists and where that is listed again, and up again.
      for (const key of [
        'ArrowDown',
        'ArrowRight',
        'ArrowDown',
        'ArrowDown',
        'ArrowRight',
        'ArrowDown',
        'ArrowRight',
        'n',
        'ArrowUp',
      ]) {
        await page.keyboard.press(key);
        const reading = await settledOnce(page, ({ nodes }) => nodes.some(isDim), `${key} lights something`);
        faults.push(
          ...[...mapFaultsOf(reading), ...movedSince(first, reading)].map((fault) => `${key}: ${fault}`),
        );
      }
      expect(faults).toEqual([]);
    });
});

/** Whether this thing is lit, and others are set back for it. */
function isLitAlone({ nodes }: Reading, id: string): boolean {
  return nodes.some(isDim) && nodes.some((node) => node.id === id && !isDim(node));
}

for (const viewport of PHONES)
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true });

    for (const language of LANGUAGES)
      test(`${language}: every name and number on the way down, and what is selected is in sight`, async ({
        page,
      }) => {
        test.slow();
        await open(page, `?lang=${language}`);
        const faults: string[] = [];
        const seen = new Set<string>();
        await screenOf(page, language).canvas.focus();
        let { pan } = (await settled(page)).camera;
        for (let step = 0; step < 12; step += 1) {
          const reading = await settled(page);
          for (const { node, text } of reading.labels) seen.add(`${node} ${unbroken(text)}`);
          faults.push(...mapFaultsOf(reading).map((fault) => `${step}: ${fault}`));
          if (planNodes(reading).every(({ box }) => box.bottom < reading.stage.bottom)) break;
          // Half a screen, so that what is cut at one edge is whole in the next reading.
          for (let press = 0; press < 5; press += 1) await page.keyboard.press('Shift+ArrowDown');
          pan = (await settledOnce(page, ({ camera }) => camera.pan.y < pan.y, 'the page moves on')).camera
            .pan;
        }
        expect(
          SHARED.filter(({ id, name }) => !seen.has(`${id} ${unbroken(name[language])}`)).map(({ id }) => id),
        ).toEqual([]);
        expect(POLICY_IDS.filter((id) => !seen.has(`${id} ${id}`))).toEqual([]);
        expect(faults).toEqual([]);

        for (const id of idsToSelect(viewport.width)) {
          await moveTo(page, `?lang=${language}&select=${id}`);
          const reading = await settled(page);
          faults.push(...mapFaultsOf(reading).map((fault) => `${id} selected: ${fault}`));
          const { at, classes } = nodeOf(reading, id);
          const { left, right, top, bottom } = reading.stage;
          if (at.x < left || at.x > right || at.y < top || at.y > bottom)
            faults.push(`${id} selected: out of sight`);
          if (!classes.includes('selected')) faults.push(`${id} selected: not marked`);
        }
        for (const { name, query } of [...STILL, ...CHANGING]) {
          await moveTo(page, `?lang=${language}${query}`);
          faults.push(...mapFaultsOf(await settled(page)).map((fault) => `${name}: ${fault}`));
        }
        expect(faults).toEqual([]);
      });
  });
