/** In the structure, pointing at a thing brings its name and its neighbours' names, and none of them overlap. */

import { listings, planFile } from '../fixtures/planFile.ts';
import { isDim, planNodes, pointAt, type Reading, settled, settledOnce, unbroken } from './canvas.ts';
import { expect, open, test } from './fixtures.ts';
import { faultsOf } from './overlaps.ts';
import { nameOf } from './planFile.ts';
import { LANGUAGES } from './screen.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

test('a press on the picture draws no frame around it; a key does', async ({ page }) => {
  await open(page, '?lang=ja');
  const picture = page.getByRole('application');
  await pointAt(page, 'sme-loan-program');
  await page.mouse.down();
  await page.mouse.up();
  await expect(picture).toBeFocused();
  await expect(picture).toHaveCSS('outline-style', 'none');
  await page.keyboard.press('ArrowRight');
  await expect(picture).toHaveCSS('outline-style', 'solid');
});

for (const language of LANGUAGES)
  test(`${language}: each thing, pointed at, is named with all its neighbours`, async ({ page }) => {
    test.slow();
    const neighbours = neighboursOf();
    await open(page, `?lang=${language}&view=structure`);
    // What is listed once has its policy's names.
    const things = planNodes(await settled(page)).filter(
      ({ id, classes }) => !(classes.includes('initiative') && (neighbours.get(id)?.length ?? 0) < 2),
    );
    const faults: string[] = [];
    for (const { id, at } of things) {
      await page.mouse.move(at.x, at.y);
      const reading = await settledOnce(page, (now) => isLitAlone(now, id), `${id} is lit`);
      const unnamed = [id, ...(neighbours.get(id) ?? [])].filter(
        (wanted) => !isNamedIn(reading, nameOf(wanted, language)),
      );
      if (unnamed.length > 0) faults.push(`${id}: no name for ${unnamed.join(', ')}`);
      faults.push(...faultsOf(reading, { asked: true }).map((fault) => `${id}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

/** Whether this thing is lit, and others are set back for it. */
function isLitAlone({ nodes }: Reading, id: string): boolean {
  return nodes.some(isDim) && nodes.some((node) => node.id === id && !isDim(node));
}

/** Its full name, behind its number or not. */
function isNamedIn({ labels }: Reading, name: string): boolean {
  return labels.some(({ text }) => unbroken(text).endsWith(unbroken(name)));
}

/** Straight from the file, which has a test of its own against the source. */
function neighboursOf(): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  const tie = (one: string, other: string) => {
    neighbours.set(one, [...(neighbours.get(one) ?? []), other]);
    neighbours.set(other, [...(neighbours.get(other) ?? []), one]);
  };
  for (const { id } of planFile.priorityProjects) tie('vision', id);
  for (const strategy of planFile.strategies) {
    tie('vision', strategy.id);
    for (const direction of strategy.directions) {
      tie(strategy.id, direction.id);
      for (const { id } of direction.policies) tie(direction.id, id);
    }
  }
  for (const { policy, initiative } of listings) tie(policy, initiative);
  return neighbours;
}
