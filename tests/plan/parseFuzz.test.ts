/** Mutated plan files: parsing each returns a plan that can be drawn, or problems with their paths. */
import { expect, test } from 'vitest';
import { USUAL_ROOM } from '../../src/map/geometry/mapPage.ts';
import { sceneOf } from '../../src/map/geometry/sceneOf.ts';
import { graphOf } from '../../src/plan/graph.ts';
import { parsePlanText } from '../../src/plan/parse.ts';
import { pathText } from '../../src/plan/problem.ts';
import { brokenText } from '../fixtures/brokenText.ts';
import { chanceFrom } from '../fixtures/random.ts';
import { smallText } from '../fixtures/small.ts';

const COUNT = 10_000;
/** Takes a few seconds, and much longer on a busy machine. */
const PATIENCE_MS = 120_000;

test(`${COUNT} broken plan files: a picture, or problems with their places`, { timeout: PATIENCE_MS }, () => {
  const chance = chanceFrom(11);
  let drawn = 0;
  for (let round = 0; round < COUNT; round += 1) {
    const text = brokenText(smallText, chance);
    const result = parsePlanText(text);
    if (result.ok) {
      drawn += 1;
      const graph = graphOf(result.plan);
      const view = chance.one(['map', 'structure']);
      const room = USUAL_ROOM[chance.one(['wide', 'tall'])];
      const scene = sceneOf(graph, view, room, chance.one([{ kind: 'closed' }, { kind: 'asPrinted' }]));
      for (const { id, x, y, w, h } of scene.nodes.values())
        if (!Number.isFinite(x + y + w + h)) expect.fail(`${id} stands nowhere: ${text}`);
    } else {
      if (result.problems.length === 0) expect.fail(`Nothing said about ${text}`);
      for (const { where, code } of result.problems)
        if (pathText(where) === '' && !['notJson', 'wrongType', 'tooDeep', 'missing'].includes(code))
          expect.fail(`${code} has no place: ${text}`);
    }
  }
  // Both outcomes must occur, or the mutations prove nothing.
  expect(drawn).toBeGreaterThan(COUNT / 100);
  expect(drawn).toBeLessThan(COUNT / 2);
});

test.each([
  ['lists', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
  ['a plan', `{"format":"vision-plan/1","vision":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
])('100,000 levels of %s', (_, text) => {
  expect(parsePlanText(text)).toMatchObject({ ok: false, problems: [{ code: 'tooDeep' }] });
});

test('__proto__ as an id and as a language', () => {
  const withId = smallText.replaceAll('"shared-loan"', '"__proto__"');
  expect(parsePlanText(withId)).toMatchObject({ ok: false });
  const withLanguage = smallText.replace('"ja":', '"__proto__": "x", "ja":');
  const result = parsePlanText(withLanguage);
  expect(result.ok || result.problems.length > 0).toBe(true);
  expect(Object.hasOwn(Object.prototype, 'ja')).toBe(false);
});
