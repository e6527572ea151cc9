/** Type-ahead: jumps to the next row whose number, name or reading starts with the typed text. Pure. */
import type { PlanNode } from '../../plan/graph.ts';
import { memoizeByObject } from '../../plan/memoizeByObject.ts';
import { comparableName, textIn } from '../../plan/text.ts';

/** Pause in ms after which typing starts a new search text. */
export const TYPED_TOGETHER_MS = 700;

export type Lines = { readonly length: number; readonly nodeAt: (at: number) => PlanNode };

/** Index of the next matching row from `from` on, wrapping around; -1 if none matches. */
export function typeAhead({ length, nodeAt }: Lines, from: number, typed: string, language: string): number {
  const prefix = normalise(typed);
  if (prefix === '') return -1;
  // The first character searches below the current row; further ones may still match it.
  const start = [...typed].length === 1 ? from + 1 : from;
  for (let step = 0; step < length; step += 1) {
    const at = (start + step) % length;
    if (cachedPrefixes(nodeAt(at), language).some((text) => text.startsWith(prefix))) return at;
  }
  return -1;
}

const prefixCache = memoizeByObject((_: PlanNode) => new Map<string, readonly string[]>());

function cachedPrefixes(node: PlanNode, language: string): readonly string[] {
  const found = prefixCache(node).get(language) ?? prefixesOf(node, language);
  prefixCache(node).set(language, found);
  return found;
}

function prefixesOf(node: PlanNode, language: string): readonly string[] {
  const number = node.kind === 'vision' || node.kind === 'initiative' ? [] : [`${node.number}`, node.id];
  const readings = [node.reading, node.alsoRead].filter((reading) => reading !== undefined);
  return [...number, textIn(node.name, language), ...readings].map(normalise);
}

function normalise(text: string): string {
  return comparableName(text).toLowerCase();
}
