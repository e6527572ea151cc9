/** A node as marks, in the order in which Cytoscape's renderer draws: body, outline, border. */
import type { Paint, Primitive, Stroke } from '../../exchange/picture/drawing.ts';
import { type Camera, onScreen } from '../camera.ts';
import type { Rect, SceneNode, Shape } from '../geometry/scene.ts';
import { boxOf } from '../labelledNodes.ts';
import type { NodeStyle } from '../style/nodeStyle.ts';

/** Nothing where all of it is transparent. */
export function nodePrimitives(at: SceneNode, look: NodeStyle, camera: Camera): readonly Primitive[] {
  const { fill, border, outline } = look;
  const { zoom } = camera;
  const box = onScreen(boxOf(at), camera);
  const line = ({ width, dash, colour, opacity }: Stroke): Stroke => ({
    colour,
    opacity,
    width: width * zoom,
    dash: dash.map((length) => length * zoom),
  });
  const around = outline === null ? 0 : ((border?.width ?? 0) + outline.offset + outline.width) / 2;
  return [
    ...(fill.opacity === 0 ? [] : [shaped(at.shape, box, zoom, { fill })]),
    ...(outline === null
      ? []
      : [shaped(at.shape, grown(box, around * zoom), zoom, { stroke: line(outline) })]),
    ...(border === null ? [] : [shaped(at.shape, box, zoom, { stroke: line(border) })]),
  ];
}

function shaped(shape: Shape, box: Rect, zoom: number, paint: Paint): Primitive {
  switch (shape) {
    case 'disc':
      return { kind: 'disc', x: box.x + box.w / 2, y: box.y + box.h / 2, r: box.w / 2, paint };
    case 'row':
      return { kind: 'box', ...box, radius: 0, paint };
    case 'box':
      // As round as Cytoscape makes them.
      return { kind: 'box', ...box, radius: Math.min(box.w / 4, box.h / 4, 8 * zoom), paint };
  }
}

function grown({ x, y, w, h }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by };
}
