/** The counts of what is gathered, each outside of its seat where the petals of an open one are. */
import type { Seat } from '../../explore/gather.ts';
import { type MapMeasure, PAD } from './mapMeasure.ts';
import { extent } from './petals.ts';
import type { OnRing } from './ring.ts';
import { countLabel, partId, type SceneNode, snap } from './scene.ts';

/** Room for five digits with their sign. */
const COUNT = { w: 52, h: 17 };

/** The measures with room for counts between the ring and the arcs. */
export function withCounts(measure: MapMeasure): MapMeasure {
  const { ring, names } = measure;
  const [dx, dy] = measure.format === 'wide' ? [34, 6] : [28, 8];
  return {
    ...measure,
    ring: { ...ring, rx: ring.rx - dx, ry: ring.ry - dy },
    count: COUNT,
    // What all of few branches share stands close together.
    names: { ...names, count: Math.min(names.count, 9) },
  };
}

export function countSign(
  { node, gathered }: Seat,
  measure: MapMeasure,
  onRing: OnRing,
  opened: ReadonlySet<string>,
): readonly SceneNode[] {
  const at = onRing.get(node.id);
  const { count } = measure;
  if (at === undefined || count === null || gathered === 0 || opened.has(node.id)) return [];
  const out =
    extent(measure, at) + PAD + (Math.abs(at.normal.x) * count.w + Math.abs(at.normal.y) * count.h) / 2;
  return [
    {
      id: partId('count', node.id),
      node: node.id,
      role: 'count',
      opens: node.id,
      x: snap(at.x + at.normal.x * out),
      y: snap(at.y + at.normal.y * out),
      ...count,
      shape: { kind: 'box' },
      labels: [countLabel(gathered)],
    },
  ];
}
