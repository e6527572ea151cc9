/** The vision with the priority projects beside it: one strip on top of every picture that lies, and of the map. */
import { type PlanGraph, VISION_ID } from '../../plan/graph.ts';
import { boxed, type LabelSpec, nameWhenAsked, type SceneNode } from './scene.ts';

/** Height of the strip, in model units. */
export const HEAD_ROW = 22;
const PROJECT = { w: 27, gap: 3 };

/** From `x` on, `width` wide, with its top at `y`. Projects take no more than a half of it. */
export function headRow(
  graph: PlanGraph,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): readonly SceneNode[] {
  const count = graph.priorityProjects.length;
  const pitch = Math.min(PROJECT.w + PROJECT.gap, width / 2 / Math.max(1, count));
  const wide = width - pitch * count;
  return [
    {
      id: VISION_ID,
      node: VISION_ID,
      ...boxed({ x, y, w: wide - (count === 0 ? 0 : PROJECT.gap), h: HEAD_ROW }),
      shape: 'box',
      labels: [inside('name', 500)],
    },
    ...graph.priorityProjects.map(
      ({ id }, index): SceneNode => ({
        id,
        node: id,
        ...boxed({
          x: x + wide + index * pitch,
          y,
          w: pitch - (index === count - 1 ? 0 : PROJECT.gap),
          h: HEAD_ROW,
        }),
        shape: 'box',
        labels: [inside('number', 300), nameWhenAsked({ x: 0, y: 1 })],
      }),
    ),
  ];
}

function inside(content: LabelSpec['content'], importance: number): LabelSpec {
  return { place: 'inside', content, align: 'middle', bold: true, onColour: true, importance };
}
