/** Plans of other levels and languages than the built-in one, in the present format. */
import { describe, expect, test } from 'vitest';
import { directionsIn, policiesIn } from '../../src/plan/branches.ts';
import { directionsAbove, graphOf, nodeOf, type PlanGraph } from '../../src/plan/graph.ts';
import { initiativeMeasures } from '../../src/plan/measures.ts';
import { toPlanFile } from '../../src/plan/toPlanFile.ts';
import type { Json } from '../fixtures/json.ts';
import { idsOf, planOf } from '../fixtures/small.ts';
import { problemsOf } from './brokenPlans.ts';

const named = (text: string, more: { readonly [field: string]: Json } = {}) => ({
  name: { ja: text },
  ...more,
});

/** A plan in Japanese alone, with nothing that a plan may lack. */
const bare = (levels: number, items: Json, initiatives: readonly string[] = ['相談窓口', '夜間講座']) => ({
  format: 'vision-plan/2',
  languages: ['ja'],
  title: { ja: '市の計画' },
  levels: Array.from({ length: levels }, (_, index) => ({
    id: `level${index + 1}`,
    ...named(`段${index + 1}`),
  })),
  items,
  initiatives: initiatives.map((name, index) => ({ id: `i${index + 1}`, ...named(name) })),
});

const listing = (...ids: readonly string[]) => ids.map((initiative) => ({ initiative }));
const graphIn = (file: Json): PlanGraph => graphOf(planOf(file));
const shape = (graph: PlanGraph) =>
  [...graph.nodes.values()].map((node) => `${node.kind} ${node.number ?? '-'} ${node.name.ja}`);

describe('levels', () => {
  test('one: the plan itself is the strategy', () => {
    const file = bare(1, [
      named('働く', { listings: listing('i1', 'i2') }),
      named('学ぶ', { listings: listing('i2') }),
    ]);
    const graph = graphIn(file);
    expect(shape(graph)).toEqual([
      'vision  市の計画',
      'strategy  市の計画',
      'policy 1 働く',
      'policy 2 学ぶ',
      'initiative - 相談窓口',
      'initiative - 夜間講座',
    ]);
    expect(toPlanFile(graph.plan).items.map(({ name }) => name.ja)).toEqual(['働く', '学ぶ']);
  });

  test('two: basic policies are directly below strategies, and there are no directions', () => {
    const graph = graphIn(
      bare(2, [
        named('働く', { number: '01', items: [named('相談', { number: '0101', listings: listing('i1') })] }),
        named('学ぶ', {
          number: '02',
          items: [named('講座', { number: '0201', listings: listing('i2', 'i1') })],
        }),
      ]),
    );
    expect(shape(graph)).toEqual([
      'vision  市の計画',
      'strategy 01 働く',
      'policy 0101 相談',
      'strategy 02 学ぶ',
      'policy 0201 講座',
      'initiative - 相談窓口',
      'initiative - 夜間講座',
    ]);
    const ids = idsOf(graph);
    expect(graph.directions).toEqual([]);
    expect(policiesIn(graph, ids.strategy('02')).map(({ id }) => id)).toEqual(['0201']);
    expect(initiativeMeasures(graph, ids.initiative('i1'))).toMatchObject({ listingCount: 2, reach: 2 });
  });

  test('five: directions nest, and the innermost hold the basic policies', () => {
    const leaf = named('葉', { listings: listing('i1', 'i2') });
    const file = bare(5, [
      named('a', {
        items: [named('b', { items: [named('c', { items: [named('d', { items: [leaf] })] })] })],
      }),
    ]);
    const graph = graphIn(file);
    expect(shape(graph).slice(1, 6)).toEqual([
      'strategy 1 a',
      'direction 1.1 b',
      'direction 1.1.1 c',
      'direction 1.1.1.1 d',
      'policy 1.1.1.1.1 葉',
    ]);
    const [strategy, ...directions] = [...graph.strategies, ...graph.directions];
    expect(graph.directions.map(({ level }) => level)).toEqual([1, 2, 3]);
    const [policy] = graph.policies;
    if (policy === undefined || strategy === undefined) throw new Error('The plan lacks its items');
    expect(directionsAbove(graph, nodeOf(graph, policy.id))).toEqual(
      directions.map(({ id }) => id).reverse(),
    );
    for (const { id } of graph.directions) expect(policiesIn(graph, id)).toEqual([policy]);
    expect(directionsIn(graph, graph.strategies[0]?.id ?? idsOf(graph).strategy('1'))).toEqual(
      graph.directions.slice(-1),
    );
  });

  test.each([
    ['too deep', bare(1, [named('a', { items: [named('b')] })]), 'items[0].items', 'tooManyLevels'],
    [
      'listings above the last level',
      bare(2, [named('a', { listings: [] })]),
      'items[0].listings',
      'listingsAboveLastLevel',
    ],
    ['nothing below', bare(2, [named('a')]), 'items[0].items', 'missing'],
    ['no level', bare(0, []), 'levels', 'missing'],
    ['seven levels', bare(7, []), 'levels', 'tooMany'],
  ])('%s is told', (_, file, where, code) => {
    expect(problemsOf({ ...file, initiatives: [] })).toContainEqual(
      expect.objectContaining({
        code,
        where: where
          .split(/[.[\]]+/)
          .filter(Boolean)
          .map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
      }),
    );
  });
});

describe('what a file may leave out', () => {
  test('marks: the first in the order of the file is the first', () => {
    const graph = graphIn(
      bare(1, [named('a', { listings: listing('i1') }), named('b', { listings: listing('i1', 'i2') })]),
    );
    expect(graph.listings.map(({ mark }) => mark)).toEqual(['first', 'relisted', 'first']);
  });

  test('a re-listing may stand before its first', () => {
    const relisted = [{ initiative: 'i1', mark: 'relisted' }];
    const first = [{ initiative: 'i1', mark: 'first' }, { initiative: 'i2' }];
    const graph = graphIn(bare(1, [named('a', { listings: relisted }), named('b', { listings: first })]));
    expect(graph.listings.map(({ mark }) => mark)).toEqual(['relisted', 'first', 'first']);
  });

  test('ids: from the number, else from the name, and the same in another order', () => {
    const items = [
      named('働く', { number: '①', listings: listing('i1') }),
      named('学ぶ', { number: 'A.1', listings: listing('i2') }),
      named('暮らす', { listings: [] }),
    ];
    const idsIn = (order: readonly Json[]) =>
      graphIn(bare(1, [...order])).policies.map(({ id, name }) => `${name.ja} ${id}`);
    const ids = idsIn(items);
    expect(ids.slice(0, 2)).toEqual(['働く 1', '学ぶ A.1']);
    expect(ids[2]).toMatch(/^暮らす n[0-9a-z]{8}$/);
    expect(idsIn(items.toReversed()).toSorted()).toEqual([...ids].sort());
  });

  test('numbers that several items of a level have stand after that of the item above', () => {
    const under = (number: string) =>
      named('a', { number, items: [named('b', { number: '01', listings: listing('i1') })] });
    const graph = graphIn(bare(2, [under('01'), under('02')], ['相談窓口']));
    expect(graph.policies.map(({ number, ownNumber }) => [number, ownNumber])).toEqual([
      ['01.01', '01'],
      ['02.01', '01'],
    ]);
    expect(toPlanFile(graph.plan).items.map(({ items }) => items?.map(({ number }) => number))).toEqual([
      ['01'],
      ['01'],
    ]);
  });

  test('line breaks: between phrases in Japanese, at spaces elsewhere', () => {
    const file = {
      ...bare(1, [named('多様な人材が活躍できる職場をつくる', { listings: listing('i1', 'i2') })]),
      languages: ['ja', 'en'],
      title: { ja: '市の計画', en: 'A city plan' },
    };
    const { plan, policies } = graphIn(file);
    expect(policies[0]?.breaks).toEqual({ ja: '多様な|人材が|活躍できる|職場を|つくる' });
    expect(plan.root.breaks).toEqual({ ja: '市の|計画', en: 'A|city|plan' });
  });
});

test('one language too many is one fault, however many texts it has', () => {
  const file = bare(1, [named('a', { name: { ja: 'a', fr: 'a' }, listings: listing('i1', 'i2') })]);
  expect(problemsOf({ ...file, title: { ja: '市の計画', fr: 'Plan' } })).toEqual([
    { code: 'unknownLanguage', language: 'fr', where: ['title', 'fr'] },
  ]);
});

test('values of attributes have the type of their attribute', () => {
  const attributes = [
    { id: 'budget', ...named('予算'), type: 'money' },
    { id: 'status', ...named('評価'), type: 'choice', options: ['A', 'B'] },
    { id: 'until', ...named('期限'), type: 'date' },
  ];
  const withValues = (values: Json) => {
    const file = bare(1, [named('a', { listings: listing('i1', 'i2') })]);
    const [first = {}, ...rest] = file.initiatives;
    return { ...file, attributes, initiatives: [{ ...first, values }, ...rest] };
  };
  const right = { budget: 1200, status: 'A', until: '2027-03-31' };
  expect(planOf(withValues(right)).initiatives[0]?.values).toEqual(right);
  expect(
    problemsOf(withValues({ budget: '1200', status: 'C', until: '2027', staff: 'x' })).map(
      ({ code, where }) => [where.at(-1), code],
    ),
  ).toEqual([
    ['budget', 'wrongType'],
    ['status', 'wrongValue'],
    ['until', 'badForm'],
    ['staff', 'unknownAttribute'],
  ]);
});
