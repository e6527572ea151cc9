/** JSON Graph Format 2, generated node by node. */
import { textIn } from '../../plan/text.ts';
import type { ExportContent } from '../exportContent.ts';
import type { Note } from '../notes.ts';
import { type GraphNode, graphEdges, graphNodes, planAttributes } from './graphParts.ts';
import { joinJson } from './jsonText.ts';

export function* jsonGraph(content: ExportContent, notes: readonly Note[]): Generator<string, undefined> {
  const { whole, date, language } = content;
  const { id, version, title } = whole.plan;
  const attributes = planAttributes(content);
  const metadata = {
    plan: id,
    ...(version === null ? {} : { data_version: version }),
    exported: date,
    notes,
    ...(attributes.length === 0 ? {} : { attributes }),
  };
  yield `{"graph":{"id":${JSON.stringify(id)},"type":"vision-plan",`;
  yield `"label":${JSON.stringify(textIn(title, language))},"directed":true,`;
  yield `"metadata":${JSON.stringify(metadata)},"nodes":{`;
  yield* joinJson(graphNodes(content), nodeEntry);
  yield '},"edges":[';
  yield* joinJson(graphEdges(content), ({ id, source, target, attributes: { relation, ...mark }, colour }) =>
    JSON.stringify({ id, source, target, relation, directed: true, metadata: { ...mark, color: colour } }),
  );
  yield ']}}\n';
  return undefined;
}

function nodeEntry({ id, label, attributes, position, colour }: GraphNode): string {
  const metadata = { ...attributes, ...(position === undefined ? {} : { position }), color: colour };
  return `${JSON.stringify(id)}:${JSON.stringify({ label, metadata })}`;
}
