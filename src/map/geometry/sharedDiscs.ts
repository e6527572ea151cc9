/** What several policies share: discs inside of the ring, each drawn towards the policies that list it. */
import type { Gathering } from '../../explore/gather.ts';
import { listingsOfInitiative, type PlanGraph } from '../../plan/graph.ts';
import { type RankingRow, ranking } from '../../plan/measures.ts';
import { discScale } from './crowd.ts';
import { type MapMeasure, PAD } from './mapMeasure.ts';
import { insideEllipse, relax } from './relax.ts';
import type { OnRing } from './ring.ts';
import { discSize, type Point, type SceneNode, snap } from './scene.ts';

/** Diameter that the most listed initiative may have at most, in model units. */
const LARGEST = 56;

/** The initiatives that several policies list, each drawn to the middle of its policies. */
export function sharedDiscs(
  graph: PlanGraph,
  { drawn }: Gathering,
  measure: MapMeasure,
  onRing: OnRing,
): readonly SceneNode[] {
  const rows = ranking(graph).filter((row) => row.listingCount > 1 && drawn.has(row.initiative.id));
  const { centre, rx, ry } = measure.ring;
  const inside = { w: rx - measure.policy.w / 2 - PAD - 8, h: ry - measure.policy.h / 2 - PAD - 8 };
  const unit = Math.min(measure.disc, LARGEST / discSize(rows[0]?.listingCount ?? 1, 1));
  const sizes = rows.map((row) => discSize(row.listingCount, unit));
  const scale = discScale(
    sizes.map((size) => ({ w: size + 8, h: size + 8 })),
    inside,
  );
  const boxes = rows.map((row, index) => {
    const [size, pad] = [(sizes[index] ?? 0) * scale, 8 * scale];
    const named = index < measure.names.count;
    const width = named ? Math.max(size, measure.names.w) + 6 : size + pad;
    return {
      home: homeOf(graph, row, measure, onRing),
      room: {
        x: -width / 2,
        y: -size / 2 - pad / 2,
        w: width,
        h: size + pad + (named ? measure.names.h : 0),
      },
      mass: row.listingCount ** 1.5,
    };
  });
  const places = relax(boxes, insideEllipse(centre, inside));
  return rows.map((row, index) => {
    const size = snap((sizes[index] ?? 0) * scale);
    return {
      id: row.initiative.id,
      node: row.initiative.id,
      ...(places[index] ?? centre),
      w: size,
      h: size,
      shape: { kind: 'disc' },
      labels: [
        {
          place: 'beside',
          content: 'name',
          bold: row.listingCount > 3,
          importance: 100 + row.listingCount * 10 - index / rows.length,
          towards: { x: 0, y: 1 },
          fromZoom: 0,
        },
      ],
    };
  });
}

/** The middle of its policies, spread a little outwards so that the centre is left to the hubs. */
function homeOf(graph: PlanGraph, row: RankingRow, measure: MapMeasure, onRing: OnRing): Point {
  const { centre } = measure.ring;
  const policies = listingsOfInitiative(graph, row.initiative.id).map(
    (listing) => onRing.get(listing.policy) ?? { ...centre },
  );
  const mean = (of: (point: Point) => number) =>
    policies.reduce((sum, point) => sum + of(point), 0) / Math.max(1, policies.length);
  const pull = row.listingCount > graph.policies.length / 4 ? 0.3 : 0.86;
  return {
    x: snap(centre.x + (mean(({ x }) => x) - centre.x) * pull),
    y: snap(centre.y + (mean(({ y }) => y) - centre.y) * pull),
  };
}
