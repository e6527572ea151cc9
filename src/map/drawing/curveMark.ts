import type { CollectionReturnValue } from 'cytoscape';
import type { Mark } from '../../exchange/picture/drawing.ts';
import { type Camera, pointOnScreen } from '../camera.ts';
import type { Point } from '../geometry/scene.ts';
import { ink, numbers } from './computed.ts';

/** From middle to middle; nodes stand over its ends. */
export function curveMark(
  drawn: CollectionReturnValue,
  from: Point,
  control: Point,
  to: Point,
  camera: Camera,
): Mark {
  const { zoom } = camera;
  const dashed = drawn.style('line-style') === 'dashed';
  const dash = dashed ? numbers(String(drawn.style('line-dash-pattern'))).map((length) => length * zoom) : [];
  return {
    kind: 'curve',
    from: pointOnScreen(from, camera),
    control: pointOnScreen(control, camera),
    to: pointOnScreen(to, camera),
    paint: {
      stroke: {
        ...ink(drawn, 'line-color', 'line-opacity', 'opacity'),
        width: drawn.numericStyle('width') * zoom,
        dash,
      },
    },
  };
}
