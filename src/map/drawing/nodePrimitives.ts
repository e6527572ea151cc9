/** A node as drawing primitives, in the z-order of Cytoscape's renderer: fill, outline, border. */
import type { Paint, Primitive, Stroke } from '../../exchange/picture/drawing.ts';
import { type Camera, nodeOnScreen } from '../camera.ts';
import { expand, type Rect, type SceneNode, type Shape } from '../geometry/scene.ts';
import type { NodeStyle } from '../style/nodeStyle.ts';

/** Empty if the node is fully transparent. */
export function nodePrimitives(at: SceneNode, style: NodeStyle, camera: Camera): readonly Primitive[] {
  const { fill, border, outline } = style;
  const { zoom } = camera;
  const box = nodeOnScreen(at, camera);
  const stroked = (rect: Rect, stroke: Stroke) =>
    shaped(at.shape, rect, zoom, { stroke: scaledStroke(stroke, zoom) });
  const distance = outline === null ? 0 : ((border?.width ?? 0) + outline.offset + outline.width) / 2;
  return [
    ...(fill.opacity === 0 ? [] : [shaped(at.shape, box, zoom, { fill })]),
    ...(outline === null ? [] : [stroked(expand(box, distance * zoom), outline)]),
    ...(border === null ? [] : [stroked(box, border)]),
  ];
}

/** A stroke in model units, at this zoom in CSS pixels. */
export function scaledStroke({ colour, opacity, width, dash }: Stroke, zoom: number): Stroke {
  return { colour, opacity, width: width * zoom, dash: dash.map((length) => length * zoom) };
}

function shaped(shape: Shape, box: Rect, zoom: number, paint: Paint): Primitive {
  switch (shape) {
    case 'disc':
      return { kind: 'disc', x: box.x + box.w / 2, y: box.y + box.h / 2, r: box.w / 2, paint };
    case 'row':
      return { kind: 'box', ...box, radius: 0, paint };
    case 'box':
      // The corner radius of Cytoscape's round-rectangle.
      return { kind: 'box', ...box, radius: Math.min(box.w / 4, box.h / 4, 8 * zoom), paint };
  }
}
