import { expect, test } from 'vitest';
import { filterPlan, NO_FILTER } from '../../src/explore/filter.ts';
import { itemsBelow, itemsOf, type Outline, type OutlineItem, outlineOf } from '../../src/explore/outline.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';

const { node, initiative } = idsOf(smallGraph);

const lines = (outline: Outline): readonly string[] =>
  [...outline.items.values()].map(({ id, level }) => '  '.repeat(level - 1) + id);

test('the plan as printed: one item for each listing of an initiative', () => {
  expect(lines(outlineOf(smallGraph))).toEqual([
    'vision',
    '  1',
    '    1.1',
    '      1.1.1',
    '        1.1.1/shared-loan',
    '        1.1.1/night-market',
    '      1.1.2',
    '        1.1.2/night-market',
    '        1.1.2/craft-school',
    '    1.2',
    '      1.2.1',
    '        1.2.1/shared-loan',
    '        1.2.1/harbour-map',
    '  2',
    '    2.1',
    '      2.1.1',
    '        2.1.1/tool-library',
    '        2.1.1/craft-school',
    '        2.1.1/shared-loan',
    '      2.1.2',
    '        2.1.2/solar-roofs',
    '  I',
    '  II',
  ]);
});

test('the outline of the real plan matches the graph', () => {
  const items = [...outlineOf(realGraph).items.values()];
  const listings = items.flatMap(({ listing }) => listing ?? []);
  expect(listings).toEqual(realGraph.listings);
  expect(listings.filter(({ mark }) => mark === 'first')).toHaveLength(103);
  expect(listings.filter(({ mark }) => mark === 'relisted')).toHaveLength(70);
  expect(new Set(items.map((item) => item.node))).toEqual(new Set(realGraph.nodes.keys()));
  expect(items).toHaveLength(1 + 4 + 8 + 30 + 173 + 7);
});

test('each item has its position', () => {
  const outline = outlineOf(realGraph);
  const check = (above: OutlineItem | null) => {
    const below = itemsBelow(outline, above);
    for (const [index, item] of below.entries()) {
      expect(item).toMatchObject({
        parent: above,
        level: (above?.level ?? 0) + 1,
        position: index + 1,
        of: below.length,
      });
      check(item);
    }
  };
  check(null);
});

test('hidden nodes are left out; their children move to the nearest shown ancestor', () => {
  const filter = { ...NO_FILTER, hiddenKinds: ['direction', 'priorityProject', 'vision'] as const };
  expect(lines(outlineOf(filterPlan(smallGraph, filter, null).graph)).slice(0, 5)).toEqual([
    '1',
    '  1.1.1',
    '    1.1.1/shared-loan',
    '    1.1.1/night-market',
    '  1.1.2',
  ]);
});

test('an initiative without a shown listing is at the top level', () => {
  const filter = { ...NO_FILTER, hiddenKinds: ['policy'] as const };
  const { graph } = filterPlan(smallGraph, filter, null);
  const outline = outlineOf(graph);
  const alone = itemsBelow(outline, null).filter(
    ({ node: id }) => graph.nodes.get(id)?.kind === 'initiative',
  );
  expect(alone).toHaveLength(graph.initiatives.length);
  expect(alone.every(({ listing }) => listing === null)).toBe(true);
});

test('the items of a node, the first listing first', () => {
  const outline = outlineOf(smallGraph);
  const placesOf = (id: string) => itemsOf(smallGraph, outline, node(id)).map((item) => item.id);
  expect(placesOf('2.1')).toEqual(['2.1']);
  expect(placesOf(initiative('shared-loan'))).toEqual([
    '1.1.1/shared-loan',
    '1.2.1/shared-loan',
    '2.1.1/shared-loan',
  ]);
});
