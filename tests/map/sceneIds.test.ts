import { describe, expect, test } from 'vitest';
import { collapse } from '../../src/explore/collapse.ts';
import { type Branches, CANVAS_VIEWS, type CanvasView, openBranches } from '../../src/explore/state.ts';
import { elementsOf } from '../../src/map/elements.ts';
import { USUAL_ROOM } from '../../src/map/geometry/mapPage.ts';
import type { Scene } from '../../src/map/geometry/scene.ts';
import { sceneOf } from '../../src/map/geometry/sceneOf.ts';
import { graphOf, listingsOfInitiative, listingsOfPolicy, type PlanGraph } from '../../src/plan/graph.ts';
import { hubs } from '../../src/plan/measures.ts';
import type { InitiativeId } from '../../src/plan/plan.ts';
import { SEED, SIZES } from '../bench/sizes.ts';
import { GENERATED, generatedGraph } from '../fixtures/generated.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { planOf, smallGraph, smallText } from '../fixtures/small.ts';
import { generatedPlan, SHAPES } from './generatedPlan.ts';
import { stateOf } from './sceneState.ts';

/** The small plan, with an initiative of each name that we have for a part of a picture. */
const NAMED_LIKE_PARTS = graphOf(
  planOf(
    JSON.parse(
      smallText
        .replaceAll('"shared-loan"', '"sign"')
        .replaceAll('"night-market"', '"count"')
        .replaceAll('"craft-school"', '"seat"')
        .replaceAll('"tool-library"', '"bundle"'),
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

/** Largest number of dots below a policy; more are counted. */
const MOST_DOTS = 12;

/** The number of drawn nodes; a duplicate id would replace the first node. */
function thingsIn(graph: PlanGraph, view: CanvasView, branches: Branches): number {
  const open = branches.kind === 'open' ? branches.branches : [];
  const { branchSlots, drawn, expanded } = collapse(graph, view, open);
  const policies = branchSlots.flatMap(({ node }) => (node.kind === 'policy' ? [node] : []));
  const bars = new Set(policies.map(({ parent }) => parent)).size;
  const directions = bars + branchSlots.filter(({ node }) => node.kind === 'direction').length;
  const frame = 1 + graph.priorityProjects.length + graph.strategies.length;
  if (view === 'structure') {
    const dots = policies.flatMap(({ id }) => listingsOfPolicy(graph, id)).length;
    const counts = branchSlots.filter(
      ({ node, collapsedCount }) => collapsedCount > 0 && node.kind !== 'policy',
    ).length;
    // A row, a bar, and a sign where there is something to open.
    const signs =
      branches.kind === 'asPrinted'
        ? 0
        : policies.filter(({ id }) => listingsOfPolicy(graph, id).length > 0).length;
    return frame + counts + directions + policies.length * 2 + signs + dots;
  }
  const isOpen = new Set<string>([...expanded, ...open]);
  const listed = (id: InitiativeId) => listingsOfInitiative(graph, id);
  // Below each branch slot: dots, a sign with a list, or a count.
  const below = branchSlots.map(({ node, collapsedCount }) => {
    const own =
      node.kind !== 'policy'
        ? 0
        : listingsOfPolicy(graph, node.id).filter(
            ({ initiative }) => drawn.has(initiative) && listed(initiative).length === 1,
          ).length;
    if (own > 0 && isOpen.has(node.id)) return own + 1;
    return collapsedCount > 0 || own > MOST_DOTS ? 1 : own;
  });
  const shared = graph.initiatives.filter(({ id }) => listed(id).length > 1);
  const rows = shared.filter(({ id }) => drawn.has(id));
  const seatOf = new Map<string, string>(
    branchSlots.flatMap(({ node, policies: own }) => own.map(({ id }) => [id, node.id])),
  );
  const hubIds = new Set<string>(hubs(graph).map(({ id }) => id));
  const bundles = new Set<string>();
  const marks = new Set<string>();
  for (const { id } of rows) {
    const under = listed(id).map(({ policy }) => seatOf.get(policy) ?? '');
    const key = `${[...new Set(under)].sort().join(' ')}|${under.length}|${hubIds.has(id) ? id : ''}`;
    bundles.add(key);
    for (const { policy, mark } of listed(id)) marks.add(`${key}|${seatOf.get(policy)}|${mark}`);
  }
  const rest = shared.length > rows.length ? 1 : 0;
  const sum = below.reduce((all, each) => all + each, 0);
  return frame + directions + branchSlots.length + sum + rows.length + bundles.size + marks.size + rest;
}

describe.each(PLANS)('%s', (_, graph) => {
  const [strategy, direction, policy] = [graph.strategies[0], graph.directions.at(-1), graph.policies[0]];
  if (strategy === undefined || direction === undefined || policy === undefined)
    throw new Error('Nothing there');
  const BRANCHES: readonly Branches[] = [
    { kind: 'closed' },
    openBranches([strategy.id, direction.id]),
    openBranches([policy.id]),
  ];
  const scenes = CANVAS_VIEWS.flatMap((view) =>
    BRANCHES.map((branches) => ({ view, branches, scene: sceneOf(graph, view, USUAL_ROOM.wide, branches) })),
  );

  test('ids of scene nodes are unique', () => {
    for (const { view, branches, scene } of scenes)
      expect([view, branches, scene.nodes.size]).toEqual([view, branches, thingsIn(graph, view, branches)]);
  });

  test('no edge has the id of a node', () => {
    for (const { view, scene } of scenes) {
      const ids = elementsOf(graph, scene, view, stateOf(graph)).map(({ data }) => data.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('an id names the same node in all scenes', () => {
    const known = new Map<string, string>();
    const told = ({ nodes }: Scene) =>
      // The listings of a mark and the count of the rest depend on what is collapsed.
      [...nodes.values()].map(
        ({ id, node, role }) => [id, role === 'mark' || role === 'rest' ? role : `${role} ${node}`] as const,
      );
    for (const { scene } of scenes)
      for (const [id, thing] of told(scene)) {
        expect([id, thing]).toEqual([id, known.get(id) ?? thing]);
        known.set(id, thing);
      }
  });
});
