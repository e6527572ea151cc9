import { describe, expect, test } from 'vitest';
import {
  addToComparison,
  type ComparisonSet,
  compare,
  comparisonSetOf,
  MAX_COMPARED,
} from '../../src/explore/compare.ts';
import { subgraph } from '../../src/plan/graph.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';

const { node } = idsOf(smallGraph);

function chosen(...ids: readonly string[]): ComparisonSet {
  const found = comparisonSetOf(smallGraph, ids.map(node));
  if (found === null) throw new Error('Nothing chosen');
  return found;
}

describe('the comparison set', () => {
  test.each([
    [['1.1.1', '2.1.1'], { kind: 'policy', ids: ['1.1.1', '2.1.1'] }],
    [['2.1.1', '1.1.1', '2.1.1'], { kind: 'policy', ids: ['2.1.1', '1.1.1'] }],
    [['shared-loan', '1.1.1', 'night-market'], { kind: 'initiative', ids: ['shared-loan', 'night-market'] }],
    [['vision', '1', '1.1', 'I', '1.1.1', 'shared-loan'], { kind: 'policy', ids: ['1.1.1'] }],
    [['vision', '1'], null],
    [[], null],
  ])('of %j', (ids, expected) => {
    expect(comparisonSetOf(smallGraph, ids.map(node))).toEqual(expected);
  });

  test('is within the graph', () => {
    const part = subgraph(
      smallGraph,
      ({ id }) => id !== '1.1.1',
      () => true,
    );
    expect(comparisonSetOf(part, ['1.1.1', '1.1.2'].map(node))).toEqual({ kind: 'policy', ids: ['1.1.2'] });
  });

  test.each([
    [[], '1.1.1', ['1.1.1']],
    [['1.1.1'], '2.1.1', ['1.1.1', '2.1.1']],
    [['1.1.1', '2.1.1'], '1.1.1', ['1.1.1', '2.1.1']],
    [['1.1.1', '2.1.1'], 'shared-loan', ['shared-loan']],
    [['1.1.1'], '1.1', ['1.1.1']],
  ])('of %j, and with %s', (ids, more, expected) => {
    expect(addToComparison(smallGraph, ids.map(node), node(more))).toEqual(expected);
  });

  test('does not exceed the limit', () => {
    const [last, ...full] = realGraph.policies.slice(0, MAX_COMPARED + 1).map(({ id }) => id);
    if (last === undefined) throw new Error('No policy');
    expect(addToComparison(realGraph, full, last)).toEqual(full);
  });

  test('is limited to the columns that fit', () => {
    const all = realGraph.policies.map(({ id }) => id);
    expect(comparisonSetOf(realGraph, all)).toEqual({ kind: 'policy', ids: all.slice(0, MAX_COMPARED) });
  });
});

describe('a comparison', () => {
  test('of two basic policies', () => {
    expect(compare(smallGraph, chosen('2.1.1', '1.1.1'))).toEqual({
      kind: 'policy',
      items: [
        {
          id: '2.1.1',
          members: ['tool-library', 'craft-school', 'shared-loan'],
          alone: ['tool-library', 'craft-school'],
        },
        { id: '1.1.1', members: ['shared-loan', 'night-market'], alone: ['night-market'] },
      ],
      either: ['shared-loan', 'night-market', 'craft-school', 'tool-library'],
      shared: ['shared-loan'],
      partly: [],
      jaccard: 1 / 4,
      pairs: [{ a: '2.1.1', b: '1.1.1', shared: ['shared-loan'], jaccard: 1 / 4 }],
    });
  });

  test('of three: what all, several and single items have', () => {
    expect(compare(smallGraph, chosen('1.1.1', '1.1.2', '1.2.1'))).toEqual({
      kind: 'policy',
      items: [
        { id: '1.1.1', members: ['shared-loan', 'night-market'], alone: [] },
        { id: '1.1.2', members: ['night-market', 'craft-school'], alone: ['craft-school'] },
        { id: '1.2.1', members: ['shared-loan', 'harbour-map'], alone: ['harbour-map'] },
      ],
      either: ['shared-loan', 'night-market', 'craft-school', 'harbour-map'],
      shared: [],
      partly: ['shared-loan', 'night-market'],
      jaccard: 0,
      pairs: [
        { a: '1.1.1', b: '1.1.2', shared: ['night-market'], jaccard: 1 / 3 },
        { a: '1.1.1', b: '1.2.1', shared: ['shared-loan'], jaccard: 1 / 3 },
        { a: '1.1.2', b: '1.2.1', shared: [], jaccard: 0 },
      ],
    });
  });

  test('of two initiatives', () => {
    expect(compare(smallGraph, chosen('shared-loan', 'craft-school'))).toEqual({
      kind: 'initiative',
      items: [
        { id: 'shared-loan', members: ['1.1.1', '1.2.1', '2.1.1'], alone: ['1.1.1', '1.2.1'] },
        { id: 'craft-school', members: ['1.1.2', '2.1.1'], alone: ['1.1.2'] },
      ],
      either: ['1.1.1', '1.1.2', '1.2.1', '2.1.1'],
      shared: ['2.1.1'],
      partly: [],
      jaccard: 1 / 4,
      pairs: [{ a: 'shared-loan', b: 'craft-school', shared: ['2.1.1'], jaccard: 1 / 4 }],
    });
  });

  test('of a single item', () => {
    expect(compare(smallGraph, chosen('solar-roofs'))).toEqual({
      kind: 'initiative',
      items: [{ id: 'solar-roofs', members: ['2.1.2'], alone: ['2.1.2'] }],
      either: ['2.1.2'],
      shared: ['2.1.2'],
      partly: [],
      jaccard: 1,
      pairs: [],
    });
  });

  test('without listings', () => {
    const part = subgraph(
      smallGraph,
      () => true,
      () => false,
    );
    expect(compare(part, chosen('1.1.1', '1.1.2'))).toMatchObject({
      either: [],
      shared: [],
      partly: [],
      jaccard: 0,
      pairs: [{ a: '1.1.1', b: '1.1.2', shared: [], jaccard: 0 }],
    });
  });
});
