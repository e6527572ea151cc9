/**
 * GraphML 1.0 for Gephi, yEd, Cytoscape Desktop and graph libraries. Gephi interprets attributes named `label`, `x`,
 * `y`, `r`, `g` and `b`; Cytoscape can map `color` to a style.
 */
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

const VISUAL_ATTRIBUTES = {
  x: 'double',
  y: 'double',
  r: 'int',
  g: 'int',
  b: 'int',
  color: 'string',
} as const;

export function* graphml(content: ExportContent, notes: readonly Note[]): Generator<string, undefined> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns' +
    ' http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';
  yield* keys('graph', { notes_ja: 'string', notes_en: 'string' });
  yield* keys('node', { label: 'string', ...nodeAttributes(content), ...VISUAL_ATTRIBUTES });
  yield* keys('edge', { ...edgeAttributes(content), color: 'string' });
  yield '<graph edgedefault="directed">\n';
  yield data('graph', { notes_ja: notesText(notes, 'ja'), notes_en: notesText(notes, 'en') });
  for (const node of graphNodes(content)) yield nodeElement(node);
  for (const edge of graphEdges(content)) yield edgeElement(edge);
  yield '</graph>\n</graphml>\n';
  return undefined;
}

type Owner = 'graph' | 'node' | 'edge';

function* keys(owner: Owner, types: Readonly<Record<string, AttributeType>>): Generator<string> {
  for (const [name, type] of Object.entries(types))
    yield `<key id="${owner}.${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>\n`;
}

function data(owner: Owner, values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [`<data key="${owner}.${name}">${escapeXml(String(value))}</data>\n`],
    )
    .join('');
}

function nodeElement({ id, label, attributes, position, colour }: GraphNode): string {
  // In Gephi, y grows upwards.
  const place =
    position === undefined ? {} : { x: formatCoordinate(position.x), y: formatCoordinate(-position.y) };
  const values = { label, ...attributes, ...place, ...rgbOf(colour), color: colour };
  return `<node${attribute('id', id)}>\n${data('node', values)}</node>\n`;
}

function edgeElement({ id, source, target, attributes, colour }: GraphEdge): string {
  const ends = `${attribute('id', id)}${attribute('source', source)}${attribute('target', target)}`;
  return `<edge${ends}>\n${data('edge', { ...attributes, color: colour })}</edge>\n`;
}
