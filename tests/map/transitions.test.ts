import cytoscape, { type Core } from 'cytoscape';
import { describe, expect, onTestFinished, test } from 'vitest';
import { filterPlan, NO_FILTER } from '../../src/explore/filter.ts';
import { highlight } from '../../src/explore/highlight.ts';
import {
  type Branches,
  type BranchId,
  type CanvasView,
  openBranches,
  SHARED_BRANCH,
} from '../../src/explore/state.ts';
import { style } from '../../src/map/cytoscapeStyle.ts';
import { drawScene, setState } from '../../src/map/cytoscapeSync.ts';
import { elementsOf, owned } from '../../src/map/elements.ts';
import { withPinned } from '../../src/map/geometry/pinnedNodes.ts';
import type { Scene } from '../../src/map/geometry/scene.ts';
import { sceneOf } from '../../src/map/geometry/sceneOf.ts';
import type { SceneState } from '../../src/map/style/state.ts';
import type { PlanGraph } from '../../src/plan/graph.ts';
import { SEED, SIZES } from '../bench/sizes.ts';
import { generatedGraph } from '../fixtures/generated.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { LAPTOP, PHONE, PROJECTOR, roomOn } from './labelChecks.ts';
import { stateOf, stateWithout } from './sceneState.ts';

/** A few seconds; many more where the machine is busy. */
const PATIENCE_MS = 180_000;

type Drawn = { readonly view: CanvasView; readonly scene: Scene; readonly state: SceneState };
type Case = Drawn & { readonly name: string };

/** Each with the way through its scenes: every pair of them where the most is kept from one to the next. */
const PLANS = [
  ['the real plan', realGraph, thereAndBack],
  [
    '700 nodes, 137 policies',
    generatedGraph({ nodes: 700, strategies: 5, projects: 7 }, SEED),
    wayThroughAll,
  ],
  ['1,500 nodes', generatedGraph(SIZES.large, SEED), thereAndBack],
] as const;

/** One style property per part, because reading styles is slow and all data is compared anyway. */
const NODE_STYLE = [
  'shape',
  'width',
  'background-color',
  'border-style',
  'outline-width',
  'z-index',
  'display',
];
const EDGE_STYLE = [
  'line-color',
  'line-style',
  'width',
  'control-point-distances',
  'source-endpoint',
  'display',
];

/** The data, classes, position and style of each element, by id. */
function lookOf(cy: Core): ReadonlyMap<string, string> {
  const look = cy.elements().map((drawn): readonly [string, string] => {
    return [
      drawn.id(),
      JSON.stringify([
        Object.entries(drawn.data()).sort(([a], [b]) => (a < b ? -1 : 1)),
        drawn.classes().sort(),
        drawn.isNode() ? drawn.position() : [drawn.source().id(), drawn.target().id()],
        (drawn.isEdge() ? EDGE_STYLE : NODE_STYLE).map((name) => [name, drawn.style(name)]),
      ]),
    ];
  });
  return new Map(look);
}

function elementsIn(graph: PlanGraph, { scene, view, state }: Drawn) {
  return elementsOf(graph, scene, view, state);
}

function fresh(graph: PlanGraph, drawn: Drawn): Core {
  const elements = elementsIn(graph, drawn);
  return cytoscape({
    headless: true,
    styleEnabled: true,
    elements: elements.map(owned),
    style,
    layout: { name: 'preset', fit: false },
  });
}

function freshLook(graph: PlanGraph, drawn: Drawn): ReadonlyMap<string, string> {
  const cy = fresh(graph, drawn);
  const look = lookOf(cy);
  cy.destroy();
  return look;
}

/** The differences between two drawings, by element. */
function differences(drawn: ReadonlyMap<string, string>, expected: ReadonlyMap<string, string>) {
  return [...new Set([...drawn.keys(), ...expected.keys()])]
    .filter((id) => drawn.get(id) !== expected.get(id))
    .map((id) => ({ id, drawn: drawn.get(id), expected: expected.get(id) }))
    .slice(0, 2);
}

/** All states forwards and backwards; neighbours differ in the kind of the selected node. */
function thereAndBack(count: number): readonly number[] {
  const there = Array.from({ length: count }, (_, index) => index);
  return [...there, ...there.slice(0, -1).reverse()];
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

type Some = {
  readonly strategy: PlanGraph['strategies'][number];
  readonly direction: PlanGraph['directions'][number];
  readonly policy: PlanGraph['policies'][number];
  readonly initiative: PlanGraph['initiatives'][number];
};

function someOf(graph: PlanGraph): Some {
  const [strategy] = graph.strategies;
  const direction = graph.directions.at(-1);
  const policy = graph.policies[1];
  const initiative = graph.initiatives.at(-1);
  if (strategy === undefined || direction === undefined || policy === undefined || initiative === undefined)
    throw new Error('Nothing there');
  return { strategy, direction, policy, initiative };
}

function scenesOf(graph: PlanGraph): readonly [Case, ...Case[]] {
  const { strategy, direction, policy, initiative } = someOf(graph);
  const state = stateOf(graph);
  const several: readonly BranchId[] = [direction.id, policy.id];
  const CASES: readonly (readonly [CanvasView, typeof LAPTOP, Branches])[] = [
    ['map', PHONE, openBranches([strategy.id])],
    ['map', LAPTOP, openBranches(several)],
    ['map', PROJECTOR, openBranches([SHARED_BRANCH])],
    ['structure', LAPTOP, { kind: 'closed' }],
    ['structure', PHONE, { kind: 'asPrinted' }],
  ];
  const first: Case = {
    name: 'map, closed',
    view: 'map',
    scene: sceneOf(graph, 'map', roomOn(LAPTOP), { kind: 'closed' }),
    state,
  };
  const others = CASES.map(([view, size, branches]) => ({
    name: `${view}, ${size.w} px, ${JSON.stringify(branches)}`,
    view,
    scene: sceneOf(graph, view, roomOn(size), branches),
    state,
  }));
  const pinned = withPinned(graph, first.scene, new Set([initiative.id]));
  return pinned === first.scene
    ? [first, ...others]
    : [first, ...others, { name: 'one pinned', view: 'map', scene: pinned, state }];
}

/** States of a picture, with one feature each and with several at once. */
function statesOf(graph: PlanGraph): readonly SceneState[] {
  const { strategy, policy, initiative } = someOf(graph);
  const most = [...graph.listingsByInitiative].sort(([, a], [, b]) => b.length - a.length)[0]?.[1] ?? [];
  const hub = most[0]?.initiative ?? initiative.id;
  const filtered = filterPlan(graph, { ...NO_FILTER, hiddenStrategies: [strategy.id] }, null).graph;
  return [
    stateOf(graph),
    stateOf(graph, { highlight: highlight(graph, policy.id), selectedIds: new Set([policy.id]) }),
    stateOf(graph, { hits: new Set([hub, policy.id]) }),
    stateOf(graph, { shown: filtered }),
    stateWithout(graph, [hub]),
    { ...stateWithout(graph, [hub]), highlight: highlight(graph, hub), selectedIds: new Set([hub]) },
  ];
}

describe.each(PLANS)('%s', (_, graph, way) => {
  const scenes = scenesOf(graph);
  const drawnAs = (drawn: Drawn): Core => {
    const cy = fresh(graph, drawn);
    onTestFinished(() => cy.destroy());
    return cy;
  };

  test('after each change of the scene the result equals a new drawing', {
    timeout: PATIENCE_MS,
  }, async () => {
    const looks = scenes.map((drawn) => freshLook(graph, drawn));
    let before: Case = scenes[0];
    const cy = drawnAs(before);
    for (const index of way(scenes.length)) {
      const [now, expected] = [scenes[index], looks[index]];
      if (now === undefined || expected === undefined) throw new RangeError(`No scene ${index}`);
      await drawScene(cy, now.scene, elementsIn(graph, now), false);
      const found = differences(lookOf(cy), expected);
      expect([`${before.name} → ${now.name}`, found]).toEqual([`${before.name} → ${now.name}`, []]);
      before = now;
    }
  });

  test.each(['map', 'structure'] as const)(
    'after each change of the state the result equals a new drawing: the %s',
    { timeout: PATIENCE_MS },
    (view) => {
      const scene = sceneOf(graph, view, roomOn(LAPTOP), { kind: 'closed' });
      const states = statesOf(graph);
      const looks = states.map((state) => freshLook(graph, { view, scene, state }));
      const cy = drawnAs({ view, scene, state: stateOf(graph) });
      let before = elementsIn(graph, { view, scene, state: stateOf(graph) });
      for (const index of thereAndBack(states.length)) {
        const [state, expected] = [states[index], looks[index]];
        if (state === undefined || expected === undefined) throw new RangeError(`No state ${index}`);
        const elements = elementsIn(graph, { view, scene, state });
        setState(cy, elements, before);
        before = elements;
        expect([index, differences(lookOf(cy), expected)]).toEqual([index, []]);
      }
    },
  );

  test('a scene and its state may change together', { timeout: PATIENCE_MS }, async () => {
    const cy = drawnAs(scenes[0]);
    for (const [index, state] of statesOf(graph).entries()) {
      const { scene, view } = scenes[index % scenes.length] ?? scenes[0];
      const now = { scene, view, state };
      await drawScene(cy, scene, elementsIn(graph, now), false);
      expect([index, differences(lookOf(cy), freshLook(graph, now))]).toEqual([index, []]);
    }
  });

  test('unchanged elements are not updated', async () => {
    const [map] = scenes;
    const lit = highlight(graph, graph.directions[0]?.id ?? 'vision');
    const state = stateOf(graph, { highlight: lit });
    const cy = drawnAs({ ...map, state });
    const touched: string[] = [];
    cy.on('data class position style', ({ target }) => touched.push(target === cy ? 'all' : target.id()));
    await drawScene(cy, map.scene, elementsIn(graph, { ...map, state }), false);
    setState(cy, elementsIn(graph, { ...map, state }), []);
    expect(touched).toEqual([]);
    const pinned = scenes.find(({ name }) => name === 'one pinned');
    if (pinned === undefined) return;
    await drawScene(cy, pinned.scene, elementsIn(graph, { ...pinned, state }), false);
    const known = new Set(elementsIn(graph, map).map(({ data }) => data.id));
    expect(touched.filter((id) => known.has(id))).toEqual([]);
  });
});

describe('animated nodes', () => {
  const [map, tree] = (['map', 'structure'] as const).map((view) => ({
    view,
    scene: sceneOf(realGraph, view, roomOn(LAPTOP), { kind: 'closed' }),
    state: stateOf(realGraph),
  }));
  if (map === undefined || tree === undefined) throw new Error('No scenes');
  const start = () => {
    const cy = fresh(realGraph, map);
    onTestFinished(() => cy.destroy());
    return { cy, go: (drawn: Drawn) => drawScene(cy, drawn.scene, elementsIn(realGraph, drawn), true) };
  };
  const aWhile = (ms: number) => new Promise((passed) => setTimeout(passed, ms));

  // A node that is removed during its animation and comes back must finish, as labels wait for all nodes.
  test('arrive if the scene changes back and forth', { timeout: 20_000 }, async () => {
    const { cy, go } = start();
    for (const scene of [tree, map]) {
      void go(scene);
      await aWhile(60);
    }
    await go(tree);
    expect(differences(lookOf(cy), freshLook(realGraph, tree))).toEqual([]);
  });

  test('stay in place if the scene changes back before they move', async () => {
    const { cy, go } = start();
    void go(tree);
    await go(map);
    await aWhile(100);
    expect(differences(lookOf(cy), freshLook(realGraph, map))).toEqual([]);
  });
});
