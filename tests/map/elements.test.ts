import cytoscape, { type ElementDefinition } from 'cytoscape';
import { describe, expect, test } from 'vitest';
import { PICTURES, type Picture } from '../../src/explore/state.ts';
import {
  bendOf,
  crossEdge,
  mapEdge,
  nodeData,
  planElements,
  SLICES,
  viewElements,
} from '../../src/map/elements.ts';
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

/** All that both pictures draw, the map's as it first stands. */
function elementsOf(graph: PlanGraph): readonly ElementDefinition[] {
  const map = sceneIn(graph, 'map');
  return [
    ...planElements(graph, map, 'map'),
    ...viewElements(graph, map, 'map'),
    ...viewElements(graph, sceneIn(graph, 'structure'), 'structure'),
  ];
}

const byId = (graph: PlanGraph) => new Map(elementsOf(graph).map((element) => [idOf(element), element]));

describe.each(PLANS)('%s', (_, graph) => {
  const elements = elementsOf(graph);

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

  test('every node, arc, sign, re-listing mark and listing is there once', () => {
    const relisted = graph.listings.filter(({ mark }) => mark === 'relisted');
    expect(elements.map(idOf).sort()).toEqual(
      [
        ...graph.nodes.keys(),
        ...graph.strategies.map(({ id }) => `${id}/arc`),
        ...graph.policies.map(({ id }) => `${id}/sign`),
        ...relisted.map(({ id }) => id),
        ...graph.listings.map(({ id }) => mapEdge(id)),
        ...relisted.map(({ id }) => crossEdge(id)),
      ].sort(),
    );
  });

  test('a picture begins as its scene has it', () => {
    for (const view of PICTURES) {
      const scene = sceneIn(graph, view);
      const drawn = [...planElements(graph, scene, view), ...viewElements(graph, scene, view)];
      for (const { data, position, classes } of drawn.filter((element) => !isEdge(element))) {
        const at = scene.nodes.get(String(data.id));
        expect(String(classes).includes('away')).toBe(at === undefined);
        expect(String(classes).includes('as-row')).toBe(view === 'structure');
        if (at === undefined) continue;
        expect(position).toEqual({ x: at.x, y: at.y });
        expect(data).toMatchObject(nodeData(at));
      }
    }
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

  test('whatever a picture draws has an element, and each edge of a picture its link', () => {
    const ids = new Set(elements.map(idOf));
    for (const view of PICTURES)
      for (const format of ['wide', 'tall'] as const) {
        const scene = sceneOf(graph, view, format, { kind: 'closed' });
        for (const id of scene.nodes.keys()) expect(ids).toContain(id);
        const edge = view === 'map' ? mapEdge : crossEdge;
        const ofView = elements.filter(({ classes }) =>
          String(classes).includes(view === 'map' ? 'on-map' : 'in-structure'),
        );
        expect([...scene.links.keys()].map(edge).sort()).toEqual(ofView.map(idOf).sort());
      }
  });
});

describe('an element', () => {
  const found = byId(smallGraph);
  const blue = strategyColour(0);
  const [map, tree] = [sceneIn(smallGraph, 'map'), sceneIn(smallGraph, 'structure')];

  test('of a policy has its strategy’s colour; the vision and projects have none', () => {
    expect(found.get('1.1.1')).toMatchObject({ data: { id: '1.1.1', ...blue }, classes: 'policy' });
    expect(found.get('1/arc')).toMatchObject({ data: { id: '1/arc', ...blue }, classes: 'arc' });
    for (const [id, classes] of [
      ['vision', 'vision'],
      ['I', 'priorityProject'],
      ['1.1.1/sign', 'sign away as-dot as-row'],
    ] as const)
      expect(found.get(id)).toMatchObject({ data: { id, strong: INK, pale: PAPER }, classes });
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
    expect(found.get(mapEdge(first))).toEqual({
      group: 'edges',
      data: { id: mapEdge(first), source: '1.1.1', target, ...blue, ...bend(map, first) },
      classes: 'listing first on-map',
    });
    expect(found.get(mapEdge(again))).toEqual({
      group: 'edges',
      data: { id: mapEdge(again), source: '2.1.1', target, ...orange, ...bend(map, again) },
      classes: 'listing relisted on-map',
    });
    expect(found.get(crossEdge(again))).toEqual({
      group: 'edges',
      data: { id: crossEdge(again), source: target, target: again, ...orange, ...bend(tree, again) },
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
    expect(unmeasured(elementsOf(graph))).toEqual(unmeasured(elementsOf(smallGraph)));
    const fields = new Set(elementsOf(graph).flatMap(({ data }) => Object.keys(data)));
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
    for (const { data } of elementsOf(many))
      for (const [field, value] of Object.entries(data))
        if (field === 'strong' || field.startsWith('sliceColour')) expect(palette).toContain(value);
  });
});

describe('the style, in a Cytoscape without a screen', () => {
  const warnings: string[] = [];
  const warn = console.warn;
  console.warn = (...words: readonly unknown[]) => warnings.push(words.join(' '));
  const cy = cytoscape({ headless: true, styleEnabled: true, elements: [...elementsOf(smallGraph)], style });
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
    const edge = cy.getElementById('cross:2.1.1/shared-loan');
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
