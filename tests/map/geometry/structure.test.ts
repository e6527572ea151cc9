import { describe, expect, test } from 'vitest';
import type { Branches } from '../../../src/explore/state.ts';
import { oneLineWidth } from '../../../src/map/geometry/estimateText.ts';
import type { Orientation } from '../../../src/map/geometry/scene.ts';
import { structure } from '../../../src/map/geometry/structure.ts';
import {
  graphOf,
  listingsOfInitiative,
  listingsOfPolicy,
  type PlanGraph,
  type PolicyNode,
} from '../../../src/plan/graph.ts';
import { realGraph } from '../../fixtures/realPlan.ts';
import { shapedPlan } from '../../fixtures/shapedPlan.ts';
import { idsOf, planOf, smallGraph } from '../../fixtures/small.ts';
import { boxOf, clashes, nodeAt, outside } from '../sceneChecks.ts';
import { AS_PRINTED, CLOSED, drawnAs, expectWhole, FORMATS, kindsOf } from './structureScenes.ts';

describe.each(FORMATS)('the real plan, %s', (format) => {
  test('no arc leaves the picture', () => {
    const shares = Array.from({ length: 21 }, (_, index) => index / 20);
    const beyond = kindsOf(realGraph).flatMap((branches) => {
      const { links, bounds } = structure(realGraph, format, branches);
      return [...links.values()].filter(({ from, controls: [control], to }) =>
        shares.some((t) => {
          const x = (1 - t) ** 2 * from.x + 2 * t * (1 - t) * control.x + t ** 2 * to.x;
          return x > bounds.x + bounds.w - 1 || x < bounds.x;
        }),
      );
    });
    expect(beyond.map(({ id }) => id)).toEqual([]);
  });

  describe.each(kindsOf(realGraph))('$kind', (branches) => {
    const scene = structure(realGraph, format, branches);
    const at = (id: string) => nodeAt(scene, id);

    test('draws everything once: 173 listings, 103 as initiatives and 70 as marks', () => {
      expectWhole(realGraph, branches, scene);
      expect(scene.nodes.size).toBe(branches.kind === 'asPrinted' ? 253 : 283);
      const dots = [...scene.nodes.values()].flatMap(({ id, node, listings }) =>
        listings === undefined ? [] : [{ id, node, listing: listings.map((each) => each.id).join() }],
      );
      expect(dots).toHaveLength(173);
      expect(dots.filter(({ id, node }) => id === node)).toHaveLength(103);
      expect(dots.filter(({ id, listing }) => id === listing)).toHaveLength(70);
      expect(new Set(dots.map(({ listing }) => listing))).toEqual(
        new Set(realGraph.listings.map(({ id }) => id)),
      );
    });

    test('no body overlaps another, and everything is on the page', () => {
      expect(clashes(scene)).toEqual([]);
      expect(outside(scene)).toEqual([]);
    });

    test('policies are stacked in printed order, each within its direction and strategy', () => {
      const tops = realGraph.policies.map(({ id }) => boxOf(at(id)).y);
      expect(tops).toEqual([...tops].sort((a, b) => a - b));
      for (const { id, parent, strategy } of realGraph.policies) {
        const row = boxOf(at(id));
        for (const above of [parent, strategy].map((each) => boxOf(at(each)))) {
          if (format === 'wide') {
            // Edges are drawn half a unit apart at most.
            expect(row.y).toBeGreaterThanOrEqual(above.y);
            expect(row.y + row.h).toBeLessThanOrEqual(above.y + above.h + 0.5 + 1 / 64);
            expect(above.x + above.w).toBeLessThan(row.x);
          } else expect(above.y + above.h).toBeLessThan(row.y);
        }
      }
    });

    test('each policy’s row has a coloured bar at its left, as high as the row', () => {
      for (const { id } of realGraph.policies) {
        const [row, bar] = [boxOf(at(id)), boxOf(at(`bar:${id}`))];
        expect(bar).toEqual({ x: expect.closeTo(row.x, 9), y: expect.closeTo(row.y, 9), w: 5, h: row.h });
      }
    });

    test('a policy’s listings are beside or below it, in printed order', () => {
      realGraph.policies.forEach((policy, index) => {
        const next = realGraph.policies[index + 1];
        const top = boxOf(at(policy.id)).y;
        const bottom = next === undefined ? scene.bounds.h : boxOf(at(next.id)).y;
        const dots = listingsOfPolicy(realGraph, policy.id).map((listing) => at(drawnAs(listing)));
        for (const { y } of dots) {
          expect(y).toBeGreaterThan(top);
          expect(y).toBeLessThan(bottom);
        }
        for (const named of [true, false]) {
          const along = dots
            .filter((dot) => named === dot.labels.some(({ content }) => content === 'listed'))
            .map(({ x, y }) => (named ? y : x));
          expect(along).toEqual([...along].sort((a, b) => a - b));
        }
      });
    });

    test('dots grow with the listing count, up to the row’s height', () => {
      for (const { id, initiative } of realGraph.listings) {
        const listing = realGraph.listings.find((each) => each.id === id);
        const dot = at(listing === undefined ? '' : drawnAs(listing));
        const count = listingsOfInitiative(realGraph, initiative).length;
        expect(dot.w).toBe(dot.h);
        expect(dot.w).toBeGreaterThan(count === 1 ? 4 : count === 2 ? 6 : 8);
        expect(dot.w).toBeLessThan(count === 1 ? 6 : count === 2 ? 8 : 12.8);
      }
    });

    test('links bulge to the right of both ends', () => {
      expect(scene.links.size).toBe(70);
      for (const { source, target, controls } of scene.links.values()) {
        expect(controls).toHaveLength(1);
        expect(controls[0].x).toBeGreaterThan(Math.max(at(source).x, at(target).x));
      }
    });

    test('is deterministic', () => {
      expect(structure(realGraph, format, branches)).toEqual(scene);
    });
  });

  test('only the closed landscape one is shown whole; the others fit the width of the screen', () => {
    expect(kindsOf(realGraph).map((branches) => structure(realGraph, format, branches).fit)).toEqual(
      format === 'wide' ? ['whole', 'width', 'width'] : ['width', 'width', 'width'],
    );
  });

  test('it grows downwards only: opened it is higher, and never wider', () => {
    const [closed, open, printed] = kindsOf(realGraph).map(
      (branches) => structure(realGraph, format, branches).bounds,
    );
    expect(open?.h).toBeGreaterThan(closed?.h ?? Infinity);
    expect(printed?.h).toBeGreaterThan(open?.h ?? Infinity);
    expect(new Set([closed?.w, open?.w, printed?.w]).size).toBe(1);
  });
});

test('closed and in landscape, it fits one screen beside the panels', () => {
  const { w, h } = structure(realGraph, 'wide', CLOSED).bounds;
  // At 832×655 nothing is then drawn under its size by more than a twentieth.
  expect(Math.min(832 / w, 655 / h)).toBeGreaterThan(0.95);
});

describe('branches, in a small plan', () => {
  const { policy } = idsOf(smallGraph);
  const named = (branches: Branches, format: Orientation = 'wide') =>
    [...structure(smallGraph, format, branches).nodes.values()]
      .filter(({ labels }) => labels.some(({ content }) => content === 'listed'))
      .map(({ id }) => id);
  const signs = (branches: Branches) =>
    [...structure(smallGraph, 'wide', branches).nodes.values()].flatMap(({ id, node, opens, labels }) =>
      opens === undefined ? [] : [{ id, node, opens, says: labels.map(({ content }) => content) }],
    );

  test('closed: no names, and a sign that opens each policy', () => {
    expect(named(CLOSED)).toEqual([]);
    expect(signs(CLOSED)).toEqual(
      ['1.1.1', '1.1.2', '1.2.1', '2.1.1', '2.1.2'].map((id) => ({
        id: `sign:${id}`,
        node: id,
        opens: id,
        says: ['opens'],
      })),
    );
  });

  test.each(FORMATS)(
    'open, %s: the first listings of that policy have names, its re-listings stay dots',
    (format) => {
      const branches: Branches = { kind: 'open', branches: [policy('2.1.1')] };
      expect(named(branches, format)).toEqual(['tool-library']);
      expect(signs(branches).map(({ says }) => says)).toEqual([
        ['opens'],
        ['opens'],
        ['opens'],
        ['closes'],
        ['opens'],
      ]);
    },
  );

  test('as printed: every listing is named under each of its policies, without signs', () => {
    expect(named(AS_PRINTED)).toEqual(
      [
        'shared-loan',
        'night-market',
        '1.1.2/night-market',
        'craft-school',
        'harbour-map',
        '1.2.1/shared-loan',
        'tool-library',
        '2.1.1/shared-loan',
        '2.1.1/craft-school',
        'solar-roofs',
      ].sort((a, b) => order(a) - order(b)),
    );
    expect(signs(AS_PRINTED)).toEqual([]);
  });

  function order(id: string): number {
    return smallGraph.listings.findIndex((listing) => drawnAs(listing) === id);
  }

  test.each(FORMATS)('is complete, without overlaps and inside the page, %s', (format) => {
    for (const branches of kindsOf(smallGraph)) {
      const scene = structure(smallGraph, format, branches);
      expectWhole(smallGraph, branches, scene);
      expect(clashes(scene)).toEqual([]);
      expect(outside(scene)).toEqual([]);
    }
  });
});

describe('reserves room for the longest language', () => {
  const withText = (change: (policy: PolicyNode) => PolicyNode['breaks']): PlanGraph => ({
    ...smallGraph,
    policies: smallGraph.policies.map((policy) => ({ ...policy, breaks: change(policy) })),
  });
  const long = Array.from({ length: 20 }, () => 'responsibility').join('|');

  test.each(FORMATS)('a third language that is shorter changes nothing, %s', (format) => {
    const graph = withText(({ breaks }) => ({ ...breaks, fr: 'Court' }));
    for (const branches of kindsOf(smallGraph))
      expect(structure(graph, format, branches)).toEqual(structure(smallGraph, format, branches));
  });

  test.each(FORMATS)(
    'a longer one makes its row higher and moves the rows below, in every language, %s',
    (format) => {
      const graph = withText(({ id, breaks }) => (id === '1.1.2' ? { ...breaks, fr: long } : breaks));
      const [before, after] = [structure(smallGraph, format, CLOSED), structure(graph, format, CLOSED)];
      const { y, h } = nodeAt(before, '1.1.1');
      expect(nodeAt(after, '1.1.1')).toMatchObject({ y, h });
      expect(nodeAt(after, '1.1.2').h).toBeGreaterThan(nodeAt(before, '1.1.2').h);
      expect(nodeAt(after, '1.2.1').y).toBeGreaterThan(nodeAt(before, '1.2.1').y);
      expect(clashes(after)).toEqual([]);
      expect(outside(after)).toEqual([]);
    },
  );
});

test.each([1, 2, 3])('with %i levels, dots follow the longest name at once', (levels) => {
  const graph = graphOf(planOf(shapedPlan({ levels, languages: ['ja'], top: 6, own: 1 })));
  const { nodes, bounds } = structure(graph, 'wide', CLOSED);
  const spare = graph.policies.map(({ id, number, breaks }) => {
    const row = nodes.get(id);
    return (row?.w ?? 0) - oneLineWidth(number, breaks);
  });
  // The padding of a row; a picture of one level has a least width.
  if (levels > 1) expect(Math.min(...spare)).toBeCloseTo(13, 1);
  expect(bounds.w).toBeLessThan(750);
});
