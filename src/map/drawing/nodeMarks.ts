/** A node as marks, in the order in which Cytoscape's renderer draws: glow, body, ring, border, pie. */
import type { CollectionReturnValue } from 'cytoscape';
import type { Ink, Mark, Paint, Stroke } from '../../exchange/picture/drawing.ts';
import { type Camera, onScreen, pointOnScreen } from '../camera.ts';
import { SLICES } from '../elements.ts';
import type { Rect, SceneNode, Shape } from '../geometry/scene.ts';
import { boxOf } from '../labelledNodes.ts';
import { hexes, ink, numbers } from './computed.ts';

/** Nothing where all of it is transparent. */
export function nodeMarks(drawn: CollectionReturnValue, at: SceneNode, camera: Camera): readonly Mark[] {
  const box = onScreen(boxOf(at), camera);
  const { zoom } = camera;
  const border = stroke(drawn, 'border', zoom);
  return [
    ...glow(drawn, box, zoom),
    ...body(drawn, at.shape, box, zoom),
    ...ring(drawn, at.shape, box, zoom),
    ...(border === null ? [] : [shaped(at.shape, box, zoom, { stroke: border })]),
    ...pie(drawn, at, camera),
  ];
}

function glow(drawn: CollectionReturnValue, box: Rect, zoom: number): readonly Mark[] {
  const fill = ink(drawn, 'underlay-color', 'underlay-opacity', 'opacity');
  if (fill.opacity === 0) return [];
  const shape: Shape = { kind: drawn.style('underlay-shape') === 'ellipse' ? 'disc' : 'box' };
  return [shaped(shape, grown(box, drawn.numericStyle('underlay-padding') * zoom), zoom, { fill })];
}

function body(drawn: CollectionReturnValue, shape: Shape, box: Rect, zoom: number): readonly Mark[] {
  const fill = ink(drawn, 'background-color', 'background-opacity', 'opacity');
  if (fill.opacity === 0) return [];
  if (drawn.style('background-fill') !== 'linear-gradient') return [shaped(shape, box, zoom, { fill })];
  // A gradient of hard stops is a bar of the first colour on a ground of the last.
  const colours = hexes(String(drawn.style('background-gradient-stop-colors')));
  const [first = fill.colour, last = fill.colour] = [colours[0], colours.at(-1)];
  const until = (numbers(String(drawn.style('background-gradient-stop-positions')))[1] ?? 0) / 100;
  const bar: Ink = { ...fill, colour: first };
  return [
    shaped(shape, box, zoom, { fill: { ...fill, colour: last } }),
    shaped({ kind: 'row' }, { ...box, w: box.w * until }, zoom, { fill: bar }),
  ];
}

/** Around what a search has found, as far off as the canvas has it. */
function ring(drawn: CollectionReturnValue, shape: Shape, box: Rect, zoom: number): readonly Mark[] {
  const line = stroke(drawn, 'outline', zoom);
  if (line === null) return [];
  const by = drawn.numericStyle('border-width') + drawn.numericStyle('outline-offset');
  return [shaped(shape, grown(box, (by * zoom + line.width) / 2), zoom, { stroke: line })];
}

function stroke(drawn: CollectionReturnValue, kind: 'border' | 'outline', zoom: number): Stroke | null {
  const width = drawn.numericStyle(`${kind}-width`) * zoom;
  const line = ink(drawn, `${kind}-color`, `${kind}-opacity`, 'opacity');
  if (width === 0 || line.opacity === 0) return null;
  const dashed = drawn.style(`${kind}-style`) === 'dashed';
  const dash = dashed
    ? numbers(String(drawn.style('border-dash-pattern'))).map((length) => length * zoom)
    : [];
  return { ...line, width, dash };
}

function pie(drawn: CollectionReturnValue, at: SceneNode, camera: Camera): readonly Mark[] {
  if (!drawn.hasClass('mixed') || numbers(String(drawn.style('pie-size')))[0] === 0) return [];
  const slices: Mark[] = [];
  let from = 0;
  for (let index = 1; index <= SLICES; index += 1) {
    const to = from + drawn.numericStyle(`pie-${index}-background-size`);
    const fill = ink(drawn, `pie-${index}-background-color`, `pie-${index}-background-opacity`, 'opacity');
    if (to > from)
      slices.push({
        kind: 'slice',
        ...pointOnScreen(at, camera),
        r: (at.w * camera.zoom) / 2,
        from,
        to,
        paint: { fill },
      });
    from = to;
  }
  return slices;
}

function shaped(shape: Shape, box: Rect, zoom: number, paint: Paint): Mark {
  const centre = { x: box.x + box.w / 2, y: box.y + box.h / 2 };
  switch (shape.kind) {
    case 'disc':
      return { kind: 'disc', ...centre, r: box.w / 2, paint };
    case 'row':
      return { kind: 'box', ...box, radius: 0, paint };
    case 'box':
      // As round as Cytoscape makes them.
      return { kind: 'box', ...box, radius: Math.min(box.w / 4, box.h / 4, 8 * zoom), paint };
    case 'polygon':
      return {
        kind: 'polygon',
        points: Array.from({ length: shape.points.length / 2 }, (_, corner) => ({
          x: centre.x + ((shape.points[corner * 2] ?? 0) * box.w) / 2,
          y: centre.y + ((shape.points[corner * 2 + 1] ?? 0) * box.h) / 2,
        })),
        paint,
      };
  }
}

function grown({ x, y, w, h }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by };
}
