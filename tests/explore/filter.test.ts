import { describe, expect, test } from 'vitest';
import {
  type Filter,
  type Focus,
  filterPlan,
  type HiddenReason,
  NO_FILTER,
  toggleItem,
  withoutReason,
} from '../../src/explore/filter.ts';
import { NODE_KINDS } from '../../src/plan/graph.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';

const { strategy, direction, node, initiative } = idsOf(smallGraph);

const filtered = (filter: Partial<Filter>, focus: Focus | null = null) =>
  filterPlan(smallGraph, { ...NO_FILTER, ...filter }, focus);
const hidden = (filter: Partial<Filter>, focus: Focus | null = null) => {
  const { graph } = filtered(filter, focus);
  return [...smallGraph.nodes.keys()].filter((id) => !graph.nodes.has(id));
};
const listings = (filter: Partial<Filter>, focus: Focus | null = null) =>
  filtered(filter, focus).graph.listings.map(({ id }) => id);

test('without filter and focus returns the graph itself', () => {
  expect(filtered({})).toEqual({ graph: smallGraph, reasons: [], shownNodes: 19, allNodes: 19 });
  expect(filtered({}).graph).toBe(smallGraph);
});

describe('one filter alone', () => {
  const cases: readonly (readonly [
    string,
    Partial<Filter>,
    HiddenReason,
    hiddenNodes: readonly string[],
    listings: number,
  ])[] = [
    [
      'a strategy, with what is listed nowhere else',
      { hiddenStrategies: [strategy('2')] },
      { by: 'strategies', hidden: [strategy('2')] },
      ['2', '2.1', '2.1.1', '2.1.2', 'tool-library', 'solar-roofs'],
      6,
    ],
    [
      'a direction, with what is listed nowhere else',
      { hiddenDirections: [direction('1.1')] },
      { by: 'directions', hidden: [direction('1.1')] },
      ['1.1', '1.1.1', '1.1.2', 'night-market'],
      6,
    ],
    [
      'basic policies: initiatives stay, without listings',
      { hiddenKinds: ['policy'] },
      { by: 'kinds', hidden: ['policy'] },
      ['1.1.1', '1.1.2', '1.2.1', '2.1.1', '2.1.2'],
      0,
    ],
    [
      'initiatives: all of their listings',
      { hiddenKinds: ['initiative'] },
      { by: 'kinds', hidden: ['initiative'] },
      ['shared-loan', 'night-market', 'craft-school', 'harbour-map', 'tool-library', 'solar-roofs'],
      0,
    ],
    [
      'strategies: not what they hold',
      { hiddenKinds: ['strategy'] },
      { by: 'kinds', hidden: ['strategy'] },
      ['1', '2'],
      10,
    ],
    [
      'vision, directions and priority projects',
      { hiddenKinds: ['priorityProject', 'vision', 'direction'] },
      { by: 'kinds', hidden: ['priorityProject', 'vision', 'direction'] },
      ['vision', '1.1', '1.2', '2.1', 'I', 'II'],
      10,
    ],
    [
      'a listing count from 2',
      { counts: { from: 2, to: null } },
      { by: 'counts', counts: { from: 2, to: null } },
      ['harbour-map', 'tool-library', 'solar-roofs'],
      7,
    ],
    [
      'a listing count from 2 to 2',
      { counts: { from: 2, to: 2 } },
      { by: 'counts', counts: { from: 2, to: 2 } },
      ['shared-loan', 'harbour-map', 'tool-library', 'solar-roofs'],
      4,
    ],
    [
      'a listing count up to 1',
      { counts: { from: 1, to: 1 } },
      { by: 'counts', counts: { from: 1, to: 1 } },
      ['shared-loan', 'night-market', 'craft-school'],
      3,
    ],
    [
      'a reach of 2',
      { reach: 2 },
      { by: 'reach', reach: 2 },
      ['night-market', 'harbour-map', 'tool-library', 'solar-roofs'],
      5,
    ],
    ['first listings: everything has one', { marks: 'first' }, { by: 'marks', mark: 'first' }, [], 6],
    [
      're-listings',
      { marks: 'relisted' },
      { by: 'marks', mark: 'relisted' },
      ['harbour-map', 'tool-library', 'solar-roofs'],
      4,
    ],
    ['no hubs', { withoutHubs: true }, { by: 'hubs' }, ['shared-loan', 'night-market', 'craft-school'], 3],
    [
      'what is found, with the basic policies that list it',
      { find: 'ﾐﾅﾄ' },
      { by: 'find', find: 'ﾐﾅﾄ' },
      [
        ...['1.1.1', '1.1.2', '2.1.1', '2.1.2', 'shared-loan', 'night-market', 'craft-school'],
        ...['tool-library', 'solar-roofs', 'I', 'II'],
      ],
      1,
    ],
    [
      'what is found in several places',
      { find: 'loan' },
      { by: 'find', find: 'loan' },
      [
        ...['1.1.2', '2.1.2', 'night-market', 'craft-school', 'harbour-map', 'tool-library', 'solar-roofs'],
        ...['I', 'II'],
      ],
      3,
    ],
    [
      'nothing found: the frame alone',
      { find: 'みつからない' },
      { by: 'find', find: 'みつからない' },
      [...smallGraph.nodes.keys()].filter((id) => !/^(vision|\d|\d\.\d)$/.test(id)),
      0,
    ],
  ];

  test.each(cases)('%s', (_, filter, reason, hiddenNodes, listingCount) => {
    expect(hidden(filter)).toEqual(hiddenNodes);
    const result = filtered(filter);
    expect(result.reasons).toEqual([reason]);
    expect(result.shownNodes).toBe(19 - hiddenNodes.length);
    expect(result.allNodes).toBe(19);
    expect(result.graph.listings.length).toBe(listingCount);
  });

  test.each(cases)('%s: removing it shows everything again', (_, filter, reason) => {
    if (reason.by === 'focus') throw new Error('A focus is no filter');
    expect(withoutReason({ ...NO_FILTER, ...filter }, reason.by)).toEqual(NO_FILTER);
  });
});

describe('combined filters', () => {
  test('counts and reach are those of the whole plan, whatever other filters hide', () => {
    const filter: Partial<Filter> = { hiddenStrategies: [strategy('2')], reach: 2 };
    expect(listings(filter)).toEqual(['1.1.1/shared-loan', '1.1.2/craft-school', '1.2.1/shared-loan']);
    expect(hidden(filter)).toEqual([
      ...['2', '2.1', '2.1.1', '2.1.2'],
      ...['night-market', 'harbour-map', 'tool-library', 'solar-roofs'],
    ]);
  });

  test('an initiative needs one listing that passes all filters', () => {
    const filter: Partial<Filter> = { hiddenStrategies: [strategy('1')], marks: 'relisted' };
    expect(listings(filter)).toEqual(['2.1.1/craft-school', '2.1.1/shared-loan']);
    expect([...filtered(filter).graph.nodes.keys()]).toEqual([
      ...['vision', '2', '2.1', '2.1.1', '2.1.2', 'shared-loan', 'craft-school', 'I', 'II'],
    ]);
    // Its first listing is in strategy 1, its re-listing in strategy 2: neither passes both.
    expect(hidden({ hiddenStrategies: [strategy('2')], marks: 'relisted' })).toContain('craft-school');
    expect(hidden({ hiddenStrategies: [strategy('1')], marks: 'first' })).toContain('craft-school');
  });

  test('all at once, each with its reason, in a fixed order', () => {
    const filter: Filter = {
      hiddenStrategies: [strategy('1'), strategy('2')],
      hiddenDirections: [direction('1.2')],
      hiddenKinds: ['priorityProject'],
      counts: { from: 2, to: 3 },
      reach: 2,
      marks: 'first',
      withoutHubs: true,
      attributes: [{ attribute: 'status', values: ['Delayed'] }],
      find: 'loan',
      without: [initiative('craft-school')],
      suggested: true,
      shade: null,
    };
    const focus: Focus = { node: 'vision', steps: 2 };
    const { graph, reasons, shownNodes } = filterPlan(smallGraph, filter, focus);
    expect([...graph.nodes.keys()]).toEqual(['vision']);
    expect(shownNodes).toBe(1);
    expect(reasons).toEqual([
      { by: 'strategies', hidden: ['1', '2'] },
      { by: 'directions', hidden: ['1.2'] },
      { by: 'kinds', hidden: ['priorityProject'] },
      { by: 'counts', counts: { from: 2, to: 3 } },
      { by: 'reach', reach: 2 },
      { by: 'marks', mark: 'first' },
      { by: 'hubs' },
      { by: 'attributes', filter: { attribute: 'status', values: ['Delayed'] } },
      { by: 'find', find: 'loan' },
      { by: 'without', initiatives: ['craft-school'] },
      { by: 'focus', focus },
    ]);
  });

  test('removing one keeps the others', () => {
    const filter: Filter = {
      ...NO_FILTER,
      hiddenKinds: ['vision'],
      counts: { from: 2, to: null },
      withoutHubs: true,
    };
    expect(withoutReason(filter, 'counts')).toEqual({
      ...NO_FILTER,
      hiddenKinds: ['vision'],
      withoutHubs: true,
    });
  });

  test('hits must pass the other filters, and show only policies with a shown listing', () => {
    const filter: Partial<Filter> = { find: 'loan', hiddenStrategies: [strategy('2')], marks: 'relisted' };
    expect([...filtered(filter).graph.nodes.keys()]).toEqual([
      ...['vision', '1', '1.1', '1.2', '1.2.1', 'shared-loan'],
    ]);
    expect(listings(filter)).toEqual(['1.2.1/shared-loan']);
    expect(listings({ find: 'loan', withoutHubs: true })).toEqual([]);
  });

  test('all kinds hidden: nothing is left, with the reason', () => {
    const { graph, reasons, shownNodes } = filtered({ hiddenKinds: NODE_KINDS });
    expect([graph.nodes.size, graph.listings.length, shownNodes, reasons.length]).toEqual([0, 0, 0, 1]);
  });
});

describe('a focus', () => {
  test('shows the neighbourhood and the listings within it', () => {
    const focus: Focus = { node: node('1.2.1'), steps: 2 };
    const { graph, reasons, shownNodes, allNodes } = filtered({}, focus);
    expect([...graph.nodes.keys()]).toEqual([
      ...['1', '1.1.1', '1.2', '1.2.1', '2.1.1', 'shared-loan', 'harbour-map'],
    ]);
    expect(graph.listings.map(({ id }) => id)).toEqual([
      ...['1.1.1/shared-loan', '1.2.1/shared-loan', '1.2.1/harbour-map', '2.1.1/shared-loan'],
    ]);
    expect([shownNodes, allNodes]).toEqual([7, 19]);
    expect(reasons).toEqual([{ by: 'focus', focus }]);
  });

  test('follows only what the filters leave', () => {
    const focus: Focus = { node: node('1.2.1'), steps: 2 };
    expect([...filtered({ marks: 'first' }, focus).graph.nodes.keys()]).toEqual([
      ...['1', '1.2', '1.2.1', 'harbour-map'],
    ]);
  });

  test('on a hidden node shows nothing, with both reasons', () => {
    const focus: Focus = { node: node('I'), steps: 3 };
    const { shownNodes, reasons } = filtered({ hiddenKinds: ['priorityProject'] }, focus);
    expect(shownNodes).toBe(0);
    expect(reasons.map(({ by }) => by)).toEqual(['kinds', 'focus']);
  });
});

test('does not change the input graph', () => {
  const before = [...smallGraph.nodes.keys(), ...smallGraph.listings.map(({ id }) => id)];
  filtered({ hiddenKinds: NODE_KINDS, marks: 'first' }, { node: 'vision', steps: 1 });
  expect([...smallGraph.nodes.keys(), ...smallGraph.listings.map(({ id }) => id)]).toEqual(before);
});

test('82 of 153: the plan without initiatives listed once and without priority projects', () => {
  const { shownNodes, allNodes, graph } = filterPlan(
    realGraph,
    { ...NO_FILTER, counts: { from: 2, to: null }, hiddenKinds: ['priorityProject'] },
    null,
  );
  expect([shownNodes, allNodes]).toEqual([82, 153]);
  expect(graph.listings.length).toBe(109);
});

test('toggling appends an item, or removes it', () => {
  expect(toggleItem([], 'a')).toEqual(['a']);
  expect(toggleItem(['a', 'b'], 'c')).toEqual(['a', 'b', 'c']);
  expect(toggleItem(['a', 'b', 'c'], 'b')).toEqual(['a', 'c']);
});
