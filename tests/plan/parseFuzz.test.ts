/** Broken plan files: each is a plan that can be drawn, or a list of problems with their places. */
import { expect, test } from 'vitest';
import { sceneOf } from '../../src/map/geometry/sceneOf.ts';
import { graphOf } from '../../src/plan/graph.ts';
import { parsePlanText } from '../../src/plan/parse.ts';
import { pathText } from '../../src/plan/problem.ts';
import type { Json } from '../fixtures/json.ts';
import { type Chance, chanceFrom } from '../fixtures/random.ts';
import { small, smallText } from '../fixtures/small.ts';

const COUNT = 10_000;
/** A few seconds; many more where the machine is busy. */
const PATIENCE_MS = 120_000;

const ODD: readonly [Json, ...Json[]] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  ' ',
  '1.1.1',
  '1',
  'vision',
  'shared-loan',
  '__proto__',
  'constructor',
  'first',
  'relisted',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '|',
  '長い名前|'.repeat(200),
  '\u0000\u202E',
  [],
  {},
  [[[[]]]],
  { ja: '名前', en: 'Name' },
  { ja: '名前' },
];

type Place = { readonly holder: Json[] | { [key: string]: Json }; readonly key: string | number };

function placesOf(value: Json, places: Place[] = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return places;
  const holder = value;
  const inside: readonly (readonly [string | number, Json])[] = Array.isArray(holder)
    ? [...holder.entries()]
    : Object.entries(holder);
  for (const [key, inner] of inside) {
    places.push({ holder, key });
    placesOf(inner, places);
  }
  return places;
}

/** Changes one place of the file: takes it out, puts something odd, doubles it, or swaps it with another. */
function mutate(plan: Json, { number, one }: Chance): void {
  const places = placesOf(plan);
  const { holder, key } = places[number(0, places.length - 1)] ?? { holder: [], key: 0 };
  const other = places[number(0, places.length - 1)];
  const kind = number(0, 5);
  if (Array.isArray(holder)) {
    const index = Number(key);
    if (kind === 0) holder.splice(index, 1);
    else if (kind === 1) holder.splice(index, 0, structuredClone(holder[index] ?? null));
    else if (kind === 2) holder.reverse();
    else holder[index] = kind === 3 ? valueAt(other) : one(ODD);
    return;
  }
  const put = (name: string, value: Json) =>
    Object.defineProperty(holder, name, { value, enumerable: true, writable: true, configurable: true });
  if (kind === 0) Reflect.deleteProperty(holder, key);
  else if (kind === 1) put('__proto__', one(ODD));
  else if (kind === 2) put(`more${number(0, 9)}`, one(ODD));
  else put(String(key), kind === 3 ? valueAt(other) : one(ODD));
}

function valueAt(place: Place | undefined): Json {
  if (place === undefined) return null;
  const { holder, key } = place;
  const value = Array.isArray(holder) ? holder[Number(key)] : holder[key];
  return structuredClone(value ?? null);
}

/** A file with one to four mutations, or whose text itself is cut or garbled. */
function brokenText(chance: Chance): string {
  const { number } = chance;
  const at = number(0, smallText.length);
  switch (number(0, 11)) {
    case 0:
      return smallText.slice(0, at);
    case 1:
      return smallText.slice(0, at) + smallText.slice(at + number(1, 40));
    case 2:
      return `${smallText.slice(0, at)}${'{["'[number(0, 2)]}${smallText.slice(at)}`;
    default: {
      const plan = small();
      for (let left = number(1, 4); left > 0; left -= 1) mutate(plan, chance);
      return JSON.stringify(plan);
    }
  }
}

test(`${COUNT} broken plan files: a picture, or problems with their places`, { timeout: PATIENCE_MS }, () => {
  const chance = chanceFrom(11);
  let drawn = 0;
  for (let round = 0; round < COUNT; round += 1) {
    const text = brokenText(chance);
    const result = parsePlanText(text);
    if (result.ok) {
      drawn += 1;
      const graph = graphOf(result.plan);
      const view = chance.one(['map', 'structure']);
      const format = chance.one(['wide', 'tall']);
      const scene = sceneOf(graph, view, format, chance.one([{ kind: 'closed' }, { kind: 'asPrinted' }]));
      for (const { id, x, y, w, h } of scene.nodes.values())
        if (!Number.isFinite(x + y + w + h)) expect.fail(`${id} stands nowhere: ${text}`);
    } else {
      if (result.problems.length === 0) expect.fail(`Nothing said about ${text}`);
      for (const { where, code } of result.problems)
        if (pathText(where) === '' && !['notJson', 'wrongType', 'tooDeep', 'missing'].includes(code))
          expect.fail(`${code} has no place: ${text}`);
    }
  }
  // Both ways are taken, or the mutations would say nothing.
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
