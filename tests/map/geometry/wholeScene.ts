import { expect } from 'vitest';
import { type Room, USUAL_ROOM } from '../../../src/map/geometry/mapPage.ts';
import type { Scene } from '../../../src/map/geometry/scene.ts';
import { roomFor } from '../../../src/map/room.ts';
import type { PlanGraph } from '../../../src/plan/graph.ts';
import { broken } from '../sceneChecks.ts';
import { mapFacts } from './mapFacts.ts';

/** What the real plan is shown in. */
export const ROOMS: readonly (readonly [string, Room])[] = [
  ['a desk of 1366 × 768', roomFor('wide', { w: 1018, h: 655 }, 12)],
  ['a desk of 1920 × 1080', roomFor('wide', { w: 1272, h: 950 }, 12)],
  ['a low desk', roomFor('wide', { w: 931, h: 600 }, 12)],
  ['a phone', roomFor('tall', { w: 390, h: 600 }, 12)],
];

export const USUAL_ROOMS: readonly Room[] = [USUAL_ROOM.wide, USUAL_ROOM.tall];

/** Largest number of dots below a policy; more are counted. */
const MOST_DOTS = 12;

/** Checks that hold for every plan without collapsed nodes: each node and listing is drawn once. */
export function expectWhole(graph: PlanGraph, scene: Scene): void {
  const { shared, bundles, marks, own } = mapFacts(graph);
  const counted = [...own].filter(([, ids]) => ids.length > MOST_DOTS).map(([policy]) => policy);
  const dots = [...own].flatMap(([policy, ids]) => (counted.includes(policy) ? [] : ids));
  const directions = new Set(graph.policies.map(({ parent }) => parent));
  const strategies = new Set(graph.policies.map(({ strategy }) => strategy));
  const markIds = marks.map(({ policy, bundle, kind }) => `mark:${policy}/${bundle}/${kind}`);
  expect([...scene.nodes.keys()].sort()).toEqual(
    [
      'vision',
      ...graph.priorityProjects.map(({ id }) => id),
      ...strategies,
      ...directions,
      ...graph.policies.map(({ id }) => id),
      ...counted.map((id) => `count:${id}`),
      ...dots,
      ...shared,
      ...bundles.map(([first]) => `bundle:${first}`),
      ...markIds,
    ].sort(),
  );
  for (const [id, node] of scene.nodes) expect(node.id).toBe(id);
  const links = new Set(marks.map(({ policy, bundle }) => `${policy}/${bundle}`));
  expect(
    [...scene.links.values()].map(({ id, source, target }) => `${id} ${source} ${target}`).sort(),
  ).toEqual([...links].map((id) => `${id} ${id.split('/')[0]} bundle:${id.split('/')[1]}`).sort());
  // Where only a number is told, one finds what it counts at its policy.
  for (const policy of counted)
    for (const id of own.get(policy) ?? []) expect([id, scene.collapsedInto.get(id)]).toEqual([id, policy]);
  expect(broken(scene).slice(0, 5)).toEqual([]);
}
