/** Where in its texts a found node has what was searched for: only who shows hits asks. */
import { type NodeId, nodeOf, type PlanGraph } from '../plan/graph.ts';
import { foldedWords } from './fold.ts';
import { fitOf, foundAt, NOT, placesIn, type SearchText, textsOf } from './search.ts';

/** From–to in a text, the end not included. */
export type Range = readonly [from: number, to: number];

/** One of the texts by which a node was found, and where in it the words stand. */
export type Match = {
  readonly source: SearchText['source'];
  readonly language: SearchText['language'];
  readonly text: string;
  readonly ranges: readonly Range[];
};

/** Where a hit has the words of the query: in the name of `language` if it is there, else elsewhere. */
export function matchesOf(graph: PlanGraph, id: NodeId, query: string, language: string): readonly Match[] {
  const texts = textsOf(nodeOf(graph, id), graph).sort((a, b) => rank(a, language) - rank(b, language));
  const ranges = new Map<SearchText, Range[]>();
  for (const word of foldedWords(query)) {
    const text = texts.find((each) => fitOf(each, word) < NOT);
    if (text === undefined) continue;
    ranges.set(text, [...(ranges.get(text) ?? []), ...rangesIn(text, word)]);
  }
  return [...ranges].map(([{ source, language, text }, found]) => ({
    source,
    language,
    text,
    ranges: merged(found),
  }));
}

const SOURCES: readonly SearchText['source'][] = ['name', 'number', 'alias', 'reading', 'id'];

function rank({ source, language: of }: SearchText, language: string): number {
  const otherLanguage = of === null || of === language ? 0 : 0.5;
  return SOURCES.indexOf(source) + otherLanguage;
}

function rangesIn(text: SearchText, word: string): Range[] {
  const { from, to } = placesIn(text);
  const at = text.source === 'number' ? [0] : [...foundAt(text, word)];
  return at.map((start) => [from[start] ?? 0, to[start + word.length - 1] ?? 0] as const);
}

/** In order, and what overlaps as one. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last !== undefined && from <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], to)];
    else result.push([from, to]);
  }
  return result;
}
