/** The vision with the priority projects: one strip on top of a picture that lies, two of one that stands. */
import { type PlanGraph, VISION_ID } from '../../plan/graph.ts';
import { mostLines } from './estimateText.ts';
import { BOLD_ON_COLOUR, insideLabel, nameWhenAsked, nodeBox, type Rect, type SceneNode } from './scene.ts';

/** Height of the strip, in model units. */
export const HEAD_ROW = 22;
/** Height of the vision in two lines, and of both strips. */
const VISION_LINES = 34;
export const HEAD_ROWS = VISION_LINES + HEAD_ROW + 3;
const PROJECT = { w: 27, gap: 3 };

type Strip = { readonly x: number; readonly y: number; readonly width: number };

/**
 * From `x` on, `width` wide, with its top at `y`. Projects take no more than a half of it. `hasRoom`: for their names
 * below them, when these are asked for.
 */
export function headRow(
  graph: PlanGraph,
  { x, y, width }: Strip,
  hasRoom: boolean = false,
): readonly SceneNode[] {
  const count = graph.priorityProjects.length;
  const pitch = Math.min(PROJECT.w + PROJECT.gap, width / 2 / Math.max(1, count));
  // The last has no gap after it.
  const wide = width - pitch * count + (count === 0 ? 0 : PROJECT.gap);
  return [
    vision({ x, y, w: wide - (count === 0 ? 0 : PROJECT.gap), h: HEAD_ROW }),
    ...projects(graph, x + wide, y, pitch, hasRoom),
  ];
}

/** The vision over the projects, where a strip for both is too narrow for its words in one of its languages. */
export function needsRows({ plan, priorityProjects }: PlanGraph, width: number): boolean {
  const room = width - Math.min(priorityProjects.length * (PROJECT.w + PROJECT.gap), width / 2);
  // Its type is bold.
  return mostLines('', plan.vision.breaks, room - 8, 12.8) > 1;
}

export function headRows(graph: PlanGraph, { x, y, width }: Strip): readonly SceneNode[] {
  const count = graph.priorityProjects.length;
  const below = y + VISION_LINES + PROJECT.gap;
  return [
    vision({ x, y, w: width, h: VISION_LINES }),
    ...projects(graph, x, below, (width + PROJECT.gap) / Math.max(1, count), false),
  ];
}

function vision(box: Rect): SceneNode {
  return nodeBox(VISION_ID, box, [insideLabel('name', 500, BOLD_ON_COLOUR)]);
}

function projects(
  graph: PlanGraph,
  x: number,
  y: number,
  pitch: number,
  hasRoom: boolean,
): readonly SceneNode[] {
  return graph.priorityProjects.map(({ id }, index) =>
    nodeBox(id, { x: x + index * pitch, y, w: pitch - PROJECT.gap, h: HEAD_ROW }, [
      insideLabel('number', 300, BOLD_ON_COLOUR),
      ...(hasRoom ? [nameWhenAsked({ x: 0, y: 1 })] : []),
    ]),
  );
}
