/** Pointing at a thing brings its name and its neighbours' names, and none of them overlap. */
import { readFileSync } from 'node:fs';
import {
  isDim,
  isWritten,
  planNodes,
  pointAt,
  type Reading,
  settled,
  settledOnce,
  unbroken,
} from './canvas.ts';
import { expect, open, test } from './fixtures.ts';
import { faultsOf } from './overlaps.ts';
import { LANGUAGES } from './screen.ts';
import { HUB, HUB_POLICIES, type Name, POLICIES, WORKFORCE } from './source.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

test('a press on the picture draws no frame around it; a key does', async ({ page }) => {
  await open(page, '?lang=ja');
  const picture = page.getByRole('application');
  await pointAt(page, HUB.id);
  await page.mouse.down();
  await page.mouse.up();
  await expect(picture).toBeFocused();
  await expect(picture).toHaveCSS('outline-style', 'none');
  await page.keyboard.press('ArrowRight');
  await expect(picture).toHaveCSS('outline-style', 'solid');
});

for (const language of LANGUAGES) {
  test(`reuse map, ${language}: pointing at the hub names it and its 14 basic policies`, async ({ page }) => {
    await open(page, `?lang=${language}`);
    await pointAt(page, HUB.id);
    const named = (reading: Reading) =>
      isWritten(reading, HUB[language], HUB.id) &&
      HUB_POLICIES.every((id) => isNamed(reading, id, POLICIES[id]?.[language] ?? ''));
    const reading = await settledOnce(page, named, 'the hub and its 14 basic policies are named');
    expect(faultsOf(reading, { asked: true })).toEqual([]);
  });

  test(`reuse map, ${language}: pointing at 4.1.1 names it and its twelve initiatives`, async ({ page }) => {
    await open(page, `?lang=${language}`);
    await pointAt(page, '4.1.1');
    const named = (reading: Reading) =>
      isNamed(reading, '4.1.1', POLICIES['4.1.1']?.[language] ?? '') &&
      WORKFORCE.every((name) => isWritten(reading, name[language]));
    const reading = await settledOnce(page, named, '4.1.1 and its twelve initiatives are named');
    expect(faultsOf(reading, { asked: true })).toEqual([]);
  });

  for (const view of ['map', 'structure'] as const)
    test(`${view}, ${language}: each thing, pointed at, is named with all its neighbours`, async ({
      page,
    }) => {
      test.slow();
      const { names, neighbours } = plan();
      await open(page, `?lang=${language}&view=${view}`);
      const things = planNodes(await settled(page)).filter(
        ({ id, shape, classes }) =>
          // A band is pointed at beside what stands on it; what is listed once has its policy's names.
          shape !== 'polygon' && !(classes.includes('initiative') && (neighbours.get(id)?.length ?? 0) < 2),
      );
      const faults: string[] = [];
      for (const { id, at } of things) {
        await page.mouse.move(at.x, at.y);
        const reading = await settledOnce(page, (now) => isLitAlone(now, id), `${id} is lit`);
        const unnamed = [id, ...(neighbours.get(id) ?? [])].filter(
          (wanted) => !isNamedIn(reading, names.get(wanted)?.[language] ?? wanted),
        );
        if (unnamed.length > 0) faults.push(`${id}: no name for ${unnamed.join(', ')}`);
        faults.push(...faultsOf(reading, { asked: true }).map((fault) => `${id}: ${fault}`));
      }
      expect(faults).toEqual([]);
    });
}

/** Its name alone, or behind its number. */
function isNamed(reading: Reading, id: string, name: string): boolean {
  return isWritten(reading, name, id) || isWritten(reading, `${id} ${name}`, id);
}

/** Whether this thing is lit, and others are set back for it. */
function isLitAlone({ nodes }: Reading, id: string): boolean {
  return nodes.some(isDim) && nodes.some((node) => node.id === id && !isDim(node));
}

/** Its full name, behind its number or not. */
function isNamedIn({ labels }: Reading, name: string): boolean {
  return labels.some(({ text }) => unbroken(text).endsWith(unbroken(name)));
}

type Listed = { readonly initiative: string };
type Named = { readonly id: string; readonly name: Name };
type Plan = {
  readonly vision: { readonly name: Name };
  readonly strategies: readonly (Named & {
    readonly directions: readonly (Named & {
      readonly policies: readonly (Named & { readonly listings: readonly Listed[] })[];
    })[];
  })[];
  readonly initiatives: readonly Named[];
  readonly priorityProjects: readonly Named[];
};

/** Names and neighbours straight from the file, which has a test of its own against the source. */
function plan(): { names: Map<string, Name>; neighbours: Map<string, string[]> } {
  const file = new URL('../../data/sagamihara-2025/plan.json', import.meta.url);
  const { vision, strategies, initiatives, priorityProjects } = JSON.parse(
    readFileSync(file, 'utf8'),
  ) as Plan;
  const names = new Map<string, Name>([['vision', vision.name]]);
  const neighbours = new Map<string, string[]>();
  const tie = (one: string, other: string) => {
    neighbours.set(one, [...(neighbours.get(one) ?? []), other]);
    neighbours.set(other, [...(neighbours.get(other) ?? []), one]);
  };
  for (const { id, name } of [...initiatives, ...priorityProjects]) names.set(id, name);
  for (const { id } of priorityProjects) tie('vision', id);
  for (const strategy of strategies) {
    names.set(strategy.id, strategy.name);
    tie('vision', strategy.id);
    for (const direction of strategy.directions) {
      names.set(direction.id, direction.name);
      tie(strategy.id, direction.id);
      for (const policy of direction.policies) {
        names.set(policy.id, policy.name);
        tie(direction.id, policy.id);
        for (const { initiative } of policy.listings) tie(policy.id, initiative);
      }
    }
  }
  return { names, neighbours };
}
