/** GEXF 1.3, the native format of Gephi, with positions and colours. */
import { translationFor } from '../../i18n/translation.ts';
import type { ExportContent } from '../exportContent.ts';
import { type Note, notesText } from '../notes.ts';
import {
  type AttributeType,
  edgeAttributes,
  type GraphEdge,
  type GraphNode,
  graphEdges,
  graphNodes,
  nodeAttributes,
} from './graphParts.ts';
import { attribute, escapeXml, formatCoordinate, rgbOf } from './xml.ts';

const TYPES: Readonly<Record<AttributeType, string>> = { string: 'string', int: 'integer', double: 'double' };

export function* gexf(content: ExportContent, notes: readonly Note[]): Generator<string, undefined> {
  const { shown, date, language } = content;
  const creator = translationFor(language, null).t('app.name');
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
    ' xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">\n';
  const description = `${notesText(notes, 'ja')}\n\n${notesText(notes, 'en')}`;
  yield `<meta${attribute('lastmodifieddate', date)}>\n<creator>${escapeXml(creator)}</creator>\n` +
    `<description>${escapeXml(description)}</description>\n</meta>\n`;
  yield '<graph defaultedgetype="directed" mode="static">\n';
  yield attributeDeclarations('node', nodeAttributes(content));
  yield attributeDeclarations('edge', edgeAttributes(content));
  yield `<nodes${attribute('count', shown.graph.nodes.size)}>\n`;
  for (const node of graphNodes(content)) yield nodeElement(node);
  yield '</nodes>\n<edges>\n';
  for (const edge of graphEdges(content)) yield edgeElement(edge);
  yield '</edges>\n</graph>\n</gexf>\n';
  return undefined;
}

function attributeDeclarations(
  owner: 'node' | 'edge',
  types: Readonly<Record<string, AttributeType>>,
): string {
  const attributes = Object.entries(types).map(
    ([name, type]) => `<attribute id="${name}" title="${name}" type="${TYPES[type]}"/>\n`,
  );
  return `<attributes class="${owner}">\n${attributes.join('')}</attributes>\n`;
}

function values(attributes: Readonly<Record<string, string | number | undefined>>): string {
  const all = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [`<attvalue for="${name}"${attribute('value', value)}/>\n`],
  );
  return `<attvalues>\n${all.join('')}</attvalues>\n`;
}

function colourElement(colour: string): string {
  const { r, g, b } = rgbOf(colour);
  return `<viz:color r="${r}" g="${g}" b="${b}"/>\n`;
}

function nodeElement({ id, label, attributes, position, colour }: GraphNode): string {
  // In Gephi, y grows upwards.
  const place =
    position === undefined
      ? ''
      : `<viz:position x="${formatCoordinate(position.x)}" y="${formatCoordinate(-position.y)}" z="0"/>\n`;
  return `<node${attribute('id', id)}${attribute('label', label)}>\n${values(attributes)}${place}${colourElement(colour)}</node>\n`;
}

function edgeElement({ id, source, target, attributes, colour }: GraphEdge): string {
  const ends = `${attribute('id', id)}${attribute('source', source)}${attribute('target', target)}`;
  return `<edge${ends}>\n${values(attributes)}${colourElement(colour)}</edge>\n`;
}
