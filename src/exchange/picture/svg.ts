/**
 * A drawing as an SVG file that browsers, Inkscape and PowerPoint read alike: plain shapes with attributes, real
 * text, and nothing that reaches out, is a script, a style sheet or HTML.
 */
import { PAPER } from '../../ui/palette.ts';
import { attribute, coordinate, escaped } from '../graph/xml.ts';
import type { Drawing, Mark, Part } from './drawing.ts';
import { svgElement } from './svgElement.ts';

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
  const { name, attributes: camelCased, lines: spans } = svgElement(mark);
  const named = Object.entries(camelCased).map(([key, value]) => [kebabCase(key), value]);
  const start = `<${name}${attributes(Object.fromEntries(named))}`;
  if (name !== 'text') return `${start}/>`;
  const inside = spans.map(
    ({ x, y, text }) =>
      `<tspan${attributes({ x: coordinate(x), y: coordinate(y) })}>${escaped(text)}</tspan>`,
  );
  return `${start}>${inside.join('')}</text>`;
}

function kebabCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => attribute(name, value))
    .join('');
}
