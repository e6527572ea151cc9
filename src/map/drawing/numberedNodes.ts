/** What a picture writes only the number of: its names are told in a key. */
import type { DrawingPart, Primitive } from '../../exchange/picture/drawing.ts';
import type { Numbered } from '../../exchange/picture/numberKey.ts';
import type { PlanGraph } from '../../plan/graph.ts';
import { groupBy } from '../../plan/groupBy.ts';
import { nodeNumber } from '../labels/labelText.ts';

/** What is drawn and has a number, in plan order: all of which nothing more than that is written. */
export function numberedNodes(graph: PlanGraph, parts: readonly DrawingPart[]): readonly Numbered[] {
  const written = groupBy(
    parts.filter(({ role }) => role === 'name'),
    ({ id }) => nodeIdOf(id),
  );
  const drawn = new Set(parts.filter(({ role }) => role === 'node').map(({ id }) => nodeIdOf(id)));
  return [...graph.nodes.values()].flatMap((node) => {
    const number = nodeNumber(node);
    const names = written.get(node.id) ?? [];
    const isNumberAlone = names.every(({ primitives }) => wordsOf(primitives) === number);
    return number !== '' && drawn.has(node.id) && isNumberAlone ? { node, number } : [];
  });
}

/** The id of a branch slot has a prefix that tells it apart from the strategy's head and the direction's bar. */
function nodeIdOf(id: string | null): string {
  return (id ?? '').replace(/^seat:/, '');
}

function wordsOf(marks: readonly Primitive[]): string {
  return marks.flatMap((mark) => (mark.kind === 'text' ? mark.lines.map(({ text }) => text) : [])).join('');
}
