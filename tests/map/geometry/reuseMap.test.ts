import { describe, expect, test } from 'vitest';
import { mapMeasure } from '../../../src/map/geometry/mapMeasure.ts';
import { reuseMap } from '../../../src/map/geometry/reuseMap.ts';
import type { Point, SceneNode } from '../../../src/map/geometry/scene.ts';
import { listingsOfInitiative } from '../../../src/plan/graph.ts';
import { initiativeMeasures } from '../../../src/plan/measures.ts';
import { randomFrom } from '../../fixtures/random.ts';
import { realGraph } from '../../fixtures/realPlan.ts';
import { boxOf, clashes, distance, middleOf, nodeAt, outside, sharedIds } from '../sceneChecks.ts';
import { expectWhole, FORMATS } from './wholeScene.ts';

describe.each(FORMATS)('the real plan, %s', (format) => {
  const scene = reuseMap(realGraph, format);
  const { ring } = mapMeasure(format);
  const at = (id: string) => nodeAt(scene, id);

  test('all 153 nodes and the four arcs are there once, all 173 listings as links', () => {
    expectWhole(realGraph, scene);
    expect(scene.nodes.size).toBe(157);
    expect(scene.links.size).toBe(173);
    expect(scene.fit).toBe('whole');
  });

  test('no body overlaps another, and everything is on the page', () => {
    expect(clashes(scene)).toEqual([]);
    expect(outside(scene)).toEqual([]);
  });

  test('initiatives are discs, policies and what frames the ring are boxes, the rest are bands', () => {
    const shapes = new Map<string, string[]>();
    for (const node of scene.nodes.values()) {
      const kind = node.id.startsWith('arc:') ? 'arc' : realGraph.nodes.get(node.node)?.kind;
      shapes.set(node.shape.kind, [...new Set([...(shapes.get(node.shape.kind) ?? []), kind ?? '?'])].sort());
    }
    expect(Object.fromEntries(shapes)).toEqual({
      box: ['policy', 'priorityProject', 'strategy', 'vision'],
      polygon: ['arc', 'direction'],
      disc: ['initiative'],
    });
  });

  test('the policies stand on the ring, clockwise from the top in printed order', () => {
    const turns = realGraph.policies.map(({ id }) => {
      const { x, y } = at(id);
      expect(Math.hypot((x - ring.centre.x) / ring.rx, (y - ring.centre.y) / ring.ry)).toBeCloseTo(1, 2);
      const turn = Math.atan2((x - ring.centre.x) / ring.rx, -(y - ring.centre.y) / ring.ry);
      return turn < 0 ? turn + 2 * Math.PI : turn;
    });
    expect(turns).toEqual([...turns].sort((a, b) => a - b));
  });

  test('each policy stands inside of its direction’s band and of no other', () => {
    for (const policy of realGraph.policies)
      expect(
        realGraph.directions.filter(({ id }) => encloses(at(id), at(policy.id))).map(({ id }) => id),
      ).toEqual([policy.direction]);
  });

  test('what is listed once stands outside of its own policy, within that direction’s band', () => {
    const shared = new Set(sharedIds(realGraph));
    const petals = realGraph.initiatives.filter(({ id }) => !shared.has(id));
    expect(petals).toHaveLength(64);
    for (const { id } of petals) {
      const [listing] = listingsOfInitiative(realGraph, id);
      const policy = at(listing?.policy ?? '');
      const own = realGraph.nodes.get(policy.node);
      expect(distance(at(id), ring.centre)).toBeGreaterThan(distance(policy, ring.centre));
      expect(distance(at(id), policy)).toBeLessThan(48);
      expect(encloses(at(own?.kind === 'policy' ? own.direction : ''), at(id))).toBe(true);
    }
  });

  test('a strategy’s arc runs outside of its policies and their petals', () => {
    const radius = ({ x, y }: Point) =>
      Math.hypot((x - ring.centre.x) / ring.rx, (y - ring.centre.y) / ring.ry);
    for (const strategy of realGraph.strategies) {
      const arc = cornersOf(at(`arc:${strategy.id}`));
      const own = realGraph.policies.filter((policy) => policy.strategy === strategy.id);
      const farthest = Math.max(...own.map(({ id }) => radius(at(id))));
      for (const corner of arc) expect(radius(corner)).toBeGreaterThan(farthest);
    }
  });

  test('what is shared floats inside of the ring', () => {
    for (const id of sharedIds(realGraph)) {
      const { x, y, w } = at(id);
      for (let turn = 0; turn < 2 * Math.PI; turn += Math.PI / 12) {
        const edge = { x: x + (Math.cos(turn) * w) / 2, y: y + (Math.sin(turn) * w) / 2 };
        const far = Math.hypot((edge.x - ring.centre.x) / ring.rx, (edge.y - ring.centre.y) / ring.ry);
        expect(far).toBeLessThan(1);
      }
    }
  });

  test('the hub ends near the middle', () => {
    const hub = at('sme-loan-program');
    expect(Math.abs(hub.x - ring.centre.x)).toBeLessThan(ring.rx * 0.25);
    expect(Math.abs(hub.y - ring.centre.y)).toBeLessThan(ring.ry * 0.25);
  });

  test('what is shared stands far nearer to the middle of its policies than chance would put it', () => {
    const random = randomFrom(1);
    const anywhere = (): Point => {
      const point = { x: (random() * 2 - 1) * 0.85, y: (random() * 2 - 1) * 0.85 };
      return Math.hypot(point.x, point.y) > 0.85
        ? anywhere()
        : { x: ring.centre.x + point.x * ring.rx, y: ring.centre.y + point.y * ring.ry };
    };
    const rows = sharedIds(realGraph).map((id) => {
      const node = realGraph.initiatives.find((initiative) => initiative.id === id);
      const listings = node === undefined ? [] : listingsOfInitiative(realGraph, node.id);
      const middle = middleOf(listings.map(({ policy }) => at(policy)));
      const chance = Array.from({ length: 50 }, () => distance(middle, anywhere()));
      return { own: distance(middle, at(id)), chance: chance.reduce((sum, far) => sum + far) / 50 };
    });
    expect(rows).toHaveLength(39);
    const mean = (of: (row: (typeof rows)[number]) => number) =>
      rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
    expect(mean(({ own }) => own)).toBeLessThan(0.5 * mean(({ chance }) => chance));
  });

  test('more listings, more area; as many listings, the same', () => {
    const areas = new Map<number, Set<number>>();
    for (const { id } of realGraph.initiatives) {
      const { listingCount } = initiativeMeasures(realGraph, id);
      if (listingCount < 2) continue;
      expect(at(id).w).toBe(at(id).h);
      areas.set(listingCount, (areas.get(listingCount) ?? new Set()).add(at(id).w ** 2));
    }
    const byCount = [...areas].sort(([a], [b]) => a - b);
    expect(byCount.map(([count]) => count)).toEqual([2, 3, 4, 5, 14]);
    expect(byCount.every(([, each]) => each.size === 1)).toBe(true);
    const sizes = byCount.flatMap(([, each]) => [...each]);
    expect(sizes.every((size, index) => size > (sizes[index - 1] ?? 0))).toBe(true);
    // What is listed once is smaller than whatever is shared.
    for (const { id } of realGraph.initiatives)
      if (initiativeMeasures(realGraph, id).listingCount === 1)
        expect(at(id).w ** 2).toBeLessThan(sizes[0] ?? 0);
  });

  test('a link bends inwards, or runs straight out to a petal', () => {
    for (const { source, target, control } of scene.links.values()) {
      const [policy, initiative] = [at(source), at(target)];
      const petal = distance(initiative, ring.centre) > distance(policy, ring.centre);
      if (petal) expect(distance(control, policy)).toBeLessThan(distance(initiative, policy));
      else expect(distance(control, ring.centre)).toBeLessThan(distance(policy, ring.centre));
    }
  });

  test('the same plan, the same picture', () => {
    expect(reuseMap(realGraph, format)).toEqual(scene);
  });
});

function cornersOf(node: SceneNode): readonly Point[] {
  if (node.shape.kind !== 'polygon') throw new TypeError(`${node.id} is no band`);
  const { points } = node.shape;
  const box = boxOf(node);
  return Array.from({ length: points.length / 2 }, (_, index) => ({
    x: box.x + (((points[index * 2] ?? 0) + 1) * box.w) / 2,
    y: box.y + (((points[index * 2 + 1] ?? 0) + 1) * box.h) / 2,
  }));
}

/** Whether a point is inside of a band: a ray from it crosses the outline an odd number of times. */
function encloses(band: SceneNode, { x, y }: Point): boolean {
  const corners = cornersOf(band);
  return (
    corners.filter((a, index) => {
      const b = corners[(index + 1) % corners.length] ?? a;
      return a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x);
    }).length %
      2 ===
    1
  );
}
