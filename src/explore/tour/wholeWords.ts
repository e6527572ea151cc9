/** Words that no line may part: browsers part Japanese by guess, and get names wrong (さが｜みはら). */
import type { PlanGraph } from '../../plan/graph.ts';
import { onceFor } from '../../plan/onceFor.ts';
import { breakPieces } from '../../plan/text.ts';

/** A stretch of a text; what is `whole` stands on one line. */
export type Run = { readonly text: string; readonly whole: boolean };

/** A longer piece could be wider than a narrow column. */
const LONGEST = 12;
const SHORTEST = 2;
/** A plan made by hand has fewer; of a large one the first are as good as any. */
const MOST = 2_000;

/** The pieces into which the plan's own names are broken for Japanese readers; the longest come first. */
const wholeWords = onceFor((graph: PlanGraph): RegExp | null => {
  const pieces = new Set<string>();
  for (const { breaks } of graph.nodes.values()) {
    for (const piece of breakPieces(breaks, 'ja'))
      if (piece.length >= SHORTEST && piece.length <= LONGEST) pieces.add(piece);
    if (pieces.size >= MOST) break;
  }
  const words = [...pieces].sort((a, b) => b.length - a.length).map(escaped);
  return words.length === 0 ? null : new RegExp(words.join('|'), 'gu');
});

/** A text in Japanese, in runs; joined they spell the text. */
export function runsOf(graph: PlanGraph, text: string): readonly Run[] {
  const words = wholeWords(graph);
  if (words === null) return [{ text, whole: false }];
  const runs: Run[] = [];
  let at = 0;
  for (const match of text.matchAll(words)) {
    if (match.index > at) runs.push({ text: text.slice(at, match.index), whole: false });
    runs.push({ text: match[0], whole: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) runs.push({ text: text.slice(at), whole: false });
  return runs;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
