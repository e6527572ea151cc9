import { expect, test } from 'vitest';
import { graphOf } from '../../src/plan/graph.ts';
import { memoizeByObject } from '../../src/plan/memoizeByObject.ts';
import { planOf, small, smallGraph } from '../fixtures/small.ts';

test('computes once per object, even if the result is undefined', () => {
  const asked: string[] = [];
  const nameOf = memoizeByObject(({ name }: { readonly name: string }) => {
    asked.push(name);
    return name === '' ? undefined : name.length;
  });
  const [harbour, nothing, other] = [{ name: 'harbour' }, { name: '' }, { name: 'harbour' }];
  expect([harbour, nothing, harbour, nothing, other].map(nameOf)).toEqual([7, undefined, 7, undefined, 7]);
  expect(asked).toEqual(['harbour', '', 'harbour']);
});

test('each plan has one graph of its own', () => {
  expect(graphOf(smallGraph.plan)).toBe(smallGraph);
  expect(graphOf(planOf(small()))).not.toBe(smallGraph);
});
