/** Typing jumps to the line whose number, name or reading begins with what is typed. Pure. */
import type { PlanNode } from '../../plan/graph.ts';
import { memoizeByObject } from '../../plan/memoizeByObject.ts';
import { comparableName, textIn } from '../../plan/text.ts';

/** After this many milliseconds a further sign begins anew. */
export const TYPED_TOGETHER_MS = 700;

export type Lines = { readonly length: number; readonly nodeAt: (at: number) => PlanNode };

/** The place of the next line that matches, from `from` on and around; -1 if there is none. */
export function typeAhead({ length, nodeAt }: Lines, from: number, typed: string, language: string): number {
  const wanted = folded(typed);
  if (wanted === '') return -1;
  // The first sign looks further down; those that follow may still mean the line that they led to.
  const start = [...typed].length === 1 ? from + 1 : from;
  for (let step = 0; step < length; step += 1) {
    const at = (start + step) % length;
    if (beginnings(nodeAt(at), language).some((text) => text.startsWith(wanted))) return at;
  }
  return -1;
}

const known = memoizeByObject((_: PlanNode) => new Map<string, readonly string[]>());

function beginnings(node: PlanNode, language: string): readonly string[] {
  const found = known(node).get(language) ?? beginningsOf(node, language);
  known(node).set(language, found);
  return found;
}

function beginningsOf(node: PlanNode, language: string): readonly string[] {
  const number = node.kind === 'vision' || node.kind === 'initiative' ? [] : [node.id];
  const readings = [node.reading, node.alsoRead].filter((reading) => reading !== undefined);
  return [...number, textIn(node.name, language), ...readings].map(folded);
}

function folded(text: string): string {
  return comparableName(text).toLowerCase();
}
