import { expect, test, vi } from 'vitest';
import { memoizeLast } from '../../src/plan/memoizeLast.ts';

test('caches the last result of each owner until an input changes', () => {
  const compute = vi.fn((owner: { readonly name: string }, a: number, b: string) => ({
    text: `${owner.name} ${a} ${b}`,
  }));
  const last = memoizeLast(compute);
  const [one, two] = [{ name: 'one' }, { name: 'two' }];
  const first = last(one, Number.NaN, 'x');
  expect(first).toEqual({ text: 'one NaN x' });
  expect(last(two, 2, 'x')).toEqual({ text: 'two 2 x' });
  expect(last(one, Number.NaN, 'x')).toBe(first);
  expect(last(one, 1, 'x')).toEqual({ text: 'one 1 x' });
  expect(last(one, Number.NaN, 'x')).not.toBe(first);
  expect(compute).toHaveBeenCalledTimes(4);
});

test('compares the values of `keyOf`, and caches null too', () => {
  const compute = vi.fn((_: object, numbers: readonly number[]) => (numbers.length === 0 ? null : numbers));
  const last = memoizeLast(compute, (numbers) => [numbers.join()]);
  const owner = {};
  const first = last(owner, [1, 2]);
  expect(last(owner, [1, 2])).toBe(first);
  expect(last(owner, [])).toBe(null);
  expect(last(owner, [])).toBe(null);
  expect(compute).toHaveBeenCalledTimes(2);
});
