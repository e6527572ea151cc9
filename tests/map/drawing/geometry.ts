/** What an SVG file draws where, read from the file alone. */
import { estimated } from '../labelChecks.ts';
import { numberOf } from './drawn.ts';

type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** Less than this is rounding to hundredths. */
const SLACK = 0.03;

export type Line = Box & { readonly text: string; readonly size: number; readonly of: Element };

/** One box for each line of text, as high as its type. */
export function textLines(document: Document): readonly Line[] {
  return [...document.querySelectorAll('text')].flatMap((of) => {
    const size = numberOf(of, 'font-size');
    const bold = of.getAttribute('font-weight') === '700';
    const isMiddle = of.getAttribute('text-anchor') === 'middle';
    return [...of.querySelectorAll('tspan')].map((line): Line => {
      const text = line.textContent ?? '';
      const w = estimated(text, size, bold);
      const [x, y] = [numberOf(line, 'x') - (isMiddle ? w / 2 : 0), numberOf(line, 'y') - 0.88 * size];
      return { of, text, size, x, y, w, h: size };
    });
  });
}

/** The box of each shape with its line, and that of each line of text. */
export function boxes(document: Document): readonly (Box & { readonly says: string })[] {
  const shapes = [...document.querySelectorAll('rect, circle, polygon, path')].map((shape) => {
    const half = Number(shape.getAttribute('stroke-width') ?? 0) / 2;
    const points = corners(shape);
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [x, y] = [Math.min(...xs) - half, Math.min(...ys) - half];
    return { x, y, w: Math.max(...xs) + half - x, h: Math.max(...ys) + half - y, says: shape.outerHTML };
  });
  return [...shapes, ...textLines(document).map((line) => ({ ...line, says: line.text }))];
}

type Corner = readonly [x: number, y: number];

function corners(shape: Element): readonly Corner[] {
  const read = (name: string) => numberOf(shape, name);
  switch (shape.nodeName) {
    case 'rect': {
      const [x, y] = [Number(shape.getAttribute('x') ?? 0), Number(shape.getAttribute('y') ?? 0)];
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
    case 'polygon':
      return pairs(shape.getAttribute('points') ?? '');
    default:
      return onPath(shape.getAttribute('d') ?? '');
  }
}

/** Points along a curve; of a slice its middle and the disc around it. */
function onPath(d: string): readonly Corner[] {
  const all = pairs(d);
  const [first = [0, 0], second = [0, 0], third = [0, 0]] = all;
  if (d.includes('A')) {
    const r = third[0];
    return [
      [first[0] - r, first[1] - r],
      [first[0] + r, first[1] + r],
    ];
  }
  return Array.from({ length: 101 }, (_, step): Corner => {
    const t = step / 100;
    const at = (from: number, control: number, to: number) =>
      (1 - t) ** 2 * from + 2 * t * (1 - t) * control + t ** 2 * to;
    return [at(first[0], second[0], third[0]), at(first[1], second[1], third[1])];
  });
}

function pairs(text: string): readonly Corner[] {
  return [...text.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]): Corner => [Number(x), Number(y)]);
}

/** What a file's picture must never do: one line for each fault. */
export function faults(document: Document): readonly string[] {
  const root = document.documentElement;
  const page = { w: numberOf(root, 'width'), h: numberOf(root, 'height') };
  const lines = textLines(document);
  const outside = boxes(document)
    .filter(
      ({ x, y, w, h }) => !(x >= -SLACK && y >= -SLACK && x + w <= page.w + SLACK && y + h <= page.h + SLACK),
    )
    .map(({ says }) => `outside: ${says}`);
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
