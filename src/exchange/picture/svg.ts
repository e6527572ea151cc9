/**
 * Serialises a drawing to SVG that browsers, Inkscape and PowerPoint render alike: shapes with presentation
 * attributes and text, without external references, scripts, style sheets or HTML.
 */
import { PAPER } from '../../ui/palette.ts';
import { attribute, escapeXml, formatCoordinate } from '../graph/xml.ts';
import type { Drawing, DrawingPart, Primitive } from './drawing.ts';
import { kebabCase, svgElement } from './svgElement.ts';

export function serializeSvg(drawing: Drawing): string {
  const { width, height, language, font, title, description, parts } = drawing;
  const [w, h] = [formatCoordinate(width), formatCoordinate(height)];
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
    `<title>${escapeXml(title)}</title>`,
    `<desc>${lines(description)}</desc>`,
    `<rect width="${w}" height="${h}" fill="${PAPER}"/>`,
    ...parts.map(partXml),
    '</svg>',
    '',
  ].join('\n');
}

/** Keeps line feeds, which {@link escapeXml} would escape. */
function lines(text: string): string {
  return text.split('\n').map(escapeXml).join('\n');
}

function partXml({ role, id, name, primitives }: DrawingPart): string {
  const title = name === null ? '' : `<title>${escapeXml(name)}</title>`;
  const about = attributes({ 'data-role': role, ...(id === null ? {} : { 'data-id': id }) });
  return `<g${about}>${title}${primitives.map(primitiveXml).join('')}</g>`;
}

function primitiveXml(mark: Primitive): string {
  const { name, attributes: camelCased, lines: spans } = svgElement(mark);
  const named = Object.entries(camelCased).map(([key, value]) => [kebabCase(key), value]);
  const start = `<${name}${attributes(Object.fromEntries(named))}`;
  if (name !== 'text') return `${start}/>`;
  const inside = spans.map(
    ({ x, y, text }) =>
      `<tspan${attributes({ x: formatCoordinate(x), y: formatCoordinate(y) })}>${escapeXml(text)}</tspan>`,
  );
  return `${start}>${inside.join('')}</text>`;
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => attribute(name, value))
    .join('');
}
