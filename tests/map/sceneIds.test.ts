import { describe, expect, test } from 'vitest';
import { gather } from '../../src/explore/gather.ts';
import { type Branches, opened, PICTURES, type Picture } from '../../src/explore/state.ts';
import { elementsOf } from '../../src/map/elements.ts';
import type { Scene } from '../../src/map/geometry/scene.ts';
import { sceneOf } from '../../src/map/geometry/sceneOf.ts';
import { graphOf, listingsOfInitiative, listingsOfPolicy, type PlanGraph } from '../../src/plan/graph.ts';
import { SEED, SIZES } from '../bench/sizes.ts';
import { GENERATED, generatedGraph } from '../fixtures/generated.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { planOf, smallGraph, smallText } from '../fixtures/small.ts';
import { generatedPlan, SHAPES } from './generatedPlan.ts';

/** The small plan, with an initiative of each name that we have for a part of a picture. */
const NAMED_LIKE_PARTS = graphOf(
  planOf(
    JSON.parse(
      smallText
        .replaceAll('"shared-loan"', '"sign"')
        .replaceAll('"night-market"', '"count"')
        .replaceAll('"craft-school"', '"seat"')
        .replaceAll('"tool-library"', '"arc"'),
    ),
  ),
);

const PLANS: readonly (readonly [string, PlanGraph])[] = [
  ['the real plan', realGraph],
  ['a small plan', smallGraph],
  ['initiatives named like parts', NAMED_LIKE_PARTS],
  ['700 nodes, 137 policies', generatedGraph({ nodes: 700, strategies: 5, projects: 7 }, SEED)],
  ['1,500 nodes', generatedGraph(SIZES.large, SEED)],
  ...SHAPES.map(([name, shape]) => [name, generatedPlan(shape)] as const),
  ...GENERATED.map((graph) => [`${graph.nodes.size} nodes`, graph] as const),
];

function isPolicy({ nodes }: PlanGraph, id: string): boolean {
  return nodes.get(id)?.kind === 'policy';
}

/** How many things a scene draws: a second one of the same id would take the place of the first. */
function thingsIn(graph: PlanGraph, view: Picture, branches: Branches): number {
  const { seats, drawn, opened } = gather(graph, view, branches.kind === 'open' ? branches.branches : []);
  const kindsOf = (of: string) => seats.filter(({ node }) => node.kind === of);
  const isCounted = view === 'map' ? (id: string) => !opened.has(id) : (id: string) => !isPolicy(graph, id);
  const counts = seats.filter(({ node, gathered }) => gathered > 0 && isCounted(node.id)).length;
  const policies = kindsOf('policy').flatMap(({ policies }) => policies);
  const bands = new Set(policies.map(({ direction }) => direction)).size;
  const directions = bands + kindsOf('direction').length;
  const frame = 1 + graph.priorityProjects.length + graph.strategies.length + counts;
  if (view === 'structure') {
    const dots = policies.flatMap(({ id }) => listingsOfPolicy(graph, id)).length;
    return frame + directions + policies.length * (branches.kind === 'asPrinted' ? 1 : 2) + dots;
  }
  const arcs = graph.strategies.length;
  const discs = graph.initiatives.filter(
    ({ id }) => drawn.has(id) && listingsOfInitiative(graph, id).length > 0,
  ).length;
  return frame + arcs + bands + seats.length + discs;
}

describe.each(PLANS)('%s', (_, graph) => {
  const [strategy, direction, policy] = [graph.strategies[0], graph.directions.at(-1), graph.policies[0]];
  if (strategy === undefined || direction === undefined || policy === undefined)
    throw new Error('Nothing there');
  const BRANCHES: readonly Branches[] = [
    { kind: 'closed' },
    opened([strategy.id, direction.id]),
    opened([policy.id]),
  ];
  const scenes = PICTURES.flatMap((view) =>
    BRANCHES.map((branches) => ({ view, branches, scene: sceneOf(graph, view, 'wide', branches) })),
  );

  test('no thing of a scene takes the id of another', () => {
    for (const { view, branches, scene } of scenes)
      expect([view, branches, scene.nodes.size]).toEqual([view, branches, thingsIn(graph, view, branches)]);
  });

  test('no edge has the id of a node', () => {
    for (const { view, scene } of scenes) {
      const ids = elementsOf(graph, scene, view).map(({ data }) => data.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('an id is the same thing in all scenes', () => {
    const known = new Map<string, string>();
    const told = ({ nodes }: Scene) =>
      [...nodes.values()].map(({ id, node, role }) => [id, `${role} ${node}`] as const);
    for (const { scene } of scenes)
      for (const [id, thing] of told(scene)) {
        expect([id, thing]).toEqual([id, known.get(id) ?? thing]);
        known.set(id, thing);
      }
  });
});
