import { describe, expect, test } from 'vitest';
import { type Filter, type Focus, filterPlan, NO_FILTER } from '../../src/explore/filter.ts';
import {
  currentItem,
  type NavigationStep,
  navigate,
  navigationPosition,
} from '../../src/explore/keyboardNavigation.ts';
import { type OutlineItem, outlineOf } from '../../src/explore/outline.ts';
import type { PlanGraph } from '../../src/plan/graph.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';

const ARROWS: readonly NavigationStep[] = ['in', 'out', 'next', 'previous'];
const WAYS_BACK: readonly (readonly [way: NavigationStep, back: NavigationStep])[] = [
  ['in', 'out'],
  ['next', 'previous'],
  ['previous', 'next'],
  ['nextListing', 'previousListing'],
  ['previousListing', 'nextListing'],
];

/** Navigates one graph, starting at the first item. */
function walker(graph: PlanGraph) {
  const outline = outlineOf(graph);
  const top = currentItem(graph, outline, null, null);
  const step = (from: OutlineItem, way: NavigationStep) => navigate(graph, outline, from, way);
  return { outline, top, step };
}

/** All positions that arrow keys alone reach from the first item. */
function reachable(graph: PlanGraph): ReadonlySet<OutlineItem> {
  const { top, step } = walker(graph);
  const reached = new Set(top === null ? [] : [top]);
  for (const place of reached)
    for (const arrow of ARROWS) {
      const next = step(place, arrow);
      if (next !== null) reached.add(next);
    }
  return reached;
}

describe('the whole plan', () => {
  test('arrow keys alone reach all 153 nodes from the vision, in all 223 positions', () => {
    const reached = reachable(realGraph);
    expect([...reached][0]?.node).toBe('vision');
    expect(reached.size).toBe(223);
    expect(new Set([...reached].map(({ node }) => node))).toEqual(new Set(realGraph.nodes.keys()));
    expect(new Set([...reached].map(({ node }) => node)).size).toBe(153);
  });

  test('no position is a dead end, and each step can be reversed', () => {
    const { step, outline } = walker(realGraph);
    for (const place of outline.items.values()) {
      expect(ARROWS.some((arrow) => step(place, arrow) !== null)).toBe(true);
      for (const [way, back] of WAYS_BACK) {
        const there = step(place, way);
        if (there !== null) expect(step(there, back)).toBe(place);
      }
    }
  });

  test('going out repeatedly leads to the vision from anywhere', () => {
    const { step, outline, top } = walker(realGraph);
    for (const place of outline.items.values()) {
      let at = place;
      for (let next = step(at, 'out'); next !== null; next = step(at, 'out')) at = next;
      expect(at).toBe(top);
      expect(step(place, 'top')).toBe(top);
    }
  });
});

describe('one step', () => {
  const { outline, step } = walker(smallGraph);
  test.each<readonly [from: string, way: NavigationStep, to: string | null]>([
    ['vision', 'in', '1'],
    ['vision', 'out', null],
    ['1', 'next', '2'],
    ['2', 'next', 'I'],
    ['II', 'next', null],
    ['II', 'in', null],
    ['1.1.1', 'in', '1.1.1/shared-loan'],
    ['1.1.1', 'next', '1.1.2'],
    ['1.1.2', 'next', null],
    ['1.1.1/shared-loan', 'next', '1.1.1/night-market'],
    ['1.1.1/shared-loan', 'previous', null],
    // Out of the current listing, not of the first one.
    ['2.1.1/shared-loan', 'out', '2.1.1'],
    ['1.1.1/shared-loan', 'nextListing', '1.2.1/shared-loan'],
    ['2.1.1/shared-loan', 'nextListing', '1.1.1/shared-loan'],
    ['1.1.1/shared-loan', 'previousListing', '2.1.1/shared-loan'],
    ['1.2.1/harbour-map', 'nextListing', null],
    ['1.2', 'nextListing', null],
  ])('from %s %s leads to %s', (from, way, to) => {
    const place = outline.items.get(from);
    expect(place).toBeDefined();
    expect(place && step(place, way)?.id).toBe(to ?? undefined);
  });
});

const parts: readonly (readonly [string, Partial<Filter>, Focus | null])[] = [
  ['without directions', { hiddenKinds: ['direction'] }, null],
  ['without the vision', { hiddenKinds: ['vision'] }, null],
  ['without basic policies', { hiddenKinds: ['policy'] }, null],
  [
    'initiatives alone',
    { hiddenKinds: ['vision', 'strategy', 'direction', 'policy', 'priorityProject'] },
    null,
  ],
  ['re-listings alone', { marks: 'relisted' }, null],
  ['what is listed often', { counts: { from: 4, to: null } }, null],
  ['around an initiative', {}, { node: idsOf(realGraph).node('sme-loan-program'), steps: 1 }],
];

test.each(parts)('%s: all shown items are reached', (_, filter, focus) => {
  const { graph } = filterPlan(realGraph, { ...NO_FILTER, ...filter }, focus);
  expect(graph.nodes.size).toBeGreaterThan(1);
  expect(new Set([...reachable(graph)].map(({ node }) => node))).toEqual(new Set(graph.nodes.keys()));
});

describe('the current item', () => {
  const { node } = idsOf(smallGraph);
  const outline = outlineOf(smallGraph);
  const at = (reached: Parameters<typeof currentItem>[2], selected: string | null, graph = smallGraph) =>
    currentItem(
      graph,
      graph === smallGraph ? outline : outlineOf(graph),
      reached,
      selected === null ? null : node(selected),
    )?.id;

  test('is initially the first item, or the selected one', () => {
    expect(at(null, null)).toBe('vision');
    expect(at(null, '1.2')).toBe('1.2');
    expect(at(null, 'shared-loan')).toBe('1.1.1/shared-loan');
  });

  test('is then the visited item, also if it is selected, or if the selection is cleared', () => {
    const reached = { item: '2.1.1/shared-loan', selected: node('1.2') };
    expect(at(reached, '1.2')).toBe('2.1.1/shared-loan');
    expect(at(reached, 'shared-loan')).toBe('2.1.1/shared-loan');
    expect(at(reached, null)).toBe('2.1.1/shared-loan');
  });

  test('is the node selected since', () => {
    expect(at({ item: '2.1.1/shared-loan', selected: node('1.2') }, 'II')).toBe('II');
  });

  test('is the first item if filters hide both', () => {
    const { graph } = filterPlan(smallGraph, { ...NO_FILTER, hiddenKinds: ['policy', 'initiative'] }, null);
    expect(at({ item: '1.1.1', selected: null }, 'shared-loan', graph)).toBe('vision');
  });

  test('is null if nothing is shown', () => {
    const { graph } = filterPlan(
      smallGraph,
      {
        ...NO_FILTER,
        hiddenKinds: ['vision', 'strategy', 'direction', 'policy', 'initiative', 'priorityProject'],
      },
      null,
    );
    expect(at(null, null, graph)).toBeUndefined();
  });
});

test('the position among siblings of the same kind, and the children', () => {
  const outline = outlineOf(smallGraph);
  const figures = (id: string) => {
    const item = outline.items.get(id);
    if (item === undefined) throw new RangeError(id);
    const { position, of, below } = navigationPosition(smallGraph, outline, item);
    return [position, of, below.length];
  };
  expect(figures('vision')).toEqual([1, 1, 4]);
  expect(figures('2')).toEqual([2, 2, 1]);
  expect(figures('II')).toEqual([2, 2, 0]);
  expect(figures('1.1.1')).toEqual([1, 2, 2]);
  expect(figures('2.1.1/shared-loan')).toEqual([3, 3, 0]);
});
