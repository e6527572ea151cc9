/** Fills and lines. */
import { escaped } from '../graph/xml.ts';
import type { Ink, Paint, Stroke } from '../picture/drawing.ts';
import { emu } from './units.ts';

export function paintXml({ fill, stroke }: Paint, scale: number): string {
  return (fill === undefined ? '<a:noFill/>' : inkXml(fill)) + lineXml(stroke, scale);
}

export function lineXml(stroke: Stroke | undefined, scale: number): string {
  if (stroke === undefined) return '<a:ln><a:noFill/></a:ln>';
  return `<a:ln w="${emu(stroke.width * scale)}">${inkXml(stroke)}${dashXml(stroke)}<a:round/></a:ln>`;
}

export function inkXml({ colour, opacity }: Ink): string {
  const value = escaped(colour.replace('#', '').toUpperCase());
  const alpha = opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100_000)}"/>` : '';
  return `<a:solidFill><a:srgbClr val="${value}">${alpha}</a:srgbClr></a:solidFill>`;
}

/** In thousandths of a per cent of the line's width. */
function dashXml({ dash, width }: Stroke): string {
  if (dash.length === 0 || width === 0) return '';
  // What is drawn again and again has an even number of lengths.
  const lengths = dash.length % 2 === 0 ? dash : [...dash, ...dash];
  const of = (length: number | undefined) => Math.round(((length ?? 0) / width) * 100_000);
  const pairs = lengths.flatMap((length, index) =>
    index % 2 === 0 ? [`<a:ds d="${of(length)}" sp="${of(lengths[index + 1])}"/>`] : [],
  );
  return `<a:custDash>${pairs.join('')}</a:custDash>`;
}
