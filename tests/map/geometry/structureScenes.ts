/** What the tests of the structure share: the ways to open it, and what a whole one holds. */
import { expect } from 'vitest';
import type { Branches } from '../../../src/explore/state.ts';
import type { Orientation, Scene } from '../../../src/map/geometry/scene.ts';
import { type Listing, listingsOfPolicy, type PlanGraph } from '../../../src/plan/graph.ts';
import { broken } from '../sceneChecks.ts';

export const FORMATS: readonly Orientation[] = ['wide', 'tall'];
export const CLOSED: Branches = { kind: 'closed' };
export const AS_PRINTED: Branches = { kind: 'asPrinted' };
const allOpen = (graph: PlanGraph): Branches => ({
  kind: 'open',
  branches: graph.policies.map(({ id }) => id),
});
export const kindsOf = (graph: PlanGraph): readonly Branches[] => [CLOSED, allOpen(graph), AS_PRINTED];

/** A first listing is drawn as the initiative, a re-listing as a mark with the id of the listing. */
export const drawnAs = ({ id, initiative, mark }: Listing) => (mark === 'first' ? initiative : id);

const expectedIds = (graph: PlanGraph, branches: Branches) => [
  'vision',
  ...graph.strategies.map(({ id }) => id),
  ...graph.directions.map(({ id }) => id),
  ...graph.policies.flatMap(({ id }) => [id, `bar:${id}`]),
  ...graph.priorityProjects.map(({ id }) => id),
  ...graph.listings.map(drawnAs),
  ...(branches.kind === 'asPrinted'
    ? []
    : graph.policies
        .filter(({ id }) => listingsOfPolicy(graph, id).length > 0)
        .map(({ id }) => `sign:${id}`)),
];

/** Checks that the whole plan is drawn once with valid numbers. */
export function expectWhole(graph: PlanGraph, branches: Branches, scene: Scene): void {
  expect([...scene.nodes.keys()].sort()).toEqual([...expectedIds(graph, branches)].sort());
  for (const [id, node] of scene.nodes) expect(node.id).toBe(id);
  expect([...scene.links.values()].map(({ id, source, target }) => ({ id, source, target }))).toEqual(
    graph.listings
      .filter(({ mark }) => mark === 'relisted')
      .map(({ id, initiative }) => ({ id, source: initiative, target: id })),
  );
  expect(broken(scene).slice(0, 5)).toEqual([]);
}
