import { expect, test } from 'vitest';
import { NO_FILTER } from '../../src/explore/filter.ts';
import { shadeAttributes, shadesBy, shadingBy } from '../../src/explore/shade.ts';
import { graphOf } from '../../src/plan/graph.ts';
import { fromSearchParams, toSearchParams } from '../../src/store/searchParams.ts';
import { attributedGraph as graph, officeGraph } from '../fixtures/attributed.ts';
import { smallGraph } from '../fixtures/small.ts';

test('numbers, money and short choices shade; dates and texts do not', () => {
  expect(shadeAttributes(graph).map(({ id }) => id)).toEqual(['status', 'budget', 'share']);
  expect(shadeAttributes(smallGraph)).toEqual([]);
  expect([null, 'lead', 'start', 'nowhere'].map((id) => shadingBy(graph, id))).toEqual([
    ...[null, null, null, null],
  ]);
});

test('each value has a step, from the least to the greatest, and a missing one a step of its own', () => {
  expect([...shadesBy(graph, 'budget')]).toEqual([
    ...[['1.1.1', 5] as const, ['1.1.2', 6], ['1.2.1', 6], ['2.1.1', 6], ['2.1.2', 6]],
    ['shared-loan', 4],
    ['night-market', 3],
    ['craft-school', 1],
    ['harbour-map', 6],
    ['tool-library', 2],
    ['solar-roofs', 6],
  ]);
  // What has a value from above has no shade of its own.
  expect([...shadesBy(officeGraph, 'office').keys()]).not.toContain('1.1.1');
  expect(shadingBy(graph, 'share')?.classes).toEqual([
    { step: 1, least: 20, most: 20 },
    { step: 5, least: 50, most: 50 },
  ]);
  expect(shadingBy(graph, 'status')?.classes.map(({ step, least }) => [step, least])).toEqual([
    ...[
      [1, 'Not started'],
      [2, 'On track'],
      [4, 'Delayed'],
      [5, 'A,b;c\\'],
    ],
  ]);
});

test('more values than steps are classes of about equal size, with equal values in one', () => {
  const values = [1, 1, 1, 1, 2, 3];
  const many = graphOf({
    ...graph.plan,
    initiatives: graph.plan.initiatives.map((each, index) => ({
      ...each,
      values: { share: index === 5 ? 900 : (values[index] ?? 0) * (index + 1 === 5 ? 10 : 1) },
    })),
  });
  expect(shadingBy(many, 'share')?.classes).toEqual([
    { step: 1, least: 1, most: 1 },
    { step: 3, least: 20, most: 20 },
    { step: 5, least: 900, most: 900 },
  ]);
});

test('the address holds the shade', () => {
  const read = (query: string) => fromSearchParams(new URLSearchParams(query), graph);
  const { viewState, unknownParams } = read('lang=ja&shade=budget');
  expect([viewState.filter, unknownParams]).toEqual([{ ...NO_FILTER, shade: 'budget' }, []]);
  expect(String(toSearchParams(viewState, 'ja'))).toBe('lang=ja&shade=budget');
  expect(read('shade=lead').unknownParams).toEqual([{ parameter: 'shade', value: 'lead' }]);
});
