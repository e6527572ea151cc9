import type { DrawingPart, Primitive } from '../../exchange/picture/drawing.ts';
import type { Numbered } from '../../exchange/picture/numberKey.ts';
import type { PlanGraph } from '../../plan/graph.ts';
import { groupBy } from '../../plan/groupBy.ts';
import { nodeNumber } from '../labels/labelText.ts';

/** The drawn nodes, in plan order, whose only label is their number or a shortened name; a key lists their names. */
export function numberedNodes(graph: PlanGraph, parts: readonly DrawingPart[]): readonly Numbered[] {
  const labels = groupBy(
    parts.filter(({ role }) => role === 'name'),
    ({ id }) => nodeIdOf(id),
  );
  const drawn = new Set(parts.filter(({ role }) => role === 'node').map(({ id }) => nodeIdOf(id)));
  return [...graph.nodes.values()].flatMap((node) => {
    const number = nodeNumber(node);
    const own = labels.get(node.id) ?? [];
    const hasNoName = own.every(({ primitives }) => {
      const text = textOf(primitives);
      return text === number || SHORTENED.test(text);
    });
    return number !== '' && drawn.has(node.id) && hasNoName ? { node, number } : [];
  });
}

/** The end of a shortened name, before the mark of a re-listing. */
const SHORTENED = /…(?: \S+)?$/u;

/** The plan node of a part; a collapsed branch has its own id beside the strategy's head or the direction's bar. */
function nodeIdOf(id: string | null): string {
  return (id ?? '').replace(/^seat:/, '');
}

function textOf(primitives: readonly Primitive[]): string {
  return primitives
    .flatMap((each) => (each.kind === 'text' ? each.lines.map(({ text }) => text) : []))
    .join('');
}
