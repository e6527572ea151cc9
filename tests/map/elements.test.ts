import cytoscape, { type ElementDefinition } from 'cytoscape';
import { describe, expect, test } from 'vitest';
import { CANVAS_VIEWS, type CanvasView } from '../../src/explore/state.ts';
import { style } from '../../src/map/cytoscapeStyle.ts';
import { bendsOf, edgeId, elementsOf } from '../../src/map/elements.ts';
import { USUAL_ROOM } from '../../src/map/geometry/mapPage.ts';
import type { Scene, SceneLink } from '../../src/map/geometry/scene.ts';
import { sceneOf } from '../../src/map/geometry/sceneOf.ts';
import { graphOf, type PlanGraph } from '../../src/plan/graph.ts';
import { INK, PAPER, strategyColour } from '../../src/ui/palette.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { planOf, small, smallGraph } from '../fixtures/small.ts';
import { generatedPlan, LIKE_REAL, SHAPES } from './generatedPlan.ts';
import { pointsOn } from './sceneChecks.ts';
import { stateOf, stateWithout } from './sceneState.ts';

const PLANS: readonly (readonly [string, PlanGraph])[] = [
  ['the real plan', realGraph],
  ['a small plan', smallGraph],
  ...SHAPES.map(([name, shape]) => [`made-up, ${name}`, generatedPlan(shape)] as const),
];

const idOf = ({ data }: ElementDefinition) => String(data.id);
const isEdge = ({ data }: ElementDefinition) => data.source !== undefined;
const sceneIn = (graph: PlanGraph, view: CanvasView) =>
  sceneOf(graph, view, USUAL_ROOM.wide, { kind: 'asPrinted' });
const drawnIn = (graph: PlanGraph, view: CanvasView, state = stateOf(graph)) =>
  elementsOf(graph, sceneIn(graph, view), view, state);
const byId = (elements: readonly ElementDefinition[]) =>
  new Map(elements.map((element) => [idOf(element), element]));

describe.each(PLANS)('%s', (_, graph) => {
  describe.each(CANVAS_VIEWS)('drawn as the %s', (view) => {
    const scene = sceneIn(graph, view);
    const elements = drawnIn(graph, view);

    test('ids are unique, of nodes and edges together', () => {
      expect(new Set(elements.map(idOf)).size).toBe(elements.length);
    });

    test('both ends of each edge precede it', () => {
      const known = new Set<string>();
      for (const element of elements) {
        const { source, target } = element.data;
        if (isEdge(element)) expect([known.has(source), known.has(target)]).toEqual([true, true]);
        known.add(idOf(element));
      }
    });

    test('has the geometry of its scene and nothing else', () => {
      expect(elements.map(idOf)).toEqual([
        ...scene.nodes.keys(),
        ...[...scene.links.keys()].map((link) => edgeId(view, link)),
      ]);
      for (const { data, position, classes } of elements.filter((element) => !isEdge(element))) {
        const at = scene.nodes.get(String(data.id));
        expect(position).toEqual({ x: at?.x, y: at?.y });
        expect(data).toMatchObject({ w: at?.w, h: at?.h });
        const kind = at?.role ?? graph.nodes.get(at?.node ?? '')?.kind;
        expect(classes.replace(/ (?:bordered|outlined)\b/g, '')).toBe(kind);
      }
    });

    test('elements of a kind have the same fields in any state', () => {
      const fieldsOf = (of: readonly ElementDefinition[]) =>
        new Set(of.map(({ data }) => Object.keys(data).sort().join(' ')));
      const [first] = graph.initiatives;
      const state = first === undefined ? stateOf(graph) : stateWithout(graph, [first.id]);
      const all = [...elements, ...drawnIn(graph, view, state)];
      expect(fieldsOf(all.filter(isEdge)).size).toBeLessThanOrEqual(1);
      expect(fieldsOf(all.filter((element) => !isEdge(element))).size).toBe(1);
    });
  });

  test('every re-listing is an edge of the structure, shown only while it is highlighted', () => {
    const edges = drawnIn(graph, 'structure').filter(isEdge);
    const relisted = graph.listings.filter(({ mark }) => mark === 'relisted');
    expect(edges.map(idOf).sort()).toEqual(relisted.map(({ id }) => `structure:${id}`).sort());
    for (const { data } of edges) expect(data.display).toBe('none');
  });
});

describe('an element', () => {
  const [blue, orange] = [strategyColour(0), strategyColour(1)];
  const [map, tree] = CANVAS_VIEWS.map((view) => byId(drawnIn(smallGraph, view)));
  if (map === undefined || tree === undefined) throw new Error('No pictures');

  test('of a policy has its strategy’s colour; the vision, hubs and projects are neutral', () => {
    expect(map.get('1.1.1')).toMatchObject({
      data: { fill: blue.strong, fillOpacity: 1 },
      classes: 'policy',
    });
    expect(map.get('2')).toMatchObject({ data: { fill: orange.strong }, classes: 'strategy' });
    expect(map.get('2.1')).toMatchObject({ data: { fill: orange.strong }, classes: 'direction' });
    expect(map.get('vision')).toMatchObject({ data: { fill: INK }, classes: 'vision' });
    expect(map.get('I')).toMatchObject({ data: { fill: '#4d4d4d' }, classes: 'priorityProject' });
    expect(tree.get('1.1')).toMatchObject({ data: { fill: blue.pale }, classes: 'direction bordered' });
  });

  test('of a listing shows first or re-listed by its mark, in the colour of its policy', () => {
    expect(map.get('mark:1.1.1/shared-loan/first')).toMatchObject({
      data: { fill: blue.strong, borderColour: blue.strong },
      classes: 'mark bordered',
    });
    expect(map.get('mark:2.1.1/shared-loan/relisted')).toMatchObject({
      data: { fill: PAPER, borderColour: orange.strong },
      classes: 'mark bordered',
    });
    expect(tree.get('2.1.1/shared-loan')).toMatchObject({
      data: { fill: PAPER, borderColour: orange.strong },
      classes: 'mark bordered',
    });
  });

  test('of a link has the colour of its policy and ends at the background of its bundle', () => {
    expect(map.get('map:2.1.1/craft-school')).toMatchObject({
      group: 'edges',
      data: {
        source: '2.1.1',
        target: 'bundle:craft-school',
        colour: orange.strong,
        lineStyle: 'solid',
        display: 'element',
      },
      classes: 'listing relisted',
    });
    expect(map.get('map:1.1.1/night-market')).toMatchObject({
      data: { source: '1.1.1', target: 'bundle:night-market', colour: blue.strong },
      classes: 'listing first',
    });
  });

  test('has its state as classes, and is not drawn while hidden', () => {
    const [loan] = smallGraph.initiatives;
    if (loan === undefined) throw new Error('No initiative');
    const without = byId(drawnIn(smallGraph, 'map', stateWithout(smallGraph, [loan.id])));
    expect(without.get('1.1.1')?.classes).toBe('policy outlined weakened');
    expect(without.get(`bundle:${loan.id}`)?.classes).toBe('bundle bordered dropped');
    expect(without.get(`map:1.1.1/${loan.id}`)).toMatchObject({
      data: { lineStyle: 'dashed', display: 'element' },
      classes: 'listing first dropped',
    });
    const { shown } = stateWithout(smallGraph, [loan.id]);
    const filtered = byId(drawnIn(smallGraph, 'map', stateOf(smallGraph, { shown })));
    expect(filtered.get(loan.id)).toMatchObject({ classes: 'initiative away' });
    expect(filtered.get(`map:1.1.1/${loan.id}`)).toMatchObject({
      data: { display: 'none' },
      classes: 'listing first away',
    });
    const asked = stateOf(smallGraph, { selectedIds: new Set([loan.id]), hits: new Set(['1.1.1']) });
    const told = byId(drawnIn(smallGraph, 'map', asked));
    expect(told.get(loan.id)?.classes).toBe('initiative bordered outlined selected');
    expect(told.get('1.1.1')?.classes).toBe('policy outlined hit');
  });
});

test.each(CANVAS_VIEWS)('control points are relative to the line between both nodes: the %s', (view) => {
  const scene: Scene = sceneIn(realGraph, view);
  const drawn = (link: SceneLink): SceneLink => {
    const [start, end] = [scene.nodes.get(link.source), scene.nodes.get(link.target)];
    if (start === undefined || end === undefined) throw new Error(`${link.id} has no ends`);
    const { distances, weights } = bendsOf(scene, link);
    const [along, away] = [weights.split(' ').map(Number), distances.split(' ').map(Number)];
    const [dx, dy] = [end.x - start.x, end.y - start.y];
    const length = Math.hypot(dx, dy);
    // As Cytoscape reads them: the normal of the line points to its left on a screen.
    const [first, ...more] = along.map((weight, index) => ({
      x: start.x + weight * dx - ((away[index] ?? 0) * dy) / length,
      y: start.y + weight * dy + ((away[index] ?? 0) * dx) / length,
    }));
    if (first === undefined) throw new Error('No control point');
    return { ...link, controls: [first, ...more] };
  };
  expect(scene.links.size).toBeGreaterThan(60);
  for (const link of scene.links.values())
    for (const [index, { x, y }] of pointsOn(drawn(link), 4).entries()) {
      const { x: ownX, y: ownY } = pointsOn(link, 4)[index] ?? { x: 0, y: 0 };
      expect([x, y]).toEqual([expect.closeTo(ownX, 6), expect.closeTo(ownY, 6)]);
    }
});

describe('no style value comes from a plan file', () => {
  const MEASURED = ['from', 'to', 'distances', 'weights'];
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

  test('an element has ids, palette colours and numbers, and no text', () => {
    // Rows are as high as their names: what is measured differs, and nothing else.
    const unmeasured = (elements: readonly ElementDefinition[]): unknown =>
      JSON.parse(
        JSON.stringify(elements, (name, value) => {
          if (typeof value === 'number') return 0;
          return MEASURED.includes(name) ? '' : value;
        }),
      );
    for (const view of CANVAS_VIEWS)
      expect(unmeasured(drawnIn(graph, view))).toEqual(unmeasured(drawnIn(smallGraph, view)));
    const fields = CANVAS_VIEWS.flatMap((view) =>
      drawnIn(graph, view).flatMap(({ data }) => Object.keys(data)),
    );
    const strokes = ['border', 'outline'].flatMap((line) =>
      ['Width', 'Colour', 'Opacity', 'Style'].map((part) => `${line}${part}`),
    );
    const node = [
      'id',
      'w',
      'h',
      'shape',
      'fill',
      'fillOpacity',
      ...strokes,
      'borderDash',
      'outlineOffset',
      'order',
      'display',
    ];
    const edge = ['source', 'target', ...MEASURED, 'colour', 'opacity', 'width', 'lineStyle'];
    expect([...new Set(fields)].sort()).toEqual([...node, ...edge].sort());
  });

  test('colours are palette colours, for any number of strategies', () => {
    const many = generatedPlan({ ...LIKE_REAL, strategies: 6 });
    const strategies = Array.from({ length: 6 }, (_, index) => strategyColour(index));
    const palette = new Set([
      INK,
      PAPER,
      ...strategies.flatMap(({ strong, pale }) => [strong, pale]),
      // Projects, the grounds of bundles from the least to the most listed, and what is selected.
      ...['#4d4d4d', '#f1f2f5', '#e5e8ee', '#d9deea', '#ffb300'],
    ]);
    for (const view of CANVAS_VIEWS)
      for (const { data } of drawnIn(many, view))
        for (const field of ['fill', 'borderColour', 'outlineColour', 'colour'])
          if (data[field] !== undefined) expect(palette).toContain(data[field]);
  });
});

describe('the stylesheet, in a headless Cytoscape', () => {
  const warnings: string[] = [];
  const warn = console.warn;
  console.warn = (...words: readonly unknown[]) => warnings.push(words.join(' '));
  const [map, tree] = CANVAS_VIEWS.map((view) =>
    cytoscape({ headless: true, styleEnabled: true, elements: drawnIn(smallGraph, view), style }),
  );
  console.warn = warn;
  if (map === undefined || tree === undefined) throw new Error('No pictures');

  test('causes no warning', () => {
    expect(warnings).toEqual([]);
  });

  test('maps the data of each element to its style', () => {
    for (const cy of [map, tree])
      for (const drawn of cy.nodes().toArray()) {
        const of = (name: string) => drawn.numericStyle(name);
        expect([of('width'), of('height'), of('border-width'), of('outline-width'), of('z-index')]).toEqual([
          drawn.data('w'),
          drawn.data('h'),
          drawn.data('borderWidth'),
          drawn.data('outlineWidth'),
          drawn.data('order'),
        ]);
        expect(drawn.style('background-color')).toBe(rgb(drawn.data('fill')));
        expect(drawn.style('shape')).toBe(drawn.data('shape'));
        expect(of('background-opacity')).toBe(drawn.data('fillOpacity'));
      }
    for (const drawn of map.edges().toArray()) {
      expect(drawn.style('line-color')).toBe(rgb(drawn.data('colour')));
      expect(drawn.numericStyle('line-opacity')).toBe(drawn.data('opacity'));
      expect(drawn.style('display')).toBe('element');
      expect(drawn.style('control-point-weights')).toBe(drawn.data('weights'));
    }
    for (const drawn of tree.edges().toArray()) expect(drawn.style('display')).toBe('none');
  });
});

function rgb(hex: string): string {
  return `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(',')})`;
}
