/** Keeps words on one line, as browsers break Japanese names at wrong places (さが｜みはら). */
import type { PlanGraph } from '../../plan/graph.ts';
import { memoizeByObject } from '../../plan/memoizeByObject.ts';
import { breakPieces } from '../../plan/text.ts';

/** A part of a text; a `noBreak` part stays on one line. */
export type Run = { readonly text: string; readonly noBreak: boolean };

/** The longest piece to keep on one line, in UTF-16 units; a longer one may not fit a narrow column. */
const MAX_LENGTH = 12;
const SHORTEST = 2;
/** The most pieces in the pattern; real plans have fewer. */
const MAX = 2_000;

/** Matches the pieces of the Japanese line breaks of all names in the plan, longest first. */
const noBreakPattern = memoizeByObject((graph: PlanGraph): RegExp | null => {
  const pieces = new Set<string>();
  for (const { breaks } of graph.nodes.values()) {
    for (const piece of breakPieces(breaks, 'ja'))
      if (piece.length >= SHORTEST && piece.length <= MAX_LENGTH) pieces.add(piece);
    if (pieces.size >= MAX) break;
  }
  const words = [...pieces].sort((a, b) => b.length - a.length).map(escapeRegExp);
  return words.length === 0 ? null : new RegExp(words.join('|'), 'gu');
});

/** Splits a Japanese text into runs; joined they are the text. */
export function noBreakRuns(graph: PlanGraph, text: string): readonly Run[] {
  const words = noBreakPattern(graph);
  if (words === null) return [{ text, noBreak: false }];
  const runs: Run[] = [];
  let at = 0;
  for (const match of text.matchAll(words)) {
    if (match.index > at) runs.push({ text: text.slice(at, match.index), noBreak: false });
    runs.push({ text: match[0], noBreak: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) runs.push({ text: text.slice(at), noBreak: false });
  return runs;
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
