import { describe, expect, test } from 'vitest';
import { reuseMap } from '../../../src/map/geometry/reuseMap.ts';
import type { Point, Rect, Scene, SceneLink } from '../../../src/map/geometry/scene.ts';
import { graphOf } from '../../../src/plan/graph.ts';
import { realGraph, realText } from '../../fixtures/realPlan.ts';
import { planOf } from '../../fixtures/small.ts';
import { boxOf, clashes, nodeAt, outside, pointsOn } from '../sceneChecks.ts';
import { mapFacts } from './mapFacts.ts';
import { expectWhole, ROOMS } from './wholeScene.ts';

const HUB = 'sme-loan-program';
const facts = mapFacts(realGraph);
const countOf = (id: string) => realGraph.listings.filter(({ initiative }) => initiative === id).length;

/** Where the name beside a policy's chip is written, or of any node that has an area for its words. */
function areasIn(scene: Scene): readonly (Rect & { readonly id: string })[] {
  return [...scene.nodes.values()].flatMap(({ id, x, y, role, labels }) =>
    labels.flatMap((label) =>
      label.place === 'inside' && label.content === 'name' && label.area !== undefined && role === undefined
        ? [{ id, ...label.area, x: x + label.area.x, y: y + label.area.y }]
        : [],
    ),
  );
}

const isInside = ({ x, y }: Point, box: Rect, by = 0.05) =>
  x > box.x + by && x < box.x + box.w - by && y > box.y + by && y < box.y + box.h - by;

/** The links of both sides in the order of the column: from each bundle those that reach a row of policies. */
const isOnLeft = ({ from, to }: SceneLink) => from.x < to.x;

test('the plan has 39 shared initiatives in 28 bundles, with 109 of its 173 listings', () => {
  expect(facts.shared).toHaveLength(39);
  expect(facts.bundles).toHaveLength(28);
  expect(facts.marks.reduce((sum, { initiatives }) => sum + initiatives.length, 0)).toBe(109);
  expect([...facts.own.values()].reduce((sum, ids) => sum + ids.length, 0)).toBe(64);
  expect(new Set(facts.shared.map(countOf))).toEqual(new Set([14, 5, 4, 3, 2]));
});

describe.each(ROOMS)('the real plan on %s', (_, room) => {
  const scene = reuseMap(realGraph, room);
  const at = (id: string) => nodeAt(scene, id);
  const nodes = [...scene.nodes.values()];
  const grounds = nodes.filter(({ role }) => role === 'bundle').sort((a, b) => a.y - b.y);
  const isLeft = (id: string) => at(id).x < scene.bounds.w / 2;

  test('draws all 153 nodes once, with 28 bundles and 85 marks', () => {
    expectWhole(realGraph, scene);
    expect(realGraph.nodes.size).toBe(153);
    expect(scene.nodes.size).toBe(153 + 28 + facts.marks.length);
    expect(scene.collapsedInto.size).toBe(0);
    expect(scene.pin).toBeUndefined();
  });

  test('the rows of a bundle are the initiatives that the same policies list', () => {
    const drawn = grounds.map(({ members = [] }) => [...members].sort());
    expect(drawn.map((ids) => ids.join(' ')).sort()).toEqual(
      facts.bundles.map((ids) => [...ids].sort().join(' ')).sort(),
    );
    for (const ground of grounds) {
      const box = boxOf(ground);
      const rows = (ground.members ?? []).map((id) => boxOf(at(id)));
      // They fill it from the top to the bottom, one below the other.
      let y = box.y;
      for (const row of rows) {
        expect(row).toEqual({ x: expect.closeTo(box.x), y: expect.closeTo(y), w: box.w, h: row.h });
        y += row.h;
      }
      expect(y).toBeCloseTo(box.y + box.h);
    }
  });

  test('draws 109 listings in marks of their kind, once each, and 64 as dots at their policies', () => {
    const told = nodes
      .filter(({ role }) => role === 'mark')
      .flatMap(({ listings = [], id, members }) => {
        expect(new Set(listings.map(({ mark }) => mark))).toEqual(new Set([id.split('/').at(-1)]));
        expect(members).toEqual(listings.map(({ initiative }) => initiative));
        return listings.map((listing) => listing.id);
      });
    const expected = realGraph.listings.filter(({ initiative }) => countOf(initiative) > 1);
    expect(told).toHaveLength(109);
    expect(told.sort()).toEqual(expected.map(({ id }) => id).sort());
    const linked = [...scene.links.values()].flatMap(({ listings }) => listings.map(({ id }) => id));
    expect(linked.sort()).toEqual(told);
    for (const [policy, ids] of facts.own)
      for (const id of ids) {
        const [chip, dot] = [boxOf(at(policy)), at(id)];
        expect(dot).toMatchObject({ shape: 'disc', w: 5, h: 5 });
        expect(dot.y).toBeGreaterThan(chip.y + chip.h);
        expect(dot.y).toBeLessThan(chip.y + chip.h + 14);
        expect(dot.x).toBeGreaterThan(chip.x);
        expect(dot.x).toBeLessThan(chip.x + chip.w);
      }
  });

  test('has strategies 4 and 3 on the left, 1 and 2 on the right, and their policies downwards in printed order', () => {
    const sides = [true, false].map((left) =>
      realGraph.strategies
        .filter(({ id }) => isLeft(id) === left)
        .sort((a, b) => at(a.id).y - at(b.id).y)
        .map(({ id }) => id),
    );
    expect(sides).toEqual([
      ['4', '3'],
      ['1', '2'],
    ]);
    for (const { id } of realGraph.strategies) {
      const own = realGraph.policies.filter(({ strategy }) => strategy === id);
      const ys = [at(id), ...own.map((policy) => at(policy.id))].map(({ y }) => y);
      expect(ys).toEqual([...ys].sort((a, b) => a - b));
      for (const policy of own) expect(isLeft(policy.id)).toBe(isLeft(id));
    }
  });

  test('each direction’s bar extends along its policies alone', () => {
    for (const { id } of realGraph.directions) {
      const bar = boxOf(at(id));
      const along = realGraph.policies.filter(
        (policy) =>
          isLeft(policy.id) === isLeft(id) && at(policy.id).y > bar.y && at(policy.id).y < bar.y + bar.h,
      );
      expect(along.map((policy) => policy.parent)).toEqual(along.map(() => id));
      expect(along).toHaveLength(realGraph.policies.filter(({ parent }) => parent === id).length);
    }
  });

  test('the highest listing count is in the middle, 5, 4, 3 and 2 outwards, and both halves are about equally high', () => {
    const counts = grounds.map(({ node }) => countOf(node));
    const middle = counts.indexOf(14);
    expect(grounds[middle]?.node).toBe(HUB);
    const outwards = [counts.slice(0, middle).reverse(), counts.slice(middle + 1)];
    for (const half of outwards) {
      expect(half).toEqual([...half].sort((a, b) => b - a));
      expect(half.at(-1)).toBe(2);
    }
    const [first, last, hub] = [grounds[0], grounds.at(-1), grounds[middle]].map((ground) =>
      ground === undefined ? { y: 0, h: 0 } : boxOf(ground),
    );
    if (first === undefined || last === undefined || hub === undefined) throw new Error('No column');
    const [above, below] = [hub.y - first.y, last.y + last.h - hub.y - hub.h];
    // Bundles are weighed with one gap each; between tiers it is 2 wider.
    expect(Math.abs(above - below)).toBeLessThanOrEqual(26 + 2);
  });

  test('no body overlaps another, and everything is on the page', () => {
    expect(clashes(scene)).toEqual([]);
    expect(outside(scene)).toEqual([]);
  });

  test('no name overlaps another, or a node that is not its own', () => {
    const areas = areasIn(scene).filter(({ id }) => realGraph.nodes.get(id)?.kind === 'policy');
    expect(areas).toHaveLength(room.format === 'wide' ? 30 : 0);
    const shapes = [...areas, ...nodes.map((node) => ({ id: node.id, ...boxOf(node) }))];
    for (const area of areas)
      for (const other of shapes) {
        if (other === area) continue;
        const x = Math.min(area.x + area.w, other.x + other.w) - Math.max(area.x, other.x);
        const y = Math.min(area.y + area.h, other.y + other.h) - Math.max(area.y, other.y);
        expect([area.id, other.id, x > 0.05 && y > 0.05]).toEqual([area.id, other.id, false]);
      }
    for (const { x, y, w, h } of areas) {
      expect(x).toBeGreaterThanOrEqual(-0.01);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + w).toBeLessThanOrEqual(scene.bounds.w + 0.01);
      expect(y + h).toBeLessThanOrEqual(scene.bounds.h + 0.01);
    }
  });

  test('no link crosses a name, a chip, a head, a bar or a row', () => {
    const closed = [
      ...areasIn(scene),
      ...nodes.filter(({ role }) => role !== 'mark').map((node) => ({ id: node.id, ...boxOf(node) })),
    ];
    const crossed = [...scene.links.values()].flatMap((link) =>
      closed
        .filter((box) => pointsOn(link, 32).some((point) => isInside(point, box)))
        .map(({ id }) => `${link.id} through ${id}`),
    );
    expect(crossed).toEqual([]);
  });

  test('each link leaves its first mark horizontally and ends at its bundle’s edge', () => {
    for (const { id, source, target, listings, from, controls, to } of scene.links.values()) {
      const [policy, bundle] = [at(source), boxOf(at(target))];
      const left = isLeft(source);
      expect(target).toBe(`bundle:${id.split('/')[1]}`);
      for (const { policy: lists, initiative } of listings) {
        expect(lists).toBe(source);
        expect(at(target).members).toContain(initiative);
      }
      const marks = ['first', 'relisted'].flatMap((kind) => scene.nodes.get(`mark:${id}/${kind}`) ?? []);
      expect(from).toEqual({ x: marks[0]?.x, y: marks[0]?.y });
      expect(Math.abs(from.x - policy.x)).toBeGreaterThan(policy.w / 2);
      expect(to.x).toBe(left ? bundle.x : bundle.x + bundle.w);
      expect(to.y).toBeGreaterThan(bundle.y);
      expect(to.y).toBeLessThan(bundle.y + bundle.h);
      // It is horizontal at both ends.
      expect([controls[0].y, controls.at(-1)?.y]).toEqual([from.y, to.y]);
    }
  });

  test('marks are beside the bar of their policy, within its height', () => {
    for (const { id, y, listings = [] } of nodes.filter(({ role }) => role === 'mark')) {
      const policy = at(listings[0]?.policy ?? '');
      const bar = boxOf(at(realGraph.policies.find((each) => each.id === policy.id)?.parent ?? ''));
      expect([id, y > bar.y && y < bar.y + bar.h]).toEqual([id, true]);
      const others = realGraph.policies.filter((each) => isLeft(each.id) === isLeft(policy.id));
      const nearest = others
        .map((each) => ({ id: each.id, far: Math.abs(at(each.id).y - y) }))
        .sort((a, b) => a.far - b.far)[0];
      expect([id, nearest?.id]).toEqual([id, policy.id]);
    }
  });

  test('few links cross: 500 crossings at most', () => {
    expect(crossings(scene)).toBeLessThanOrEqual(500);
  });

  test('is deterministic', () => {
    expect(reuseMap(graphOf(planOf(JSON.parse(realText))), room)).toEqual(scene);
  });
});

/** Counted from the curves as they are drawn: how often two of a side change their order on their way across. */
function crossings(scene: Scene): number {
  const samples = 400;
  let found = 0;
  for (const side of [true, false]) {
    const links = [...scene.links.values()].filter((link) => isOnLeft(link) === side);
    const starts = links.map(({ from }) => from.x);
    const [x0, x1] = [side ? Math.max(...starts) : Math.min(...starts), links[0]?.to.x ?? 0];
    const heights = links.map((link) => heightsOf(link, x0, x1, samples));
    heights.forEach((a, index) => {
      for (const b of heights.slice(index + 1)) {
        const signs = a.map((y, step) => Math.sign(y - (b[step] ?? y))).filter((sign) => sign !== 0);
        found += signs.filter((sign, step) => step > 0 && sign !== signs[step - 1]).length;
      }
    });
  }
  return found;
}

function heightsOf(link: SceneLink, x0: number, x1: number, samples: number): readonly number[] {
  const points = pointsOn(link, 100);
  return Array.from({ length: samples + 1 }, (_, step) => {
    const x = x0 + ((x1 - x0) * step) / samples;
    const next = points.findIndex((point, index) => {
      const before = points[index - 1];
      return before !== undefined && (point.x - x) * (before.x - x) <= 0;
    });
    const [a, b] = [points[next - 1], points[next]];
    if (a === undefined || b === undefined) return link.to.y;
    return b.x === a.x ? a.y : a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
  });
}
