/** Texts inside of XML 1.0, such that any reader gives back what was written. */
import { replaceInvalidXml } from '../replaceInvalidXml.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Written as such they would come back as spaces or line feeds, the last two from readers of XML 1.1.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/** For elements and attributes alike. */
export function escapeXml(text: string): string {
  return replaceInvalidXml(text).replaceAll(/[&<>"\t\n\r\u0085\u2028]/g, (sign) => ESCAPES[sign] ?? sign);
}

export function attribute(name: string, value: string | number): string {
  return ` ${name}="${escapeXml(String(value))}"`;
}

/** Readers trim or break numbers such as 1e-7; no picture needs more than hundredths. */
export function formatCoordinate(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}

/** Red, green and blue, 0–255, of `#rrggbb`. */
export function rgbOf(colour: string): Readonly<Record<'r' | 'g' | 'b', number>> {
  const at = (from: number) => Number.parseInt(colour.slice(from, from + 2), 16);
  return { r: at(1), g: at(3), b: at(5) };
}
