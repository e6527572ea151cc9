/** The geometry of an SVG file, read from the file alone. */
import type { Drawing } from '../../../src/exchange/picture/drawing.ts';
import { serializeSvg } from '../../../src/exchange/picture/svg.ts';
import { numberIn, readXml, startTag, type XmlElement } from '../../fixtures/readXml.ts';
import { estimated } from '../labelChecks.ts';

type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** Tolerance for rounding to hundredths. */
const SLACK = 0.03;

export type Line = Box & { readonly text: string; readonly size: number; readonly of: XmlElement };

/** Of a line's width, what is left of where it is anchored. */
const BEFORE: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/** One box per line of text, as high as its font size. */
export function textLines(elements: readonly XmlElement[]): readonly Line[] {
  return elements
    .filter(({ name }) => name === 'tspan')
    .map((line): Line => {
      const of = line.parent;
      if (of === null) throw new SyntaxError('A line without its text');
      const size = numberIn(of, 'font-size');
      const bold = of.attributes['font-weight'] === '700';
      const { text } = line;
      const w = estimated(text, size, bold);
      const before = w * (BEFORE[of.attributes['text-anchor'] ?? 'start'] ?? 0);
      const anchor = { x: numberIn(line, 'x'), y: numberIn(line, 'y') };
      if (of.attributes.transform?.startsWith('rotate(90 ') === true)
        return { of, text, size, x: anchor.x - 0.12 * size, y: anchor.y - before, w: size, h: w };
      const [x, y] = [anchor.x - before, anchor.y - 0.88 * size];
      return { of, text, size, x, y, w, h: size };
    });
}

const SHAPES: ReadonlySet<string> = new Set(['rect', 'circle', 'path']);

/** The box of a shape with its line. */
function shapeBox(shape: XmlElement): Box {
  const half = Number(shape.attributes['stroke-width'] ?? 0) / 2;
  const points = corners(shape);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs) - half, Math.min(...ys) - half];
  return { x, y, w: Math.max(...xs) + half - x, h: Math.max(...ys) + half - y };
}

type Corner = readonly [x: number, y: number];

function corners(shape: XmlElement): readonly Corner[] {
  const read = (name: string) => numberIn(shape, name);
  switch (shape.name) {
    case 'rect': {
      const [x, y] = [Number(shape.attributes.x ?? 0), Number(shape.attributes.y ?? 0)];
      return [
        [x, y],
        [x + read('width'), y + read('height')],
      ];
    }
    case 'circle': {
      const [x, y, r] = [read('cx'), read('cy'), read('r')];
      return [
        [x - r, y - r],
        [x + r, y + r],
      ];
    }
    default:
      return onPath(shape.attributes.d ?? '');
  }
}

/** Points along a curve of quadratic arcs. */
function onPath(d: string): readonly Corner[] {
  const [start = [0, 0], ...rest] = pairs(d);
  const points: Corner[] = [start];
  let from: Corner = start;
  for (let arc = 0; arc + 1 < rest.length; arc += 2) {
    const [control = from, to = from] = rest.slice(arc, arc + 2);
    for (let step = 1; step <= 50; step += 1) {
      const t = step / 50;
      const at = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
      points.push([at(from[0], control[0], to[0]), at(from[1], control[1], to[1])]);
    }
    from = to;
  }
  return points;
}

function pairs(text: string): readonly Corner[] {
  return [...text.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]): Corner => [Number(x), Number(y)]);
}

/** The faults of a picture file, one line each. */
export function faults(drawing: Drawing): readonly string[] {
  const elements = readXml(serializeSvg(drawing));
  const [root] = elements;
  const page = { w: numberIn(root, 'width'), h: numberIn(root, 'height') };
  const lines = textLines(elements);
  const isOutside = ({ x, y, w, h }: Box) =>
    !(x >= -SLACK && y >= -SLACK && x + w <= page.w + SLACK && y + h <= page.h + SLACK);
  const outside = [
    ...elements.filter((shape) => SHAPES.has(shape.name) && isOutside(shapeBox(shape))).map(startTag),
    ...lines.filter(isOutside).map(({ text }) => text),
  ].map((what) => `outside: ${what}`);
  const small = lines.filter(({ size }) => size < 12).map(({ text, size }) => `${size} px: ${text}`);
  const over = lines.flatMap((line, index) =>
    lines
      .slice(index + 1)
      .filter((other) => other.of !== line.of && overlap(line, other))
      .map((other) => `“${line.text}” over “${other.text}”`),
  );
  return [...outside, ...small, ...over];
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.x + SLACK < b.x + b.w && b.x + SLACK < a.x + a.w && a.y + SLACK < b.y + b.h && b.y + SLACK < a.y + a.h
  );
}
