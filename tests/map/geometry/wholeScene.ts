import { expect } from 'vitest';
import type { Format, Scene } from '../../../src/map/geometry/scene.ts';
import type { PlanGraph } from '../../../src/plan/graph.ts';
import { broken } from '../sceneChecks.ts';

export const FORMATS: readonly Format[] = ['wide', 'tall'];

const expectedIds = (graph: PlanGraph) => [
  ...graph.nodes.keys(),
  ...graph.strategies.map(({ id }) => `arc:${id}`),
];

/** Each thing once, each listing linked, nothing broken: what holds for every plan, however large. */
export function expectWhole(graph: PlanGraph, scene: Scene): void {
  expect([...scene.nodes.keys()].sort()).toEqual([...expectedIds(graph)].sort());
  for (const [id, node] of scene.nodes) expect(node.id).toBe(id);
  for (const node of scene.nodes.values()) expect(node.node).toBe(node.id.replace(/^arc:/, ''));
  expect([...scene.links.values()].map(({ id, source, target }) => ({ id, source, target }))).toEqual(
    graph.listings.map(({ id, policy, initiative }) => ({ id, source: policy, target: initiative })),
  );
  expect(broken(scene).slice(0, 5)).toEqual([]);
}
