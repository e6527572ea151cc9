import { describe, expect, test } from 'vitest';
import { parsePlanText } from '../../src/plan/parse.ts';
import { pathText } from '../../src/plan/problem.ts';
import { toPlanFile } from '../../src/plan/toPlanFile.ts';
import type { Json } from '../fixtures/json.ts';
import { type Change, parsePlan, planOf, small, smallText } from '../fixtures/small.ts';
import { DIRECTION_12, LISTINGS, problemsOf } from './brokenPlans.ts';
import { inPresentFormat } from './inPresentFormat.ts';

describe('a valid plan', () => {
  test('of the first format is parsed, and nothing is lost', () => {
    expect(toPlanFile(planOf(small()))).toEqual(inPresentFormat(JSON.parse(smallText)));
  });

  test('of the present format is parsed, and nothing is lost', () => {
    const file = inPresentFormat(JSON.parse(smallText));
    expect(toPlanFile(planOf(file))).toEqual(file);
  });

  test.each<readonly [string, readonly Change[]]>([
    [
      'markup in a name stays text',
      [
        [['initiatives', 0, 'name', 'en'], '<img src=x onerror="alert(1)"> & "Shared" loan'],
        [['initiatives', 0, 'breaks', 'en'], '<img|src=x|onerror="alert(1)">|&|"Shared"|loan'],
      ],
    ],
    [
      'a third language, in one name',
      [
        [['vision', 'name', 'fr'], 'Kotori, ville des rencontres'],
        [['vision', 'breaks', 'fr'], 'Kotori,|ville des|rencontres'],
      ],
    ],
    [
      'a basic policy without listings',
      [
        [['strategies', 1, 'directions', 0, 'policies', 1, 'listings'], []],
        [['initiatives', 5], undefined],
      ],
    ],
    [
      'no priority projects, background or glossary',
      [
        [['priorityProjects'], []],
        [['background'], []],
        [['glossary'], []],
      ],
    ],
    [
      'a name of a thousand characters',
      [
        [['initiatives', 0, 'name', 'ja'], '長'.repeat(1000)],
        [['initiatives', 0, 'breaks', 'ja'], '長'.repeat(1000)],
      ],
    ],
    [
      'initiatives named like members of every object',
      [
        [['initiatives', 5, 'id'], 'constructor'],
        [['strategies', 1, 'directions', 0, 'policies', 1, 'listings', 0, 'initiative'], 'constructor'],
      ],
    ],
  ])('%s', (_, changes) => {
    const changed = small(...changes);
    expect(toPlanFile(planOf(changed))).toEqual(inPresentFormat(changed));
  });

  test('white space around a text is trimmed', () => {
    const result = parsePlan(small([['city', 'en'], ' Kotori City\n']));
    expect(result.ok && result.plan.city?.en).toBe('Kotori City');
  });

  test('a large plan is parsed completely', () => {
    const count = 5000;
    const at = { page: 1, section: '2', printed: '夜市' };
    const initiatives: Json[] = [];
    const listings: Json[] = [];
    for (let index = 0; index < count; index += 1) {
      const name = { ja: `夜市${index}`, en: `Market ${index}` };
      initiatives.push({ id: `market-${index}`, name, breaks: name, reading: 'よいち', at });
      listings.push({ initiative: `market-${index}`, mark: 'first' });
    }
    const large = small(
      [['initiatives'], initiatives],
      [['strategies', 1], undefined],
      [DIRECTION_12, undefined],
      [['strategies', 0, 'directions', 0, 'policies', 1], undefined],
      [LISTINGS, listings],
    );
    const result = parsePlan(large);
    expect(result.ok && result.plan.initiatives.length).toBe(count);
  });
});

describe('text that is not JSON', () => {
  test.each([
    ['prose', 'A plan for the city'],
    ['nothing', ''],
    ['a file that was cut off', smallText.slice(0, -20)],
    ['a web page', '<!doctype html><title>404</title>'],
  ])('%s', (_, text) => {
    expect(parsePlanText(text)).toEqual({ ok: false, problems: [{ code: 'notJson', where: [] }] });
  });
});

describe('data without the structure of a plan', () => {
  test('deeply nested lists', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(parsePlanText(deep)).toEqual({
      ok: false,
      problems: [{ code: 'tooDeep', limit: 32, where: Array.from({ length: 33 }, () => 0) }],
    });
  });

  test.each<readonly [string, unknown, string]>([
    ['null', null, 'object'],
    ['a list', [], 'object'],
    ['a text', 'plan', 'object'],
    ['a number', 3, 'object'],
  ])('%s', (_, value, expected) => {
    expect(problemsOf(value)).toEqual([{ code: 'wrongType', expected, where: [] }]);
  });
});

test.each([
  [[], ''],
  [['strategies', 0, 'directions', 1, 'name', 'en'], 'strategies[0].directions[1].name.en'],
  [[0, 1, 'a'], '[0][1].a'],
])('the path %j reads %s', (path, text) => {
  expect(pathText(path)).toBe(text);
});
