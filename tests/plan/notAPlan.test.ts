/** Files that are not plans: parsing reports the fault and its path, and never throws. */
import { expect, test } from 'vitest';
import { parsePlanText } from '../../src/plan/parse.ts';
import { pathText } from '../../src/plan/problem.ts';
import { realText } from '../fixtures/realPlan.ts';

const faultsIn = (text: string) => {
  const result = parsePlanText(text);
  return result.ok ? [] : result.problems.map(({ code, where }) => `${code} ${pathText(where)}`.trim());
};

test.each([
  ['no JSON', 'This is no plan.'],
  ['half a plan', realText.slice(0, realText.length / 2)],
  ['nothing', ''],
  ['a page instead', '<!doctype html><title>Sign in</title>'],
])('%s', (_, text) => {
  expect(faultsIn(text)).toEqual(['notJson']);
});

const MISSING = ['languages', 'title', 'levels', 'items'].map((field) => `missing ${field}`);

test('an empty object lacks all fields', () => {
  expect(faultsIn('{}')).toEqual(['wrongValue format', ...MISSING]);
});

test('data of another schema lacks all fields, and its own are unknown', () => {
  expect(faultsIn('{"nodes": [{"id": 1}], "edges": []}').toSorted()).toEqual(
    ['wrongValue format', ...MISSING, 'unknownField nodes', 'unknownField edges'].toSorted(),
  );
});

test.each([
  ['a list', '[1, 2, 3]'],
  ['null', 'null'],
  ['a number', '42'],
])('%s has the wrong type', (_, text) => {
  expect(faultsIn(text)).toEqual(['wrongType']);
});

test('a plan without a field reports that field', () => {
  const { initiatives: _, ...rest } = JSON.parse(realText);
  expect(faultsIn(JSON.stringify(rest))).toEqual(['missing initiatives']);
});

test('a plan without the English of a name reports the path', () => {
  const half = realText.replace(/,\s*"en":\s*"SME loan program"/, '');
  expect(half).not.toBe(realText);
  const [fault, ...more] = faultsIn(half);
  expect(more).toEqual([]);
  expect(fault).toMatch(/^missingLanguage initiatives\[\d+\]\.name\.en$/);
});

test('names such as __proto__ as keys and ids are rejected, and change no prototype', () => {
  expect(faultsIn('{"__proto__": {"strategies": []}, "constructor": 1}').length).toBeGreaterThan(0);
  expect(faultsIn(realText.replaceAll('"sme-loan-program"', '"__proto__"')).length).toBeGreaterThan(0);
  expect(Object.hasOwn(Object.prototype, 'strategies')).toBe(false);
});
