import { describe, expect, test } from 'vitest';
import { highlight } from '../../src/explore/highlight.ts';
import {
  type BranchId,
  CANVAS_VIEWS,
  openBranches,
  SHARED_BRANCH,
  toggleBranch,
} from '../../src/explore/state.ts';
import {
  branchToExpand,
  drawnNodeFor,
  highlightCollapsed,
  withCollapsed,
} from '../../src/map/collapsedNodes.ts';
import { elementsOf } from '../../src/map/elements.ts';
import { type Room, USUAL_ROOM } from '../../src/map/geometry/mapPage.ts';
import { withPinned } from '../../src/map/geometry/pinnedNodes.ts';
import type { Scene } from '../../src/map/geometry/scene.ts';
import { sceneOf } from '../../src/map/geometry/sceneOf.ts';
import { SEED, SIZES } from '../bench/sizes.ts';
import { generatedGraph } from '../fixtures/generated.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { clashes, outside } from './sceneChecks.ts';
import { stateOf } from './sceneState.ts';

const ROOMS: readonly Room[] = [USUAL_ROOM.wide, USUAL_ROOM.tall];
const { wide: WIDE } = USUAL_ROOM;
const PLANS = [
  ['1,500 nodes', generatedGraph(SIZES.large, SEED)],
  ['15,000 nodes', generatedGraph(SIZES.huge, SEED)],
] as const;

describe.each(PLANS)('a plan of %s', (_, graph) => {
  const [direction] = graph.directions;
  const [strategy] = graph.strategies;
  const policy = graph.policies[0];
  if (direction === undefined || strategy === undefined || policy === undefined)
    throw new Error('Nothing there');
  const OPEN: readonly (readonly BranchId[])[] = [[], [strategy.id], [direction.id], [policy.id]];

  describe.each(CANVAS_VIEWS)('drawn as the %s', (view) => {
    test.each(ROOMS)('has few enough elements to be drawn at once, $format', (room) => {
      for (const open of OPEN) {
        const scene = sceneOf(graph, view, room, openBranches(open));
        expect(elementsOf(graph, scene, view, stateOf(graph)).length).toBeLessThan(1_200);
      }
    });

    test.each(ROOMS)('is inside its page without overlaps, $format', (room) => {
      for (const open of OPEN) {
        const scene = sceneOf(graph, view, room, openBranches(open));
        expect(outside(scene)).toEqual([]);
        expect(clashes(scene)).toEqual([]);
      }
    });

    test('every collapsed node has a drawn representative', () => {
      for (const open of OPEN) {
        const scene = sceneOf(graph, view, WIDE, openBranches(open));
        for (const node of graph.nodes.values()) {
          const at = drawnNodeFor(scene, node.id);
          const isListed = node.kind !== 'initiative' || graph.listingsByInitiative.has(node.id);
          expect([node.id, at !== null]).toEqual([node.id, isListed]);
        }
      }
    });

    test('counts open their branches', () => {
      const scene = sceneOf(graph, view, WIDE, { kind: 'closed' });
      const counts = [...scene.nodes.values()].filter(({ role }) => role === 'count');
      expect(counts.length).toBeGreaterThan(0);
      for (const { opens, node } of counts) expect(opens).toBe(node);
      const last = graph.policies.at(-1);
      if (last === undefined) throw new Error('No policy');
      const branch = branchToExpand(scene, last.id);
      if (branch === null) throw new Error('Nothing to open');
      expect(last.id.startsWith(`${branch}.`)).toBe(true);
      const after = sceneOf(graph, view, WIDE, toggleBranch(graph, { kind: 'closed' }, branch));
      expect(after.nodes.size).toBeGreaterThan(scene.nodes.size);
    });
  });

  test('highlights the branch of a collapsed highlighted node', () => {
    const scene = sceneOf(graph, 'map', WIDE, { kind: 'closed' });
    const hidden = graph.initiatives.find(({ id }) => scene.collapsedInto.has(id));
    if (hidden === undefined) throw new Error('Nothing is gathered');
    const lit = highlightCollapsed(scene, highlight(graph, hidden.id));
    const strategies = (graph.listingsByInitiative.get(hidden.id) ?? []).map(
      ({ policy: id }) => id.split('.')[0],
    );
    for (const id of strategies) expect(lit?.nodes).toContain(id);
  });

  test('shows a selected collapsed initiative in the reserved row with links to its branches, and moves nothing', () => {
    const scene = sceneOf(graph, 'map', WIDE, { kind: 'closed' });
    const [hidden] = graph.initiatives.filter(({ id }) => scene.collapsedInto.has(id)).slice(-1);
    if (hidden === undefined) throw new Error('Nothing is gathered');
    const shown = withPinned(graph, scene, new Set(['vision', hidden.id]));
    expect([...shown.nodes.keys()]).toEqual([...scene.nodes.keys(), hidden.id]);
    for (const [id, at] of scene.nodes) expect(shown.nodes.get(id)).toBe(at);
    for (const [id, link] of scene.links) expect(shown.links.get(id)).toBe(link);
    const listings = graph.listingsByInitiative.get(hidden.id) ?? [];
    const links = [...shown.links.values()].filter(({ target }) => target === hidden.id);
    expect(links.flatMap((link) => link.listings)).toEqual(listings);
    expect(links.map(({ source }) => source)).toEqual([
      ...new Set(listings.map(({ policy: id }) => scene.collapsedInto.get(id))),
    ]);
    expect(clashes(shown)).toEqual([]);
    expect(outside(shown)).toEqual([]);
  });

  test('opens the other shared initiatives, one row each', () => {
    const scene = sceneOf(graph, 'map', WIDE, { kind: 'closed' });
    const rest = [...scene.nodes.values()].filter(({ role }) => role === 'rest');
    expect(rest.map(({ id, opens }) => [id, opens])).toEqual([['rest:shared', SHARED_BRANCH]]);
    const open = sceneOf(graph, 'map', WIDE, openBranches([SHARED_BRANCH]));
    const rows = (each: Scene) => [...each.nodes.values()].filter(({ role }) => role === 'bundle').length;
    expect(rows(open)).toBeGreaterThan(rows(scene));
    expect(open.bounds.h).toBeGreaterThan(scene.bounds.h);
    expect(open.fit).toBe('width');
  });
});

test('a plan without collapsed nodes has no representatives', () => {
  const scene = sceneOf(realGraph, 'map', WIDE, { kind: 'closed' });
  const ids = new Set(['1.1.1']);
  expect(withCollapsed(scene, ids)).toBe(ids);
  expect(withPinned(realGraph, scene, new Set(['sme-loan-program']))).toBe(scene);
  expect(branchToExpand(scene, '1.1.1')).toBeNull();
});

test('closing a branch closes the open branches below it', () => {
  const [strategy, direction, policy] = [
    realGraph.strategies[0],
    realGraph.directions[0],
    realGraph.policies[0],
  ];
  const other = realGraph.policies.at(-1);
  if (strategy === undefined || direction === undefined || policy === undefined || other === undefined)
    throw new Error('Nothing there');
  const all = openBranches([strategy.id, policy.id, other.id]);
  expect(toggleBranch(realGraph, all, direction.id)).toEqual(openBranches([strategy.id, other.id]));
  expect(toggleBranch(realGraph, all, strategy.id)).toEqual(openBranches([other.id]));
  expect(toggleBranch(realGraph, openBranches([other.id]), other.id)).toEqual({ kind: 'closed' });
  expect(toggleBranch(realGraph, { kind: 'closed' }, direction.id)).toEqual(openBranches([direction.id]));
  expect(toggleBranch(realGraph, { kind: 'asPrinted' }, direction.id)).toEqual({ kind: 'asPrinted' });
});
