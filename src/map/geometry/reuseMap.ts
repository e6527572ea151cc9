/**
 * The reuse map: basic policies on a ring, grouped by direction and strategy; what they share floats inside,
 * drawn towards the policies that list it; what is listed once stands as petals outside of its policy.
 */
import { listingsOfInitiative, type NodeId, type PlanGraph, type PolicyNode } from '../../plan/graph.ts';
import { crowdedMeasure } from './crowd.ts';
import { mapFrame } from './mapFrame.ts';
import { type MapMeasure, mapMeasure, PAD } from './mapMeasure.ts';
import { extent, petals } from './petals.ts';
import { band, type OnRing, type RingPoint, ringWalk } from './ring.ts';
import { allSteps, ringShares, shareOfOne } from './ringShares.ts';
import { type Format, type Point, type Scene, type SceneLink, type SceneNode, snap } from './scene.ts';
import { sharedDiscs } from './sharedDiscs.ts';

export function reuseMap(graph: PlanGraph, format: Format): Scene {
  const crowded = graph.policies.length > CROWDED;
  const usual = crowded ? leaner(mapMeasure(format)) : mapMeasure(format);
  const measure = crowdedMeasure(usual, allSteps(graph.policies));
  const evenness = crowded || measure !== usual ? 0 : EVENNESS;
  const pointAt = ringWalk(measure.ring, (point) => stepNeeded(measure, point, evenness));
  const shares = ringShares(graph.policies);
  const onRing: OnRing = new Map([...shares].map(([id, share]) => [id, pointAt(share)]));
  const nodes: readonly SceneNode[] = [
    ...mapFrame(graph, measure),
    ...graph.strategies.map((strategy) => {
      const own = graph.policies.filter((policy) => policy.strategy === strategy.id);
      const outer = (point: RingPoint) => reachOut(measure, point) + measure.arc + 3;
      return bandNode(`${strategy.id}/arc`, strategy.id, own, outer, (p) => outer(p) - measure.arc);
    }),
    ...graph.directions.map((direction) => {
      const own = graph.policies.filter((policy) => policy.direction === direction.id);
      const inner = (point: RingPoint) => -extent(measure, point) - PAD;
      return bandNode(direction.id, direction.id, own, (p) => reachOut(measure, p), inner);
    }),
    ...graph.policies.map((policy) => policyBox(policy, measure, onRing)),
    ...petals(graph, measure, onRing),
    ...sharedDiscs(graph, measure, onRing),
  ];
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return {
    nodes: byId,
    links: linksOf(graph, byId, measure),
    bounds: measure.page,
    fit: 'whole',
    readable: measure.readable,
    detail: usual.policy.w / measure.policy.w,
  };

  function bandNode(
    id: string,
    node: NodeId,
    own: readonly PolicyNode[],
    outer: (point: RingPoint) => number,
    inner: (point: RingPoint) => number,
  ): SceneNode {
    const places = own.map((policy) => shares.get(policy.id) ?? 0);
    const half = shareOfOne(graph.policies) * 0.56;
    const [from, to] = [Math.min(...places) - half, Math.max(...places) + half];
    const { box, points } = band(pointAt, from, to, inner, outer);
    const middle = pointAt((from + to) / 2);
    return {
      id,
      node,
      x: box.x + box.w / 2,
      y: box.y + box.h / 2,
      w: box.w,
      h: box.h,
      shape: { kind: 'polygon', points },
      anchor: offset(middle, outer(middle) + measure.arc + 4),
      labels:
        id === node
          ? [
              {
                place: 'beside',
                content: 'numberOrName',
                bold: true,
                importance: 60,
                towards: middle.normal,
                fromZoom: 0,
              },
            ]
          : [],
    };
  }
}

/** Spreads the steps more evenly than the boxes alone would need. */
const EVENNESS = 14;
const CROWDED = 34;

function offset(point: RingPoint, by: number): Point {
  return { x: snap(point.x + point.normal.x * by), y: snap(point.y + point.normal.y * by) };
}

/** A crowded ring has no room to give away. */
function leaner(measure: MapMeasure): MapMeasure {
  return { ...measure, policy: { ...measure.policy, w: measure.policy.w * 0.9 } };
}

/** The length along the ring after which a next box clears this one, as boxes stay upright. */
function stepNeeded({ policy, gap }: MapMeasure, { normal }: RingPoint, evenness: number): number {
  const aside = (policy.w + gap) / Math.max(0.01, Math.abs(normal.y));
  const below = (policy.h + gap) / Math.max(0.01, Math.abs(normal.x));
  return Math.min(aside, below) + evenness;
}

/** How far box and petals reach outwards. */
function reachOut(measure: MapMeasure, point: RingPoint): number {
  return extent(measure, point) + PAD + measure.petalRows * measure.petal + 2;
}

function policyBox(policy: PolicyNode, measure: MapMeasure, onRing: OnRing): SceneNode {
  const at = onRing.get(policy.id) ?? { ...measure.ring.centre, normal: { x: 0, y: -1 } };
  return {
    id: policy.id,
    node: policy.id,
    x: at.x,
    y: at.y,
    ...measure.policy,
    shape: { kind: 'box' },
    labels: [
      { place: 'inside', content: 'number', align: 'middle', bold: true, onColour: true, importance: 1000 },
      {
        place: 'beside',
        content: 'name',
        bold: false,
        importance: 40,
        towards: { x: -at.normal.x, y: -at.normal.y },
        fromZoom: 1.25,
      },
    ],
  };
}

/** Listings leave a policy straight inwards and bend to their initiative, so that they gather like stems. */
function linksOf(
  graph: PlanGraph,
  nodes: ReadonlyMap<string, SceneNode>,
  measure: MapMeasure,
): ReadonlyMap<string, SceneLink> {
  const { centre } = measure.ring;
  const links = graph.listings.flatMap(({ id, policy, initiative }): readonly SceneLink[] => {
    const [from, to] = [nodes.get(policy), nodes.get(initiative)];
    if (from === undefined || to === undefined) return [];
    const far = Math.hypot(to.x - from.x, to.y - from.y);
    const inward = Math.hypot(centre.x - from.x, centre.y - from.y);
    // A petal stands outside: its stem is straight.
    const outside = listingsOfInitiative(graph, initiative).length === 1;
    const towards = outside ? to : centre;
    const bend = Math.min(far * 0.45, inward * 0.5) / Math.max(1, outside ? far : inward);
    return [
      {
        id,
        source: policy,
        target: initiative,
        control: {
          x: snap(from.x + (towards.x - from.x) * bend),
          y: snap(from.y + (towards.y - from.y) * bend),
        },
      },
    ];
  });
  return new Map(links.map((link) => [link.id, link]));
}
