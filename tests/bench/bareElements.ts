/** The elements of the bare page: the same nodes and listings, at precomputed positions. */
import type { PlanGraph } from '../../src/plan/graph.ts';
import { listingsOfInitiative, strategyOf } from '../../src/plan/graph.ts';
import type { Json } from '../fixtures/json.ts';

const RADIUS = 300;

export function bareElements(graph: PlanGraph): Json {
  const share = new Map<string, number>(
    graph.policies.map(({ id }, index) => [id, index / graph.policies.length]),
  );
  const onRing = (part: number, far: number) => ({
    x: Math.round(far * Math.cos(part * 2 * Math.PI)),
    y: Math.round(far * Math.sin(part * 2 * Math.PI)),
  });
  const nodes = [...graph.nodes.values()].map((node, index): Json => {
    const own = share.get(node.id);
    const places =
      node.kind === 'initiative'
        ? listingsOfInitiative(graph, node.id).map(({ policy }) => onRing(share.get(policy) ?? 0, RADIUS))
        : [onRing(own ?? index * 0.618, own === undefined ? RADIUS * 1.2 : RADIUS)];
    const spread = onRing(index * 0.618, places.length === 1 && own === undefined ? 30 : 10);
    const mean = (of: (at: { x: number; y: number }) => number) =>
      places.reduce((sum, at) => sum + of(at), 0) / Math.max(1, places.length);
    return {
      group: 'nodes',
      data: { id: node.id, strategy: strategyOf(node) ?? '', size: node.kind === 'initiative' ? 8 : 16 },
      position: { x: mean(({ x }) => x) + spread.x, y: mean(({ y }) => y) + spread.y },
    };
  });
  const edges = graph.listings.map(
    ({ id, policy, initiative }): Json => ({
      group: 'edges',
      data: { id, source: policy, target: initiative },
    }),
  );
  return [...nodes, ...edges];
}
