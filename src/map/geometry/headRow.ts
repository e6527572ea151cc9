/** The vision and the priority projects at the top of a picture: in one row, or in two if one is too narrow. */
import { type PlanGraph, VISION_ID } from '../../plan/graph.ts';
import { mostLines, oneLineWidth } from './estimateText.ts';
import { BOLD_ON_COLOUR, insideLabel, nameWhenAsked, nodeBox, type Rect, type SceneNode } from './scene.ts';

/** Height of the row, in model units. */
export const HEAD_ROW = 22;
/** Height of a vision of two lines, and of both rows. */
const VISION_LINES = 34;
export const HEAD_ROWS = VISION_LINES + HEAD_ROW + 3;
/** The vision is bold, which is wider. */
const VISION_SIZE = 12.8;
const PROJECT = { w: 27, gap: 3 };

type Strip = { readonly x: number; readonly y: number; readonly width: number };

/**
 * Both in one row, with its top left corner at `x` and `y`. Projects take at most half of the width. `hasRoom`:
 * whether project names may appear below the row.
 */
export function headRow(graph: PlanGraph, { x, y, width }: Strip, hasRoom = false): readonly SceneNode[] {
  const count = graph.priorityProjects.length;
  const pitch = Math.min(PROJECT.w + PROJECT.gap, width / 2 / Math.max(1, count));
  // The last project has no gap after it.
  const left = width - pitch * count + (count === 0 ? 0 : PROJECT.gap);
  return [
    vision({ x, y, w: left - (count === 0 ? 0 : PROJECT.gap), h: HEAD_ROW }),
    ...projects(graph, x + left, y, pitch, hasRoom),
  ];
}

/** The width at which the vision has one line beside the projects. */
export function headWidth({ plan: { root }, priorityProjects }: PlanGraph): number {
  return oneLineWidth('', root.breaks, VISION_SIZE) + 8 + priorityProjects.length * (PROJECT.w + PROJECT.gap);
}

/** Whether one row is too narrow for the vision in any of its languages. */
export function needsRows({ plan: { root }, priorityProjects }: PlanGraph, width: number): boolean {
  const room = width - Math.min(priorityProjects.length * (PROJECT.w + PROJECT.gap), width / 2);
  return mostLines('', root.breaks, room - 8, VISION_SIZE) > 1;
}

/** The vision in a row above the projects. */
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
