/**
 * The reuse map: basic policies on a ring, grouped by direction and strategy; what they share floats inside,
 * drawn towards the policies that list it; what is listed once stands as petals outside of its policy.
 */
import { gather, type Seat } from '../../explore/gather.ts';
import { type NodeId, type PlanGraph, strategyOf } from '../../plan/graph.ts';
import { countSign, withCounts } from './countSigns.ts';
import { crowdedMeasure } from './crowd.ts';
import { gatheredIn } from './gatheredIn.ts';
import { linksOf } from './links.ts';
import { mapFrame } from './mapFrame.ts';
import { type MapMeasure, mapMeasure, PAD } from './mapMeasure.ts';
import { extent, petals, reachOut } from './petals.ts';
import { band, type OnRing, type RingPoint, ringWalk } from './ring.ts';
import { allSteps, ringShares, shareOfOne } from './ringShares.ts';
import { type Format, type Point, partId, type Scene, type SceneNode, snap } from './scene.ts';
import { sharedDiscs } from './sharedDiscs.ts';

export function reuseMap(graph: PlanGraph, format: Format, gathering = gather(graph, 'map')): Scene {
  const { seats, isGathered, opened } = gathering;
  const crowded = seats.length > CROWDED;
  const roomy = isGathered ? withCounts(mapMeasure(format)) : mapMeasure(format);
  const usual = crowded ? leaner(roomy) : roomy;
  const measure = crowdedMeasure(usual, allSteps(seats) * widening(usual));
  const evenness = crowded || measure !== usual ? 0 : EVENNESS;
  const pointAt = ringWalk(measure.ring, (point) => stepNeeded(measure, point, evenness));
  const shares = ringShares(seats);
  const onRing: OnRing = new Map([...shares].map(([id, share]) => [id, pointAt(share)]));
  const ofPolicies: OnRing = new Map(
    seats.flatMap(({ node, policies }) => {
      const at = onRing.get(node.id);
      return at === undefined ? [] : policies.map(({ id }) => [id, at] as const);
    }),
  );
  const outerArc = (point: RingPoint) => reachOut(measure, point) + measure.arc + 3;
  const nodes: readonly SceneNode[] = [
    ...mapFrame(graph, measure),
    ...graph.strategies.flatMap((strategy) => {
      const own = seats.filter(({ node }) => strategyOf(node) === strategy.id);
      const arc = bandNode(
        partId('arc', strategy.id),
        strategy.id,
        own,
        outerArc,
        (p) => outerArc(p) - measure.arc,
      );
      return arc.map((node): SceneNode => ({ ...node, role: 'arc' }));
    }),
    ...graph.directions.flatMap((direction) => {
      const own = seats.filter(({ node }) => node.kind === 'policy' && node.direction === direction.id);
      const inner = (point: RingPoint) => -extent(measure, point) - PAD;
      return bandNode(direction.id, direction.id, own, (p) => reachOut(measure, p), inner);
    }),
    ...seats.flatMap((seat) => seatBox(seat, measure, onRing)),
    ...(isGathered ? seats.flatMap((seat) => countSign(seat, measure, onRing, opened)) : []),
    ...petals(graph, gathering, measure, onRing),
    ...sharedDiscs(graph, gathering, measure, ofPolicies),
  ];
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return {
    nodes: byId,
    links: linksOf(graph, gathering, byId, measure.ring.centre, seatId),
    gathered: gatheredIn(graph, gathering, seatId),
    bounds: measure.page,
    fit: 'whole',
    readable: measure.readable,
    detail: usual.policy.w / measure.policy.w,
  };

  function bandNode(
    id: string,
    node: NodeId,
    own: readonly Seat[],
    outer: (point: RingPoint) => number,
    inner: (point: RingPoint) => number,
  ): readonly SceneNode[] {
    if (own.length === 0) return [];
    const places = own.map(({ node: seat }) => shares.get(seat.id) ?? 0);
    const half = shareOfOne(seats) * 0.56;
    const [from, to] = [Math.min(...places) - half, Math.max(...places) + half];
    const { box, points } = band(pointAt, from, to, inner, outer);
    const middle = pointAt((from + to) / 2);
    return [
      {
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
      },
    ];
  }
}

/** A strategy's name and an open direction's band have the ids of their nodes already. */
function seatId({ node }: Seat): string {
  return node.kind === 'policy' ? node.id : partId('seat', node.id);
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

/** How much more room along the ring counts need than seats. */
function widening({ policy, count }: MapMeasure): number {
  return Math.max(1, (count?.w ?? 0) / policy.w);
}

/** The length along the ring after which a next box clears this one, as boxes stay upright. */
function stepNeeded(measure: MapMeasure, { normal }: RingPoint, evenness: number): number {
  const { policy, gap } = measure;
  const aside = (policy.w * widening(measure) + gap) / Math.max(0.01, Math.abs(normal.y));
  const below = (policy.h + gap) / Math.max(0.01, Math.abs(normal.x));
  return Math.min(aside, below) + evenness;
}

function seatBox(seat: Seat, measure: MapMeasure, onRing: OnRing): readonly SceneNode[] {
  const { node } = seat;
  const at = onRing.get(node.id);
  if (at === undefined) return [];
  return [
    {
      id: seatId(seat),
      node: node.id,
      ...(node.kind === 'policy' ? {} : { role: 'seat' as const }),
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
    },
  ];
}
