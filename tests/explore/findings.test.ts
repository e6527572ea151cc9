import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/explore/finding.ts';
import { computeFindings } from '../../src/explore/findings.ts';
import { graphOf, type PlanGraph, subgraph } from '../../src/plan/graph.ts';
import { type Change, planOf, small, smallGraph } from '../fixtures/small.ts';

const plan = (...changes: readonly Change[]): PlanGraph => graphOf(planOf(small(...changes)));
const part = (...hidden: readonly string[]): PlanGraph =>
  subgraph(
    smallGraph,
    ({ id }) => !hidden.includes(id),
    () => true,
  );
const found = <Kind extends Finding['kind']>(graph: PlanGraph, kind: Kind) =>
  computeFindings(graph).find((finding) => finding.kind === kind);

test('the small plan, all findings in their order', () => {
  expect(computeFindings(smallGraph)).toEqual([
    {
      kind: 'noneOwn',
      policies: ['1.1.1', '1.1.2'],
      of: 5,
      step: { view: 'map', filter: { counts: { from: 1, to: 1 } }, selected: null },
    },
    {
      kind: 'noneShared',
      policies: ['2.1.2'],
      of: 5,
      step: { view: 'map', filter: {}, selected: '2.1.2' },
    },
    {
      kind: 'unbridged',
      pairs: [],
      of: 1,
      strategies: 2,
      fewest: [['1', '2']],
      fewestInitiatives: 2,
      step: { view: 'combinations', order: 'size' },
    },
    {
      kind: 'mostRelisted',
      policies: [
        { policy: '2.1.1', relisted: 2, listings: 3, share: 2 / 3, place: 1 },
        { policy: '1.1.2', relisted: 1, listings: 2, share: 1 / 2, place: 2 },
        { policy: '1.2.1', relisted: 1, listings: 2, share: 1 / 2, place: 2 },
      ],
      step: { view: 'list', sheet: 'policies', sortedBy: 'relistedShare' },
    },
    {
      kind: 'hubOverlap',
      hubs: ['shared-loan', 'night-market', 'craft-school'],
      sharing: 5,
      sharingWithout: 0,
      of: 10,
      step: { view: 'overlap', order: 'similarity', filter: { withoutHubs: true } },
    },
  ]);
});

describe('basic policies', () => {
  test('without listings are distinguished from those that share nothing', () => {
    const graph = plan(
      [['strategies', 1, 'directions', 0, 'policies', 1, 'listings'], []],
      [['initiatives', 5], undefined],
    );
    expect(found(graph, 'empty')).toEqual({
      kind: 'empty',
      policies: ['2.1.2'],
      of: 5,
      step: { view: 'list', sheet: 'policies', sortedBy: 'listings' },
    });
    expect(found(graph, 'noneOwn')).toMatchObject({ policies: ['1.1.1', '1.1.2'], of: 4 });
    expect(found(graph, 'noneShared')).toMatchObject({
      policies: [],
      of: 4,
      step: { view: 'overlap', order: 'number', filter: {} },
    });
  });

  test('several that share nothing lead to the overlap', () => {
    expect(found(part('shared-loan'), 'noneShared')).toMatchObject({
      policies: ['1.2.1', '2.1.2'],
      of: 5,
      step: { view: 'overlap', order: 'number', filter: {} },
    });
  });

  test('without listings give one finding; no policies give none', () => {
    const nothing = subgraph(
      smallGraph,
      () => true,
      () => false,
    );
    expect(computeFindings(nothing).map(({ kind }) => kind)).toEqual(['empty']);
    expect(computeFindings(part('1.1.1', '1.1.2', '1.2.1', '2.1.1', '2.1.2'))).toEqual([]);
  });

  test('a single policy gives no finding about pairs', () => {
    expect(computeFindings(part('1.1.1', '1.1.2', '1.2.1', '2.1.2')).map(({ kind }) => kind)).toEqual([
      'noneOwn',
      'mostRelisted',
    ]);
  });
});

test('strategies without a bridge', () => {
  expect(found(part('shared-loan', 'craft-school'), 'unbridged')).toMatchObject({
    pairs: [['1', '2']],
    of: 1,
    fewest: [],
    fewestInitiatives: 0,
  });
});

test('no re-listings', () => {
  const first = subgraph(
    smallGraph,
    () => true,
    ({ mark }) => mark === 'first',
  );
  expect(found(first, 'mostRelisted')).toMatchObject({ policies: [] });
});

test('hubs are those of the whole plan, as far as shown', () => {
  expect(found(part('1.2.1', 'night-market'), 'hubOverlap')).toMatchObject({
    hubs: ['shared-loan', 'craft-school'],
    sharing: 2,
    sharingWithout: 0,
    of: 6,
  });
  expect(found(part('shared-loan', 'night-market', 'craft-school'), 'hubOverlap')).toMatchObject({
    hubs: [],
    sharing: 0,
    sharingWithout: 0,
    of: 10,
  });
});
