import { expect, test } from 'vitest';
import {
  attributeSums,
  initiativesUnder,
  isSummable,
  valueCounts,
  valueRange,
} from '../../src/plan/attributeSums.ts';
import { initiativeAttributes, policyAttributes } from '../../src/plan/attributes.ts';
import { nodeOf } from '../../src/plan/graph.ts';
import type { Attribute } from '../../src/plan/plan.ts';
import { attributeOf, attributedGraph as graph } from '../fixtures/attributed.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';

const { node } = idsOf(graph);
const sums = (id: string) =>
  attributeSums(initiativesUnder(graph, nodeOf(graph, node(id))), graph.plan.attributes).map(
    ({ attribute, total, counted, missing }) => [attribute.id, total, counted, missing],
  );

test('an initiative counts once where several basic policies list it', () => {
  // 1 lists shared-loan and night-market twice each.
  expect(sums('1')).toEqual([['budget', 1999.5, 3, 1]]);
  expect(sums('1.1.1')).toEqual([['budget', 2000, 2, 0]]);
  expect(sums('vision')).toEqual([['budget', 2399.5, 4, 2]]);
  expect(sums('solar-roofs')).toEqual([]);
  expect(sums('I')).toEqual([]);
});

test('the attributes that nodes have, in the order of the plan', () => {
  const ids = (attributes: readonly Attribute[]) => attributes.map(({ id }) => id);
  expect(ids(initiativeAttributes(graph))).toEqual(['status', 'budget', 'share', 'start', 'lead']);
  expect(ids(policyAttributes(graph))).toEqual(['budget']);
  expect(ids(initiativeAttributes(smallGraph))).toEqual([]);
});

test.each<[Attribute['type'], string | null, boolean]>([
  ['money', null, true],
  ['number', 'people', true],
  ['number', '件', true],
  ['number', null, false],
  ['number', '%', false],
  ['number', '年度', false],
  ['text', 'people', false],
])('%s in %s adds up: %s', (type, unit, expected) => {
  const attribute = { ...attributeOf('share'), type, unit: unit === null ? undefined : { en: unit } };
  expect(isSummable(attribute)).toBe(expected);
});

test('value counts are in the order of the options, those without a value last', () => {
  expect([...valueCounts(graph.initiatives, attributeOf('status'))]).toEqual([
    ['Not started', 1],
    ['On track', 2],
    ['Delayed', 1],
    ['A,b;c\\', 1],
    [null, 1],
  ]);
});

test('the range of the values that occur', () => {
  expect(valueRange(graph.initiatives, attributeOf('budget'))).toEqual({ least: -0.5, most: 1200 });
  expect(valueRange(graph.initiatives, attributeOf('start'))).toEqual({
    least: '2030-04-01',
    most: '2032-10-01',
  });
  expect(valueRange(graph.initiatives, attributeOf('nowhere'))).toBeNull();
});
