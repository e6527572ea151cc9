import { describe, expect, test } from 'vitest';
import { filterPlan, NO_FILTER } from '../../src/explore/filter.ts';
import { highlight } from '../../src/explore/highlight.ts';
import { listingsOfInitiative, type PlanGraph } from '../../src/plan/graph.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';

const { node, initiative } = idsOf(smallGraph);

/** Sets as sorted lists, for readable failures. */
const lit = (id: string, graph: PlanGraph = smallGraph) => {
  const { nodes, listings, named } = highlight(graph, node(id));
  return { nodes: [...nodes].sort(), listings: [...listings].sort(), named: [...named].sort() };
};

describe('the highlight', () => {
  test('of an initiative: its listings, its policies and their ancestors, no listings of its neighbours', () => {
    expect(lit('shared-loan')).toEqual({
      nodes: ['1', '1.1', '1.1.1', '1.2', '1.2.1', '2', '2.1', '2.1.1', 'shared-loan', 'vision'],
      listings: ['1.1.1/shared-loan', '1.2.1/shared-loan', '2.1.1/shared-loan'],
      named: ['1.1.1', '1.2.1', '2.1.1', 'shared-loan'],
    });
  });

  test('of an initiative with one listing', () => {
    expect(lit('solar-roofs')).toEqual({
      nodes: ['2', '2.1', '2.1.2', 'solar-roofs', 'vision'],
      listings: ['2.1.2/solar-roofs'],
      named: ['2.1.2', 'solar-roofs'],
    });
  });

  test('of a policy: its initiatives and its ancestors', () => {
    expect(lit('2.1.1')).toEqual({
      nodes: ['2', '2.1', '2.1.1', 'craft-school', 'shared-loan', 'tool-library', 'vision'],
      listings: ['2.1.1/craft-school', '2.1.1/shared-loan', '2.1.1/tool-library'],
      named: ['2.1', '2.1.1', 'craft-school', 'shared-loan', 'tool-library'],
    });
  });

  test('of a direction: its policies and their initiatives', () => {
    expect(lit('1.1')).toEqual({
      nodes: ['1', '1.1', '1.1.1', '1.1.2', 'craft-school', 'night-market', 'shared-loan', 'vision'],
      listings: ['1.1.1/night-market', '1.1.1/shared-loan', '1.1.2/craft-school', '1.1.2/night-market'],
      named: ['1', '1.1', '1.1.1', '1.1.2'],
    });
  });

  test('of a strategy: all its descendants', () => {
    expect(lit('2')).toEqual({
      nodes: [
        '2',
        '2.1',
        '2.1.1',
        '2.1.2',
        'craft-school',
        'shared-loan',
        'solar-roofs',
        'tool-library',
        'vision',
      ],
      listings: ['2.1.1/craft-school', '2.1.1/shared-loan', '2.1.1/tool-library', '2.1.2/solar-roofs'],
      named: ['2', '2.1', 'vision'],
    });
  });

  test('of the vision: its branches only, with strategies and priority projects labelled', () => {
    expect(lit('vision')).toEqual({
      nodes: ['1', '1.1', '1.2', '2', '2.1', 'I', 'II', 'vision'],
      listings: [],
      named: ['1', '2', 'I', 'II', 'vision'],
    });
  });

  test('of a priority project: itself and the vision, as the source links it to nothing else', () => {
    expect(lit('I')).toEqual({ nodes: ['I', 'vision'], listings: [], named: ['I', 'vision'] });
  });

  test('of the real plan’s hub: its fourteen policies', () => {
    const hub = idsOf(realGraph).initiative('sme-loan-program');
    const { nodes, listings, named } = highlight(realGraph, hub);
    const own = listingsOfInitiative(realGraph, hub);
    expect(own).toHaveLength(14);
    expect([...named]).toEqual([hub, ...own.map(({ policy }) => policy)]);
    expect([...listings]).toEqual(own.map(({ id }) => id));
    expect([...nodes].filter((id) => realGraph.nodes.get(id)?.kind === 'initiative')).toEqual([hub]);
  });
});

describe('with filters', () => {
  const without = (id: string) =>
    filterPlan(smallGraph, { ...NO_FILTER, hiddenStrategies: [idsOf(smallGraph).strategy(id)] }, null).graph;

  test('a hidden node highlights nothing', () => {
    expect(highlight(without('2'), node('2.1.1'))).toEqual({
      nodes: new Set(),
      listings: new Set(),
      named: new Set(),
      links: new Set(),
    });
  });

  test('a shown node highlights its shown listings', () => {
    const graph = without('2');
    expect([...highlight(graph, initiative('shared-loan')).listings]).toEqual([
      '1.1.1/shared-loan',
      '1.2.1/shared-loan',
    ]);
    expect([...highlight(graph, initiative('shared-loan')).named]).toEqual(['shared-loan', '1.1.1', '1.2.1']);
  });

  test('with a direction hidden, the ancestors of its policies are still highlighted', () => {
    const graph = filterPlan(smallGraph, { ...NO_FILTER, hiddenKinds: ['direction'] }, null).graph;
    const { nodes, named } = highlight(graph, node('1.1.1'));
    expect(nodes).toContain('1');
    expect(nodes).toContain('vision');
    expect([...named].sort()).toEqual(['1.1.1', 'night-market', 'shared-loan']);
  });
});

test('the node itself is always highlighted and labelled, and all labelled nodes are highlighted', () => {
  for (const { id } of realGraph.nodes.values()) {
    const { nodes, named } = highlight(realGraph, id);
    expect(nodes).toContain(id);
    expect(named).toContain(id);
    expect([...named].filter((each) => !nodes.has(each))).toEqual([]);
  }
});
