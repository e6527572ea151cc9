import cytoscape, { type ElementDefinition } from 'cytoscape';
import { describe, expect, test } from 'vitest';
import { PICTURES, type Picture } from '../../src/explore/state.ts';
import { bendOf, edgeId, elementsOf, nodeData, SLICES } from '../../src/map/elements.ts';
import type { Scene } from '../../src/map/geometry/scene.ts';
import { sceneOf } from '../../src/map/geometry/sceneOf.ts';
import { style } from '../../src/map/style.ts';
import { graphOf, type PlanGraph } from '../../src/plan/graph.ts';
import { initiativeMeasures } from '../../src/plan/measures.ts';
import { INK, PAPER, strategyColour } from '../../src/ui/palette.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { planOf, small, smallGraph } from '../fixtures/small.ts';
import { generatedPlan, LIKE_REAL, SHAPES } from './generatedPlan.ts';

const PLANS: readonly (readonly [string, PlanGraph])[] = [
  ['the real plan', realGraph],
  ['a small plan', smallGraph],
  ...SHAPES.map(([name, shape]) => [`made-up, ${name}`, generatedPlan(shape)] as const),
];

const idOf = ({ data }: ElementDefinition) => String(data.id);
const isEdge = ({ data }: ElementDefinition) => data.source !== undefined;
const sceneIn = (graph: PlanGraph, view: Picture) => sceneOf(graph, view, 'wide', { kind: 'asPrinted' });

const drawnIn = (graph: PlanGraph, view: Picture) => elementsOf(graph, sceneIn(graph, view), view);

/** As the map has them, and what only the structure draws besides. */
const byId = (graph: PlanGraph) =>
  new Map(
    [...drawnIn(graph, 'structure'), ...drawnIn(graph, 'map')].map((element) => [idOf(element), element]),
  );
const inBoth = (graph: PlanGraph): readonly ElementDefinition[] => [...byId(graph).values()];

describe.each(PLANS)('%s', (_, graph) => {
  describe.each(PICTURES)('drawn as the %s', (view) => {
    const scene = sceneIn(graph, view);
    const elements = elementsOf(graph, scene, view);

    test('ids are unique, of nodes and edges together', () => {
      expect(new Set(elements.map(idOf)).size).toBe(elements.length);
    });

    test('both ends of each edge are there', () => {
      const nodes = new Set(elements.filter((element) => !isEdge(element)).map(idOf));
      for (const { data } of elements.filter(isEdge)) {
        expect(nodes).toContain(data.source);
        expect(nodes).toContain(data.target);
      }
    });

    test('begins as its scene has it, and draws nothing else', () => {
      expect(elements.map(idOf)).toEqual([
        ...scene.nodes.keys(),
        ...[...scene.links.keys()].map((link) => edgeId(view, link)),
      ]);
      for (const { data, position, classes } of elements.filter((element) => !isEdge(element))) {
        const at = scene.nodes.get(String(data.id));
        expect(String(classes).includes('as-row')).toBe(view === 'structure');
        expect(position).toEqual({ x: at?.x, y: at?.y });
        expect(data).toMatchObject(at === undefined ? {} : nodeData(at));
      }
    });
  });

  test('every listing is an edge of the map, every re-listing one of the structure', () => {
    const edges = (view: Picture) => drawnIn(graph, view).filter(isEdge).map(idOf).sort();
    const relisted = graph.listings.filter(({ mark }) => mark === 'relisted');
    expect(edges('map')).toEqual(graph.listings.map(({ id }) => `map:${id}`).sort());
    expect(edges('structure')).toEqual(relisted.map(({ id }) => `structure:${id}`).sort());
  });

  test('an initiative of several strategies is a pie, whose slices sum to 100', () => {
    const found = byId(graph);
    for (const { id } of graph.initiatives) {
      const isMixed = initiativeMeasures(graph, id).shares.length > 1;
      expect(found.get(id)?.classes).toBe(isMixed ? 'initiative mixed' : 'initiative');
      const data: ElementDefinition['data'] = found.get(id)?.data ?? {};
      expect(Object.hasOwn(data, 'slice1')).toBe(isMixed);
      if (!isMixed) continue;
      const sizes = Array.from({ length: SLICES }, (_, index) => Number(data[`slice${index + 1}`]));
      expect(sizes.reduce((sum, size) => sum + size)).toBeCloseTo(100, 9);
      for (const size of sizes) expect(size).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('an element', () => {
  const found = byId(smallGraph);
  const blue = strategyColour(0);
  const [map, tree] = [sceneIn(smallGraph, 'map'), sceneIn(smallGraph, 'structure')];

  test('of a policy has its strategy’s colour; the vision and projects have none', () => {
    expect(found.get('1.1.1')).toMatchObject({ data: { id: '1.1.1', ...blue }, classes: 'policy' });
    expect(found.get('arc:1')).toMatchObject({ data: { id: 'arc:1', ...blue }, classes: 'arc' });
    for (const [id, classes] of [
      ['vision', 'vision'],
      ['I', 'priorityProject'],
    ] as const)
      expect(found.get(id)).toMatchObject({ data: { id, strong: INK, pale: PAPER }, classes });
    const closed = sceneOf(smallGraph, 'structure', 'wide', { kind: 'closed' });
    const sign = elementsOf(smallGraph, closed, 'structure').find(
      (element) => idOf(element) === 'sign:1.1.1',
    );
    expect(sign).toMatchObject({ data: { strong: INK, pale: PAPER }, classes: 'sign as-dot as-row' });
  });

  test('of an initiative has its first listing’s colour and a slice for each of its strategies', () => {
    const { data, classes } = found.get('shared-loan') ?? { data: {} };
    expect(classes).toBe('initiative mixed');
    expect(data).toMatchObject({
      id: 'shared-loan',
      ...blue,
      slice1: (2 / 3) * 100,
      sliceColour1: strategyColour(0).strong,
      slice2: (1 / 3) * 100,
      sliceColour2: strategyColour(1).strong,
      ...Object.fromEntries(
        [3, 4, 5, 6, 7, 8].flatMap((slice) => [
          [`slice${slice}`, 0],
          [`sliceColour${slice}`, PAPER],
        ]),
      ),
    });
    expect(found.get('tool-library')?.data).toMatchObject(strategyColour(1));
  });

  test('of a listing tells first from re-listed, and has the colour of the policy that lists', () => {
    const bend = (scene: Scene, id: string) => {
      const link = scene.links.get(id);
      return link === undefined ? expect.fail(`${id} is not drawn`) : bendOf(scene, link);
    };
    const orange = strategyColour(1);
    const [first, again] = ['1.1.1/shared-loan', '2.1.1/shared-loan'];
    const target = 'shared-loan';
    expect(found.get(edgeId('map', first))).toEqual({
      group: 'edges',
      data: { id: edgeId('map', first), source: '1.1.1', target, ...blue, ...bend(map, first) },
      classes: 'listing first on-map',
    });
    expect(found.get(edgeId('map', again))).toEqual({
      group: 'edges',
      data: { id: edgeId('map', again), source: '2.1.1', target, ...orange, ...bend(map, again) },
      classes: 'listing relisted on-map',
    });
    expect(found.get(edgeId('structure', again))).toEqual({
      group: 'edges',
      data: {
        id: edgeId('structure', again),
        source: target,
        target: again,
        ...orange,
        ...bend(tree, again),
      },
      classes: 'listing relisted in-structure',
    });
    expect(found.get(again)).toMatchObject({ data: { id: again, ...orange } });
    expect(found.get(again)?.classes).toMatch(/^mark /);
  });
});

describe('no style value comes from a plan file', () => {
  const hostile = 'url(https://example.invalid/x.png);width:999';
  const graph = graphOf(
    planOf(
      small(
        [['vision', 'name', 'en'], hostile],
        [['vision', 'breaks', 'en'], hostile],
        [['initiatives', 0, 'name', 'en'], hostile],
        [['initiatives', 0, 'breaks', 'en'], hostile],
        [['strategies', 0, 'name', 'en'], hostile],
        [['strategies', 0, 'breaks', 'en'], hostile],
      ),
    ),
  );

  test('an element holds ids, colours of our palette and measures, and no text', () => {
    // Rows are as high as their names: what is measured differs, and nothing else.
    const unmeasured = (elements: readonly ElementDefinition[]): unknown =>
      JSON.parse(JSON.stringify(elements, (_, value) => (typeof value === 'number' ? 0 : value)));
    expect(unmeasured(inBoth(graph))).toEqual(unmeasured(inBoth(smallGraph)));
    const fields = new Set(inBoth(graph).flatMap(({ data }) => Object.keys(data)));
    const slices = Array.from({ length: SLICES }, (_, index) => [
      `slice${index + 1}`,
      `sliceColour${index + 1}`,
    ]);
    const drawn = [
      'id',
      'strong',
      'pale',
      'w',
      'h',
      'shape',
      'points',
      'source',
      'target',
      'distance',
      'weight',
    ];
    expect([...fields].sort()).toEqual([...drawn, ...slices.flat()].sort());
  });

  test('what the style reads of an element is neither its id nor its ends', () => {
    const read = [...JSON.stringify(style).matchAll(/data\((\w+)\)/g)].map(([, field]) => field);
    expect(read.length).toBeGreaterThan(10);
    for (const field of read) expect(['id', 'source', 'target', 'label', 'name']).not.toContain(field);
  });

  test('colours are palette colours, for as many strategies as there are', () => {
    const many = generatedPlan({ ...LIKE_REAL, strategies: 6 });
    const palette = new Set([
      INK,
      PAPER,
      ...Array.from({ length: 6 }, (_, index) => strategyColour(index).strong),
    ]);
    for (const { data } of inBoth(many))
      for (const [field, value] of Object.entries(data))
        if (field === 'strong' || field.startsWith('sliceColour')) expect(palette).toContain(value);
  });
});

describe('the style, in a Cytoscape without a screen', () => {
  const warnings: string[] = [];
  const warn = console.warn;
  console.warn = (...words: readonly unknown[]) => warnings.push(words.join(' '));
  const cy = cytoscape({ headless: true, styleEnabled: true, elements: [...inBoth(smallGraph)], style });
  console.warn = warn;
  const value = (id: string, property: string) => cy.getElementById(id).style(property);

  test('is understood: no warning', () => {
    expect(warnings).toEqual([]);
  });

  test('tells first listings from re-listings by more than colour', () => {
    const [first, again] = ['map:1.1.1/shared-loan', 'map:2.1.1/shared-loan'];
    expect(value(first, 'line-style')).toBe('solid');
    expect(value(again, 'line-style')).toBe('dashed');
    expect(Number.parseFloat(value(first, 'width'))).toBeGreaterThan(
      Number.parseFloat(value(again, 'width')),
    );
    // A re-listing's dot is hollow.
    expect(value('2.1.1/shared-loan', 'background-color')).toBe('rgb(255,255,255)');
  });

  test('shows cross links only where they are lit', () => {
    const edge = cy.getElementById('structure:2.1.1/shared-loan');
    expect(edge.style('visibility')).toBe('hidden');
    edge.addClass('lit');
    expect(edge.style('visibility')).toBe('visible');
    edge.removeClass('lit');
  });

  test('takes its colours from the strategy', () => {
    expect(value('1.1.1', 'background-color')).toBe('rgb(0,85,173)');
    expect(value('2.1.1', 'background-color')).toBe('rgb(199,71,0)');
    expect(value('1.1', 'background-color')).toBe('rgb(227,237,249)');
  });
});
