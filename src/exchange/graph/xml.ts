/** Escapes text for XML 1.0 such that every parser returns it unchanged. */
import { replaceInvalidXml } from '../replaceInvalidXml.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Unescaped, parsers normalise these to spaces or line feeds; the last two in XML 1.1.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/** For the content of elements and for attribute values. */
export function escapeXml(text: string): string {
  return replaceInvalidXml(text).replaceAll(
    /[&<>"\t\n\r\u0085\u2028]/g,
    (character) => ESCAPES[character] ?? character,
  );
}

export function attribute(name: string, value: string | number): string {
  return ` ${name}="${escapeXml(String(value))}"`;
}

/** Rounds to hundredths: some parsers misread numbers such as 1e-7. */
export function formatCoordinate(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}

/** The red, green and blue channels, 0–255, of `#rrggbb`. */
export function rgbOf(colour: string): Readonly<Record<'r' | 'g' | 'b', number>> {
  const channel = (start: number) => Number.parseInt(colour.slice(start, start + 2), 16);
  return { r: channel(1), g: channel(3), b: channel(5) };
}
