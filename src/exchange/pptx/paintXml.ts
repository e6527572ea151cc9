/** Fills and strokes in DrawingML. */
import { escapeXml } from '../graph/xml.ts';
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
  const value = escapeXml(colour.replace('#', '').toUpperCase());
  const alpha = opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100_000)}"/>` : '';
  return `<a:solidFill><a:srgbClr val="${value}">${alpha}</a:srgbClr></a:solidFill>`;
}

/** Preset dashes: length and gap in line widths. Custom dashes are hard to edit, and few programs support them. */
const DASHES = [
  ['sysDot', 1, 1],
  ['sysDash', 3, 1],
  ['dash', 4, 3],
  ['lgDash', 8, 3],
] as const;

/** The preset dash that is closest to the stroke's. */
function dashXml({ dash: [length = 0, gap = length], width }: Stroke): string {
  if (length === 0 || gap === 0 || width === 0) return '';
  const distance = ([, on, off]: (typeof DASHES)[number]) =>
    Math.abs(Math.log(length / width / on)) + Math.abs(Math.log(gap / width / off));
  const [nearest] = [...DASHES].sort((a, b) => distance(a) - distance(b));
  return nearest === undefined ? '' : `<a:prstDash val="${nearest[0]}"/>`;
}
