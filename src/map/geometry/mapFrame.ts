/** What stands outside of the reuse map's ring: the vision, the priority projects, the strategies' names. */
import { type PlanGraph, VISION_ID } from '../../plan/graph.ts';
import type { MapMeasure } from './mapMeasure.ts';
import { type LabelSpec, nameWhenAsked, type Rect, type SceneNode } from './scene.ts';

export function mapFrame(graph: PlanGraph, measure: MapMeasure): readonly SceneNode[] {
  return [...headRow(graph, measure), ...strategies(graph, measure)];
}

/** The vision with the priority projects that hang from it: the same place in every picture. */
export function headRow(graph: PlanGraph, measure: MapMeasure): readonly SceneNode[] {
  return [vision(measure), ...projects(graph, measure)];
}

function boxed(rect: Rect): Pick<SceneNode, 'x' | 'y' | 'w' | 'h' | 'shape'> {
  return { x: rect.x + rect.w / 2, y: rect.y + rect.h / 2, w: rect.w, h: rect.h, shape: { kind: 'box' } };
}

function inside(content: LabelSpec['content'], importance: number): LabelSpec {
  return { place: 'inside', content, align: 'middle', bold: true, onColour: true, importance };
}

function vision(measure: MapMeasure): SceneNode {
  return {
    id: VISION_ID,
    node: VISION_ID,
    ...boxed(measure.vision),
    labels: [inside('name', 500), nameWhenAsked({ x: 0, y: 1 })],
  };
}

/** In the corners that the ring leaves free, each near to its own arc; several share a corner. */
function strategies(graph: PlanGraph, { page, strategy, vision: top }: MapMeasure): readonly SceneNode[] {
  const left = page.x + 6;
  const right = page.x + page.w - strategy.w - 6;
  const [upper, lower] = [top.y + top.h + 8, page.y + page.h - strategy.h - 6];
  // Clockwise from the top right, as the ring is walked.
  const corners = [
    { x: right, y: upper },
    { x: right, y: lower },
    { x: left, y: lower },
    { x: left, y: upper },
  ];
  const count = graph.strategies.length;
  const cornerOf = (index: number) => Math.floor((index * corners.length) / Math.max(corners.length, count));
  return graph.strategies.map(({ id }, index) => {
    const mates = graph.strategies
      .map((_, other) => other)
      .filter((other) => cornerOf(other) === cornerOf(index));
    const corner = corners[cornerOf(index)] ?? { x: left, y: upper };
    const pitch = (strategy.h + 3) / mates.length;
    const box = { ...corner, y: corner.y + mates.indexOf(index) * pitch, w: strategy.w, h: pitch - 3 };
    const labels = [inside('numberAndName', 600), nameWhenAsked({ x: 0, y: 1 })];
    return { id, node: id, ...boxed(box), labels };
  });
}

/** In a row from the vision, lying; in a row below it, standing. */
function projects(
  graph: PlanGraph,
  { format, page, vision: top, project }: MapMeasure,
): readonly SceneNode[] {
  const count = Math.max(1, graph.priorityProjects.length);
  const [from, to] = format === 'wide' ? [top.x + top.w + 10, page.x + page.w - 6] : [110, page.w - 110];
  const pitch = Math.min(project.w + 4, (to - from + 4) / count);
  const start = format === 'wide' ? to - pitch * count + 4 : (from + to - pitch * count) / 2 + 2;
  const y = format === 'wide' ? top.y + (top.h - project.h) / 2 : top.y + top.h + 6;
  return graph.priorityProjects.map(({ id }, index) => ({
    id,
    node: id,
    ...boxed({ x: start + index * pitch, y, w: pitch - 4, h: project.h }),
    labels: [
      inside('number', 300),
      {
        place: 'beside',
        content: 'name',
        bold: false,
        importance: 20,
        towards: { x: 0, y: 1 },
        fromZoom: 1.6,
      },
    ],
  }));
}
