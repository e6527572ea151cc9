import cytoscape, { type Core, type EdgeSingular, type NodeSingular } from 'cytoscape';
import { describe, expect, onTestFinished, test } from 'vitest';
import { highlight } from '../../src/explore/highlight.ts';
import { type Branches, type BranchId, opened, type Picture } from '../../src/explore/state.ts';
import { elementsOf } from '../../src/map/elements.ts';
import { withGuests } from '../../src/map/geometry/guests.ts';
import type { Format, Scene } from '../../src/map/geometry/scene.ts';
import { sceneOf } from '../../src/map/geometry/sceneOf.ts';
import { drawScene, light } from '../../src/map/picture.ts';
import { style } from '../../src/map/style.ts';
import type { PlanGraph } from '../../src/plan/graph.ts';
import { SEED, SIZES } from '../bench/sizes.ts';
import { generatedGraph } from '../fixtures/generated.ts';
import { realGraph } from '../fixtures/realPlan.ts';

type Case = { readonly name: string; readonly view: Picture; readonly scene: Scene };

const PLANS = [
  ['the real plan', realGraph],
  ['700 nodes, 137 policies', generatedGraph({ nodes: 700, strategies: 5, projects: 7 }, SEED)],
  ['1,500 nodes', generatedGraph(SIZES.large, SEED)],
] as const;

const NODE_STYLE = [
  'shape',
  'width',
  'height',
  'background-color',
  'border-width',
  'border-color',
  'z-index',
];
const EDGE_STYLE = ['line-color', 'line-style', 'width', 'control-point-distances', 'control-point-weights'];

/** Reading a style costs more than all else here: those of bands and pies only where there are some. */
function styleNames(drawn: NodeSingular | EdgeSingular): readonly string[] {
  if (drawn.isEdge()) return EDGE_STYLE;
  if (drawn.style('shape') === 'polygon') return [...NODE_STYLE, 'shape-polygon-points'];
  return drawn.hasClass('mixed')
    ? [...NODE_STYLE, 'pie-size', 'pie-1-background-color', 'pie-2-background-size']
    : NODE_STYLE;
}

/** Of each element, by its id, all that it is and how it looks. */
function lookOf(cy: Core): ReadonlyMap<string, string> {
  const look = cy.elements().map((drawn): readonly [string, string] => {
    return [
      drawn.id(),
      JSON.stringify([
        Object.entries(drawn.data()).sort(([a], [b]) => (a < b ? -1 : 1)),
        drawn.classes().sort(),
        drawn.isNode() ? drawn.position() : [drawn.source().id(), drawn.target().id()],
        styleNames(drawn).map((name) => [name, drawn.style(name)]),
      ]),
    ];
  });
  return new Map(look);
}

function fresh(graph: PlanGraph, { scene, view }: Omit<Case, 'name'>): Core {
  const elements = elementsOf(graph, scene, view);
  return cytoscape({ headless: true, styleEnabled: true, elements, style, layout: { name: 'preset' } });
}

function freshLook(graph: PlanGraph, drawn: Omit<Case, 'name'>): ReadonlyMap<string, string> {
  const cy = fresh(graph, drawn);
  const look = lookOf(cy);
  cy.destroy();
  return look;
}

/** Where two drawings differ: what each has of the same element. */
function differences(drawn: ReadonlyMap<string, string>, expected: ReadonlyMap<string, string>) {
  return [...new Set([...drawn.keys(), ...expected.keys()])]
    .filter((id) => drawn.get(id) !== expected.get(id))
    .map((id) => ({ id, drawn: drawn.get(id), expected: expected.get(id) }))
    .slice(0, 2);
}

/** Every scene after every other, on one way: at each place the ways not yet gone are gone, the last one first. */
function wayThroughAll(count: number): readonly number[] {
  const left = Array.from({ length: count }, (_, from) =>
    Array.from({ length: count }, (_, to) => to).filter((to) => to !== from),
  );
  const way: number[] = [];
  const walk = (from: number) => {
    for (let to = left[from]?.pop(); to !== undefined; to = left[from]?.pop()) walk(to);
    way.push(from);
  };
  walk(0);
  return way;
}

function scenesOf(graph: PlanGraph): readonly Case[] {
  const [strategy] = graph.strategies;
  const direction = graph.directions.at(-1);
  const policy = graph.policies[1];
  const guest = graph.initiatives.at(-1);
  if (strategy === undefined || direction === undefined || policy === undefined || guest === undefined)
    throw new Error('Nothing there');
  const several: readonly BranchId[] = [direction.id, policy.id];
  const CASES: readonly (readonly [Picture, Format, Branches])[] = [
    ['map', 'wide', { kind: 'closed' }],
    ['map', 'tall', opened([strategy.id])],
    ['map', 'wide', opened(several)],
    ['structure', 'wide', { kind: 'closed' }],
    ['structure', 'tall', { kind: 'asPrinted' }],
    ['structure', 'wide', opened(several)],
  ];
  const framed = CASES.map(([view, format, branches]) => ({
    name: `${view}, ${format}, ${JSON.stringify(branches)}`,
    view,
    scene: sceneOf(graph, view, format, branches),
  }));
  const [first] = framed;
  if (first === undefined) throw new Error('No scene');
  const visited = withGuests(graph, first.scene, 'wide', [guest.id]);
  return visited === first.scene ? framed : [...framed, { name: 'a guest', view: 'map', scene: visited }];
}

describe.each(PLANS)('%s', (_, graph) => {
  const scenes = scenesOf(graph);
  const drawnAs = (index: number): { readonly cy: Core; readonly drawn: Case } => {
    const drawn = scenes[index];
    if (drawn === undefined) throw new RangeError(`No scene ${index}`);
    const cy = fresh(graph, drawn);
    onTestFinished(() => cy.destroy());
    return { cy, drawn };
  };

  test('after each change of the scene all is as in a drawing of its own', async () => {
    const looks = scenes.map((drawn) => freshLook(graph, drawn));
    const { cy, drawn: first } = drawnAs(0);
    let before = first;
    for (const index of wayThroughAll(scenes.length)) {
      const [now, expected] = [scenes[index], looks[index]];
      if (now === undefined || expected === undefined) throw new RangeError(`No scene ${index}`);
      await drawScene(cy, graph, now.scene, now.view, false);
      const found = differences(lookOf(cy), expected);
      expect([`${before.name} → ${now.name}`, found]).toEqual([`${before.name} → ${now.name}`, []]);
      before = now;
    }
  });

  test('the state stays, and what does not change is not touched', async () => {
    const { cy, drawn: map } = drawnAs(0);
    const lit = highlight(graph, graph.directions[0]?.id ?? 'vision');
    light(cy, map.scene, map.view, lit, new Set());
    const touched: string[] = [];
    cy.on('data class position style', ({ target }) => touched.push(target === cy ? 'all' : target.id()));
    await drawScene(cy, graph, map.scene, map.view, false);
    expect(touched).toEqual([]);
    const guests = scenes.find(({ name }) => name === 'a guest');
    if (guests === undefined) return;
    await drawScene(cy, graph, guests.scene, guests.view, false);
    const added = [...elementsOf(graph, guests.scene, 'map').map(({ data }) => data.id)].filter(
      (id) => !elementsOf(graph, map.scene, 'map').some(({ data }) => data.id === id),
    );
    expect(touched.filter((id) => !added.includes(id))).toEqual([]);
    light(cy, guests.scene, guests.view, lit, new Set());
    const again = fresh(graph, guests);
    light(again, guests.scene, guests.view, lit, new Set());
    expect(differences(lookOf(cy), lookOf(again))).toEqual([]);
    again.destroy();
  });
});

describe('what travels', () => {
  const [map, tree] = (['map', 'structure'] as const).map((view) => ({
    view,
    scene: sceneOf(realGraph, view, 'wide', { kind: 'closed' }),
  }));
  if (map === undefined || tree === undefined) throw new Error('No scenes');
  const start = () => {
    const cy = fresh(realGraph, map);
    onTestFinished(() => cy.destroy());
    return { cy, go: ({ scene, view }: typeof map) => drawScene(cy, realGraph, scene, view, true) };
  };
  const aWhile = (ms: number) => new Promise((passed) => setTimeout(passed, ms));

  // What is removed on its way and comes again must travel, too: names are written when all has arrived.
  test('arrives, when it is called back and sent again', { timeout: 20_000 }, async () => {
    const { cy, go } = start();
    for (const scene of [tree, map]) {
      void go(scene);
      await aWhile(60);
    }
    await go(tree);
    expect(differences(lookOf(cy), freshLook(realGraph, tree))).toEqual([]);
  });

  test('stays where it is, when it is called back before it parts', async () => {
    const { cy, go } = start();
    void go(tree);
    await go(map);
    await aWhile(100);
    expect(differences(lookOf(cy), freshLook(realGraph, map))).toEqual([]);
  });
});
