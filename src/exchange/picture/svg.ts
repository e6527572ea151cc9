/**
 * A drawing as an SVG file that browsers, Inkscape and PowerPoint read alike: plain shapes with attributes, real
 * text, and nothing that reaches out, is a script, a style sheet or HTML.
 */
import { PAPER } from '../../ui/palette.ts';
import { attribute, coordinate, escaped } from '../graph/xml.ts';
import {
  arcsOf,
  type Drawing,
  type Mark,
  type Paint,
  type Part,
  type Point,
  type TextMark,
} from './drawing.ts';

export function svgText(drawing: Drawing): string {
  const { width, height, language, font, title, description, parts } = drawing;
  const [w, h] = [coordinate(width), coordinate(height)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" version="1.1"${attributes({
      width: w,
      height: h,
      viewBox: `0 0 ${w} ${h}`,
      lang: language,
      'xml:lang': language,
      role: 'img',
      'font-family': font.replaceAll('"', "'"),
    })}>`,
    `<title>${escaped(title)}</title>`,
    `<desc>${lines(description)}</desc>`,
    `<rect width="${w}" height="${h}" fill="${PAPER}"/>`,
    ...parts.map(partText),
    '</svg>',
    '',
  ].join('\n');
}

/** With its line feeds as such, which {@link escaped} would write as signs of a value. */
function lines(text: string): string {
  return text.split('\n').map(escaped).join('\n');
}

function partText({ role, id, name, marks }: Part): string {
  const title = name === null ? '' : `<title>${escaped(name)}</title>`;
  const about = attributes({ 'data-role': role, ...(id === null ? {} : { 'data-id': id }) });
  return `<g${about}>${title}${marks.map(markText).join('')}</g>`;
}

function markText(mark: Mark): string {
  switch (mark.kind) {
    case 'box': {
      const { x, y, w, h, radius } = mark;
      const round = radius > 0 ? { rx: coordinate(radius) } : {};
      return element(
        'rect',
        { x: coordinate(x), y: coordinate(y), width: coordinate(w), height: coordinate(h), ...round },
        mark.paint,
      );
    }
    case 'disc':
      return element(
        'circle',
        { cx: coordinate(mark.x), cy: coordinate(mark.y), r: coordinate(mark.r) },
        mark.paint,
      );
    case 'curve':
      return element(
        'path',
        {
          d: [
            `M${pair(mark.from)}`,
            ...arcsOf(mark).map(({ control, to }) => `Q${pair(control)} ${pair(to)}`),
          ].join(' '),
        },
        mark.paint,
      );
    case 'text':
      return textText(mark);
  }
}

function textText({ lines: all, size, bold, align, colour }: TextMark): string {
  const look = attributes({
    'font-size': coordinate(size),
    ...(bold ? { 'font-weight': '700' } : {}),
    ...(align === 'start' ? {} : { 'text-anchor': align }),
    fill: colour,
  });
  const spans = all.map(
    ({ x, y, text }) =>
      `<tspan${attributes({ x: coordinate(x), y: coordinate(y) })}>${escaped(text)}</tspan>`,
  );
  return `<text${look}>${spans.join('')}</text>`;
}

function element(name: string, geometry: Readonly<Record<string, string>>, { fill, stroke }: Paint): string {
  return `<${name}${attributes({
    ...geometry,
    fill: fill?.colour ?? 'none',
    ...(fill === undefined ? {} : opacity('fill-opacity', fill.opacity)),
    ...(stroke === undefined
      ? {}
      : {
          stroke: stroke.colour,
          'stroke-width': coordinate(stroke.width),
          ...opacity('stroke-opacity', stroke.opacity),
          ...(stroke.dash.length === 0 ? {} : { 'stroke-dasharray': stroke.dash.map(coordinate).join(' ') }),
        }),
  })}/>`;
}

function opacity(name: string, value: number): Readonly<Record<string, string>> {
  return value === 1 ? {} : { [name]: coordinate(value) };
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => attribute(name, value))
    .join('');
}

function pair({ x, y }: Point): string {
  return `${coordinate(x)},${coordinate(y)}`;
}
