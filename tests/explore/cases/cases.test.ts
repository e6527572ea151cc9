/** Which case of each sentence applies. `tests/i18n` tests the phrases. */
import { describe, expect, test } from 'vitest';
import { countsCase, markCase } from '../../../src/explore/cases/card.ts';
import { firstNumbers, namedUpTo, shareOf } from '../../../src/explore/cases/case.ts';
import { comparisonCase } from '../../../src/explore/cases/comparison.ts';
import { connectionCase } from '../../../src/explore/cases/connection.ts';
import { findingCase } from '../../../src/explore/cases/finding.ts';
import { headlineCase } from '../../../src/explore/cases/headline.ts';
import { spokenCase } from '../../../src/explore/cases/spoken.ts';
import { combinationCase, matrixCase, overlapCase } from '../../../src/explore/cases/tables.ts';
import { toVisionCase } from '../../../src/explore/cases/toVision.ts';
import { whatIfCase } from '../../../src/explore/cases/whatIf.ts';
import { compare, comparisonSetOf } from '../../../src/explore/compare.ts';
import { type Filter, filterPlan, NO_FILTER } from '../../../src/explore/filter.ts';
import { computeFindings } from '../../../src/explore/findings.ts';
import { hoverCardOf } from '../../../src/explore/hoverCard.ts';
import { navigationPosition } from '../../../src/explore/keyboardNavigation.ts';
import { outlineOf } from '../../../src/explore/outline.ts';
import { connection, pathToVision } from '../../../src/explore/path.ts';
import { whatIf } from '../../../src/explore/whatIf.ts';
import { combinations } from '../../../src/plan/combinations.ts';
import { nodeOf, type PlanGraph } from '../../../src/plan/graph.ts';
import { matrix } from '../../../src/plan/matrix.ts';
import { headline, overlap } from '../../../src/plan/measures.ts';
import { idsOf, smallGraph } from '../../fixtures/small.ts';

const { node, policy, initiative } = idsOf(smallGraph);
const part = (filter: Partial<Filter>): PlanGraph =>
  filterPlan(smallGraph, { ...NO_FILTER, ...filter }, null).graph;
const onlyRelisted = part({ marks: 'relisted' });

test.each([
  [0, 3, 'none'],
  [2, 3, 'some'],
  [3, 3, 'all'],
  [0, 0, 'all'],
])('%d of %d are %s', (count, of, kind) => {
  expect(shareOf(count, of)).toEqual({ kind, count, of });
});

test('counts more items than a sentence can name, and truncates long rows of numbers', () => {
  expect(namedUpTo(2, ['a', 'b'])).toEqual({ count: 2, named: ['a', 'b'] });
  expect(namedUpTo(1, ['a', 'b'])).toEqual({ count: 2, named: [] });
  const many = Array.from({ length: 25 }, (_, at) => at);
  expect(firstNumbers(many)).toEqual({ count: 25, named: many.slice(0, 20) });
});

describe('the path to the vision', () => {
  const of = (graph: PlanGraph, id: string) => toVisionCase(smallGraph, pathToVision(graph, node(id)), false);
  const loan = (policyId: string, mark: string) => ({
    policy: policyId,
    directions: [policyId.slice(0, 3)],
    strategy: policyId.slice(0, 1),
    mark,
  });

  test.each([
    ['vision', { kind: 'vision', strategies: 2, priorityProjects: 2 }],
    ['2', { kind: 'strategy', node: '2' }],
    ['II', { kind: 'priorityProject', node: 'II' }],
    ['1.2', { kind: 'branch', node: '1.2', parent: '1', beyond: null }],
    ['1.2.1', { kind: 'branch', node: '1.2.1', parent: '1.2', beyond: '1' }],
    ['harbour-map', { kind: 'listedOnce', node: 'harbour-map', route: loan('1.2.1', 'first') }],
  ])('of %s', (id, expected) => {
    expect(of(smallGraph, id)).toEqual(expected);
  });

  test('of an initiative with several listings, all or some of them shown', () => {
    expect(of(smallGraph, 'shared-loan')).toEqual({
      kind: 'several',
      node: 'shared-loan',
      first: loan('1.1.1', 'first'),
      relisted: { count: 2, numbers: { kind: 'row', policies: ['1.2.1', '2.1.1'] } },
      through: { kind: 'all', count: 2, of: 2 },
      hidden: { first: false, others: 0 },
    });
    expect(of(onlyRelisted, 'shared-loan')).toEqual({
      kind: 'several',
      node: 'shared-loan',
      first: null,
      relisted: { count: 2, numbers: { kind: 'row', policies: ['1.2.1', '2.1.1'] } },
      through: { kind: 'all', count: 2, of: 2 },
      hidden: { first: true, others: 0 },
    });
    expect(of(onlyRelisted, 'night-market')).toEqual({
      kind: 'onlyRelisted',
      node: 'night-market',
      route: loan('1.1.2', 'relisted'),
      hidden: { first: true, others: 0 },
    });
  });
});

test('the headline: the most listed initiatives, and whether filters hide policies or strategies', () => {
  expect(headlineCase(smallGraph, headline(smallGraph), true)).toEqual({
    kind: 'most',
    initiatives: 6,
    isWhole: true,
    again: 3,
    initiative: 'shared-loan',
    policies: { count: 3, of: 5, allShown: true },
    reach: { kind: 'all', count: 2, of: 2, allShown: true },
    top: ['shared-loan'],
  });
  const none = part({ hiddenKinds: ['initiative'] });
  expect(headlineCase(none, headline(none), false)).toEqual({ kind: 'empty', isWhole: false });
});

test('keyboard navigation: the position of a listing and the number of listings', () => {
  const outline = outlineOf(smallGraph);
  const item = outline.items.get('1.1.2/night-market');
  if (item === undefined) throw new RangeError('No such listing');
  expect(spokenCase(smallGraph, navigationPosition(smallGraph, outline, item))).toEqual({
    kind: 'initiative',
    node: 'night-market',
    listing: {
      place: { position: 1, of: 2, under: nodeOf(smallGraph, node('1.1.2')) },
      mark: 'relisted',
    },
    listings: { kind: 'oneStrategy', count: 2 },
  });
});

test('the hover card: the counts of a node, and the hovered listing', () => {
  const loan = nodeOf(smallGraph, node('shared-loan'));
  expect(countsCase(smallGraph, loan)).toMatchObject({ kind: 'initiative', listingCount: 3, reach: 2 });
  const at = (id: string) => markCase(hoverCardOf(smallGraph, { node: node(id) }, node('shared-loan')));
  expect(at('1.2.1')).toMatchObject({ kind: 'atPolicy', mark: 'relisted', initiative: 'shared-loan' });
  expect(markCase(hoverCardOf(smallGraph, { node: node('harbour-map') }, null))).toMatchObject({
    kind: 'atInitiative',
    mark: 'first',
    policy: '1.2.1',
  });
  expect(at('2.1.2')).toEqual({ kind: 'none' });
});

test.each([
  ['1.1.1', '1.1.1', { kind: 'same', node: '1.1.1' }],
  ['1.1', '1.2', { kind: 'sharedAbove', from: '1.1', middle: '1', to: '1.2' }],
  ['1.1.1', '1.1.2', { kind: 'sharedBelow', from: '1.1.1', middle: 'night-market', to: '1.1.2' }],
])('the connection of %s and %s', (from, to, expected) => {
  expect(connectionCase(smallGraph, connection(smallGraph, node(from), node(to)))).toEqual(expected);
});

test('the tables: their contents and the shared initiatives', () => {
  expect(matrixCase(matrix(smallGraph, 'count', 'all'), 'all')).toEqual({
    kind: 'listings',
    includedRows: 'all',
    initiatives: 6,
    policies: 5,
    listings: 10,
    first: 6,
    relisted: 4,
  });
  const [a, b] = [policy('1.1.1'), policy('1.1.2')];
  expect(overlapCase(a, b, overlap(smallGraph, a, b))).toEqual({
    kind: 'one',
    pair: ['1.1.1', '1.1.2'],
    initiative: 'night-market',
    onlyHere: { kind: 'all', count: 1, of: 1 },
  });
  const both = combinations(smallGraph, 'size').sets.find(({ strategies }) => strategies.length === 2);
  if (both === undefined) throw new RangeError('No set of both strategies');
  expect(combinationCase(smallGraph, both)).toEqual({
    kind: 'exactly',
    strategies: ['1', '2'],
    isAll: true,
    count: 2,
    more: 0,
    initiative: 'shared-loan',
  });
});

test('a comparison: what all, several and single items have', () => {
  const chosen = comparisonSetOf(smallGraph, [policy('1.1.1'), policy('1.1.2')]);
  if (chosen === null) throw new RangeError('Nothing to compare');
  expect(comparisonCase(compare(smallGraph, chosen))).toEqual({
    kind: 'policies',
    ids: ['1.1.1', '1.1.2'],
    shared: { kind: 'some', count: 1, of: 3 },
    jaccard: 1 / 3,
    alone: {
      kind: 'some',
      having: [
        { id: '1.1.1', count: 1 },
        { id: '1.1.2', count: 1 },
      ],
    },
    partly: 0,
  });
});

describe('what if', () => {
  const of = (...ids: readonly string[]) => whatIfCase(whatIf(smallGraph, new Set(ids.map(initiative))), 1);

  test('nothing, or everything, is removed', () => {
    expect(of()).toEqual({ kind: 'nothingRemoved' });
    expect(of(...smallGraph.initiatives.map(({ id }) => id))).toEqual({
      kind: 'everythingLost',
      removed: { count: 6, named: [] },
      policies: 5,
    });
  });

  test('one is removed', () => {
    expect(of('harbour-map')).toEqual({
      kind: 'effects',
      removed: { count: 1, named: ['harbour-map'] },
      effects: [
        { kind: 'onePolicyLoses', policy: '1.2.1', before: 2, after: 1 },
        { kind: 'ownLost', policies: { count: 1, named: ['1.2.1'] } },
      ],
    });
  });
});

test('the findings', () => {
  expect(computeFindings(smallGraph).map((found) => findingCase(smallGraph, found, true))).toMatchObject([
    { kind: 'noneOwn', policies: { count: 2, named: ['1.1.1', '1.1.2'] }, of: 5 },
    { kind: 'noneShared', policies: { count: 1, named: ['2.1.2'] }, of: 5 },
    { kind: 'onePair', pair: ['1', '2'], initiatives: 2 },
    { kind: 'mostRelisted', policies: [{ policy: '2.1.1' }, { policy: '1.1.2' }, { policy: '1.2.1' }] },
    { kind: 'hubOverlap' },
  ]);
});
