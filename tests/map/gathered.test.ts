import { describe, expect, test } from 'vitest';
import { highlight } from '../../src/explore/highlight.ts';
import { type BranchId, opened, PICTURES, toggledBranch } from '../../src/explore/state.ts';
import { elementsOf } from '../../src/map/elements.ts';
import { withGuests } from '../../src/map/geometry/guests.ts';
import type { Scene } from '../../src/map/geometry/scene.ts';
import { sceneOf } from '../../src/map/geometry/sceneOf.ts';
import { branchToOpen, drawnAt, highlightIn, withStandIns } from '../../src/map/standIns.ts';
import { graphOf, type PlanGraph } from '../../src/plan/graph.ts';
import { parsePlanText } from '../../src/plan/parse.ts';
import { generatePlan } from '../bench/generatePlan.ts';
import { SEED, SIZES } from '../bench/sizes.ts';
import { realGraph } from '../fixtures/realPlan.ts';

function generated(size: keyof typeof SIZES): PlanGraph {
  const result = parsePlanText(JSON.stringify(generatePlan(SIZES[size], SEED)));
  if (!result.ok) throw new Error('The generated plan is not valid');
  return graphOf(result.plan);
}

const FORMATS = ['wide', 'tall'] as const;
const PLANS = [
  ['1,500 nodes', generated('large')],
  ['15,000 nodes', generated('huge')],
] as const;

const boxesOf = (scene: Scene) => [...scene.nodes.values()].filter(({ shape }) => shape.kind !== 'polygon');

describe.each(PLANS)('a plan of %s', (_, graph) => {
  const [direction] = graph.directions;
  const [strategy] = graph.strategies;
  const policy = graph.policies[0];
  if (direction === undefined || strategy === undefined || policy === undefined)
    throw new Error('Nothing there');
  const OPEN: readonly (readonly BranchId[])[] = [[], [strategy.id], [direction.id], [policy.id]];

  describe.each(PICTURES)('drawn as the %s', (view) => {
    test.each(FORMATS)('has few enough elements to be drawn at once, %s', (format) => {
      for (const open of OPEN) {
        const scene = sceneOf(graph, view, format, opened(open));
        expect(elementsOf(graph, scene, view).length).toBeLessThan(1_200);
      }
    });

    test.each(FORMATS)('stands within its page, %s', (format) => {
      for (const open of OPEN) {
        const scene = sceneOf(graph, view, format, opened(open));
        const { bounds } = scene;
        for (const { id, x, y, w, h } of boxesOf(scene)) {
          const inside =
            x - w / 2 >= bounds.x - 1 &&
            x + w / 2 <= bounds.x + bounds.w + 1 &&
            y - h / 2 >= bounds.y - 1 &&
            y + h / 2 <= bounds.y + bounds.h + 1;
          expect([id, inside]).toEqual([id, true]);
        }
      }
    });

    test('whatever is not drawn is found at something that is', () => {
      for (const open of OPEN) {
        const scene = sceneOf(graph, view, 'wide', opened(open));
        for (const node of graph.nodes.values()) {
          const at = drawnAt(scene, node.id);
          const isListed = node.kind !== 'initiative' || graph.listingsByInitiative.has(node.id);
          expect([node.id, at !== null]).toEqual([node.id, isListed]);
        }
      }
    });

    test('counts open their branches', () => {
      const scene = sceneOf(graph, view, 'wide', { kind: 'closed' });
      const counts = [...scene.nodes.values()].filter(({ role }) => role === 'count');
      expect(counts.length).toBeGreaterThan(0);
      for (const { opens, node } of counts) expect(opens).toBe(node);
      const last = graph.policies.at(-1);
      if (last === undefined) throw new Error('No policy');
      const branch = branchToOpen(scene, last.id);
      if (branch === null) throw new Error('Nothing to open');
      expect(last.id.startsWith(`${branch}.`)).toBe(true);
      const after = sceneOf(graph, view, 'wide', toggledBranch(graph, { kind: 'closed' }, branch));
      expect(after.nodes.size).toBeGreaterThan(scene.nodes.size);
    });
  });

  test('on the map no seat and no count stands on another', () => {
    for (const format of FORMATS)
      for (const open of OPEN) {
        const scene = sceneOf(graph, 'map', format, opened(open));
        const boxes = boxesOf(scene).filter(
          ({ id, role, node }) =>
            role === 'count' ||
            role === 'seat' ||
            (id === node && graph.policies.some((each) => each.id === id)),
        );
        boxes.forEach((a, index) => {
          for (const b of boxes.slice(index + 1)) {
            const over =
              Math.abs(a.x - b.x) < (a.w + b.w) / 2 - 0.5 && Math.abs(a.y - b.y) < (a.h + b.h) / 2 - 0.5;
            expect([a.id, b.id, over]).toEqual([a.id, b.id, false]);
          }
        });
      }
  });

  test('lights the branch in which something lit is gathered', () => {
    const scene = sceneOf(graph, 'map', 'wide', { kind: 'closed' });
    const hidden = graph.initiatives.find(({ id }) => scene.gathered.has(id));
    if (hidden === undefined) throw new Error('Nothing is gathered');
    const lit = highlightIn(scene, highlight(graph, hidden.id));
    const strategies = (graph.listingsByInitiative.get(hidden.id) ?? []).map(
      ({ policy: id }) => id.split('.')[0],
    );
    for (const id of strategies) expect(lit?.nodes).toContain(id);
  });

  test('draws what one asks for as a guest, tied to its branches, and moves nothing for it', () => {
    const scene = sceneOf(graph, 'map', 'wide', { kind: 'closed' });
    const [guest] = graph.initiatives.filter(({ id }) => scene.gathered.has(id)).slice(-1);
    if (guest === undefined) throw new Error('Nothing is gathered');
    const with1 = withGuests(graph, scene, 'wide', [guest.id, 'vision']);
    expect([...with1.nodes.keys()]).toEqual([...scene.nodes.keys(), guest.id]);
    for (const [id, at] of scene.nodes) expect(with1.nodes.get(id)).toBe(at);
    const listings = graph.listingsByInitiative.get(guest.id) ?? [];
    const links = [...with1.links.values()].filter(({ target }) => target === guest.id);
    expect(links.flatMap((link) => link.listings)).toEqual(listings);
    expect(links.map(({ source }) => source)).toEqual([
      ...new Set(listings.map(({ policy: id }) => scene.gathered.get(id))),
    ]);
    const own = with1.nodes.get(guest.id);
    for (const other of boxesOf(scene)) {
      if (own === undefined) throw new Error('No guest');
      const over =
        Math.abs(own.x - other.x) < (own.w + other.w) / 2 &&
        Math.abs(own.y - other.y) < (own.h + other.h) / 2;
      expect([other.id, over]).toEqual([other.id, false]);
    }
  });
});

test('of a plan where nothing is gathered nothing stands for anything else', () => {
  const scene = sceneOf(realGraph, 'map', 'wide', { kind: 'closed' });
  const ids = new Set(['1.1.1']);
  expect(withStandIns(scene, ids)).toBe(ids);
  expect(withGuests(realGraph, scene, 'wide', ['sme-loans'])).toBe(scene);
  expect(branchToOpen(scene, '1.1.1')).toBeNull();
});

test('closing a branch closes what is open below it', () => {
  const [strategy, direction, policy] = [
    realGraph.strategies[0],
    realGraph.directions[0],
    realGraph.policies[0],
  ];
  const other = realGraph.policies.at(-1);
  if (strategy === undefined || direction === undefined || policy === undefined || other === undefined)
    throw new Error('Nothing there');
  const all = opened([strategy.id, policy.id, other.id]);
  expect(toggledBranch(realGraph, all, direction.id)).toEqual(opened([strategy.id, other.id]));
  expect(toggledBranch(realGraph, all, strategy.id)).toEqual(opened([other.id]));
  expect(toggledBranch(realGraph, opened([other.id]), other.id)).toEqual({ kind: 'closed' });
  expect(toggledBranch(realGraph, { kind: 'closed' }, direction.id)).toEqual(opened([direction.id]));
  expect(toggledBranch(realGraph, { kind: 'asPrinted' }, direction.id)).toEqual({ kind: 'asPrinted' });
});
