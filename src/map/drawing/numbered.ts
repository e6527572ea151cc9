/** What a picture writes only the number of: its names are told in a key. */
import type { Mark, Part } from '../../exchange/picture/drawing.ts';
import type { Numbered } from '../../exchange/picture/numberKey.ts';
import type { PlanGraph } from '../../plan/graph.ts';
import { groupBy } from '../../plan/groupBy.ts';
import { numberText } from '../labels/labelText.ts';

/** What is drawn and has a number, in plan order: all of which nothing more than that is written. */
export function numbered(graph: PlanGraph, parts: readonly Part[]): readonly Numbered[] {
  const written = groupBy(
    parts.filter(({ role }) => role === 'name'),
    ({ id }) => nodeIdOf(id),
  );
  const drawn = new Set(parts.filter(({ role }) => role === 'node').map(({ id }) => nodeIdOf(id)));
  return [...graph.nodes.values()].flatMap((node) => {
    const number = numberText(node);
    const names = written.get(node.id) ?? [];
    const isNumberAlone = names.every(({ marks }) => wordsOf(marks) === number);
    return number !== '' && drawn.has(node.id) && isNumberAlone ? { node, number } : [];
  });
}

/** A closed branch's seat is told apart from the strategy's head, and the direction's bar. */
function nodeIdOf(id: string | null): string {
  return (id ?? '').replace(/^seat:/, '');
}

function wordsOf(marks: readonly Mark[]): string {
  return marks.flatMap((mark) => (mark.kind === 'text' ? mark.lines.map(({ text }) => text) : [])).join('');
}
