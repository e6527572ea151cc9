import { describe, expect, test } from 'vitest';
import { USUAL_ROOM } from '../../../src/map/geometry/mapPage.ts';
import { withPinned } from '../../../src/map/geometry/pinnedNodes.ts';
import type { Scene } from '../../../src/map/geometry/scene.ts';
import { sceneOf } from '../../../src/map/geometry/sceneOf.ts';
import { SEED, SIZES } from '../../bench/sizes.ts';
import { generatedGraph } from '../../fixtures/generated.ts';
import { realGraph } from '../../fixtures/realPlan.ts';
import { roomOn } from '../labelChecks.ts';
import { boxOf, clashes, nodeAt, outside } from '../sceneChecks.ts';

const CLOSED = { kind: 'closed' } as const;
const stage = sceneOf(realGraph, 'map', roomOn({ w: 1920, h: 950 }, 24), CLOSED);
const listingsOf = (graph: typeof realGraph, id: string) =>
  graph.listings.filter(({ initiative }) => initiative === id);

/** The added nodes and links, in order. */
function added(before: Scene, after: Scene) {
  return {
    nodes: [...after.nodes.keys()].filter((id) => !before.nodes.has(id)),
    links: [...after.links.values()].filter(({ id }) => !before.links.has(id)),
  };
}

describe('on stage', () => {
  const hidden = realGraph.initiatives.map(({ id }) => id).filter((id) => !stage.nodes.has(id));

  test('each hidden initiative has the reserved row while selected, with links to all of its policies', () => {
    expect(hidden.length).toBeGreaterThan(10);
    for (const id of hidden) {
      const after = withPinned(realGraph, stage, new Set([id]));
      const { nodes, links } = added(stage, after);
      expect(nodes).toEqual([id]);
      expect(boxOf(nodeAt(after, id))).toEqual(stage.pin?.box);
      const listings = listingsOf(realGraph, id);
      expect(links.map((link) => [link.id, link.source, link.target, link.listings])).toEqual(
        listings.map((listing) => [`${listing.policy}/${id}`, listing.policy, id, [listing]]),
      );
      const counts = nodeAt(after, id).labels.flatMap((label) =>
        label.content === 'listingCount' && label.place === 'inside' ? [label.count] : [],
      );
      expect(counts).toEqual([listings.length]);
    }
  });

  test('it overlaps nothing, and moves nothing', () => {
    const [id = ''] = hidden;
    const after = withPinned(realGraph, stage, new Set([id]));
    expect(clashes(after)).toEqual([]);
    expect(outside(after)).toEqual([]);
    for (const [each, node] of stage.nodes) expect(after.nodes.get(each)).toBe(node);
    for (const [each, link] of stage.links) expect(after.links.get(each)).toBe(link);
  });

  test('its links start at the bars at the height of their chips and end at its edge on their side', () => {
    const [id = ''] = hidden.filter((each) => listingsOf(realGraph, each).length > 1);
    const box = stage.pin?.box ?? { x: 0, y: 0, w: 0, h: 0 };
    const { links } = added(stage, withPinned(realGraph, stage, new Set([id])));
    for (const { source, from, to } of links) {
      const chip = nodeAt(stage, source);
      const isLeft = chip.x < stage.bounds.w / 2;
      const port = stage.pin?.port ?? 0;
      expect(from).toEqual({ x: isLeft ? port : stage.bounds.w - port, y: chip.y });
      expect(to).toEqual({ x: isLeft ? box.x : box.x + box.w, y: box.y + box.h / 2 });
    }
  });

  test('among several ids the first hidden one is shown', () => {
    const [first = '', second = ''] = hidden;
    const asked = new Set(['vision', 'sme-loan-program', '1.1', first, second]);
    expect(added(stage, withPinned(realGraph, stage, asked)).nodes).toEqual([first]);
  });
});

describe('nothing is added', () => {
  test.each([
    ['where nothing is asked for', stage, []],
    ['for what has its row', stage, ['sme-loan-program', '1.1.1', 'vision']],
    ['for what the plan does not have', stage, ['nothing-of-that-name']],
    [
      'on a page that has room for everything',
      sceneOf(realGraph, 'map', USUAL_ROOM.wide, CLOSED),
      ['reskilling'],
    ],
    ['in the structure', sceneOf(realGraph, 'structure', USUAL_ROOM.wide, CLOSED), ['reskilling']],
  ])('%s', (_, scene, asked) => {
    expect(withPinned(realGraph, scene, new Set(asked))).toBe(scene);
  });
});

test('in a collapsed plan it has one link to each branch that represents its policies', () => {
  const graph = generatedGraph(SIZES.large, SEED);
  const scene = sceneOf(graph, 'map', USUAL_ROOM.wide, CLOSED);
  const several = graph.initiatives
    .map(({ id }) => id)
    .filter((id) => !scene.nodes.has(id) && listingsOf(graph, id).length > 2);
  expect(several.length).toBeGreaterThan(10);
  for (const id of several) {
    const { links } = added(scene, withPinned(graph, scene, new Set([id])));
    const seats = new Set(listingsOf(graph, id).map(({ policy }) => `seat:${policy.split('.')[0]}`));
    expect(links.map(({ source }) => source)).toEqual([...seats]);
    expect(links.flatMap(({ listings }) => listings)).toEqual(listingsOf(graph, id));
  }
});
