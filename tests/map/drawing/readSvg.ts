/** Reads an SVG file with a strict XML parser into a flat list: a whole DOM is slow, and geometry needs none. */
import { SaxesParser } from 'saxes';

export type SvgElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All of the element's text, that of its children included. */
  readonly text: string;
  /** The element around it; null for the root. */
  readonly parent: SvgElement | null;
};

/** The elements of a file in the order of their start tags, the root first. Throws where it is not well-formed. */
export function readSvg(file: string): readonly [root: SvgElement, ...others: SvgElement[]] {
  type Open = { -readonly [Key in keyof SvgElement]: SvgElement[Key] };
  const elements: Open[] = [];
  const open: Open[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '', parent: open.at(-1) ?? null };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(file).close();
  const [root, ...others] = elements;
  if (root === undefined) throw new SyntaxError('No element');
  return [root, ...others];
}

/** A numeric attribute. Throws where there is none. */
export function numberIn({ name, attributes }: SvgElement, attribute: string): number {
  const value = Number(attributes[attribute] ?? Number.NaN);
  if (Number.isNaN(value)) throw new TypeError(`${name} has no number ${attribute}`);
  return value;
}

/** The element as a start tag, for messages. */
export function startTag({ name, attributes }: SvgElement): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  return `<${name}${written.join('')}>`;
}
