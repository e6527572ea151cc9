/** Words that no line may part: browsers part Japanese by guess, and get names wrong (さが｜みはら). */
import type { PlanGraph } from '../../plan/graph.ts';
import { memoizeByObject } from '../../plan/memoizeByObject.ts';
import { breakPieces } from '../../plan/text.ts';

/** A stretch of a text; what is `noBreak` stands on one line. */
export type Run = { readonly text: string; readonly noBreak: boolean };

/** A longer piece could be wider than a narrow column. */
const MAX_LENGTH = 12;
const SHORTEST = 2;
/** A plan made by hand has fewer; of a large one the first are as good as any. */
const MAX = 2_000;

/** The pieces into which the plan's own names are broken for Japanese readers; the longest come first. */
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

/** A text in Japanese, in runs; joined they spell the text. */
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
