/** Searches nodes by names in all languages, readings, the source's numbers, and ids. Matches substrings. */
import {
  isPlanItself,
  listingsOfInitiative,
  type NodeId,
  nodeOf,
  type PlanGraph,
  type PlanNode,
} from '../plan/graph.ts';
import { memoizeByObject } from '../plan/memoizeByObject.ts';
import type { LocalText } from '../plan/plan.ts';
import {
  normalizedWords,
  normalizeText,
  sourceOffsets,
  type WordStarts,
  wordStarts,
} from './normalizeText.ts';

export type Hit = {
  readonly node: PlanNode;
  /** How many basic policies list it; 0 for other kinds than initiatives. */
  readonly listingCount: number;
};

/** A range of UTF-16 units, the end exclusive. */
export type Range = readonly [from: number, to: number];

/** A text by which a node was found, and the ranges of the matched words. */
export type Match = {
  /** `alias`: another name that the app uses, such as the short name of a strategy. */
  readonly source: 'name' | 'alias' | 'number' | 'reading' | 'id';
  /** The language of a name; null for numbers, readings and ids. */
  readonly language: string | null;
  readonly text: string;
  readonly ranges: readonly Range[];
};

type SearchText = {
  readonly source: Match['source'];
  readonly language: string | null;
  readonly text: string;
  readonly normalized: string;
  readonly words: WordStarts;
};

type Entry = {
  readonly hit: Hit;
  readonly texts: readonly SearchText[];
  /** All texts joined, for a fast negative check. */
  readonly all: string;
};

/** How well a word matches, best first: the whole text, its start, the start of a word, or inside a word. */
const WHOLE = 0;
const START = 1;
const WORD = 2;
const INSIDE = 3;
const NOT = 4;

/** Latin words up to this length match only at the start of a word: SIC does not match BASIC. */
const SHORT_LATIN = 3;

/** A word of the query. */
type QueryWord = { readonly word: string; readonly latin: boolean };

function queryWords(query: string): readonly QueryWord[] {
  return normalizedWords(query).map((word) => ({ word, latin: /^[\p{Script=Latin}\p{Nd}]/u.test(word) }));
}

/** The nodes that match all words of the query: best match first, then most listed, then in plan order. */
export function search(graph: PlanGraph, query: string): readonly Hit[] {
  const words = queryWords(query);
  if (words.length === 0) return [];
  // The index is sorted by listing count, so that hits of the same score are in order.
  const byFit: Hit[][] = [];
  for (const entry of indexOf(graph)) {
    const fit = fitOfAll(entry, words);
    if (fit === null) continue;
    const hits = byFit[fit];
    if (hits === undefined) byFit[fit] = [entry.hit];
    else hits.push(entry.hit);
  }
  return byFit.flat();
}

/** The sum of the match scores of all words; null if one does not match. */
function fitOfAll({ texts, all }: Entry, words: readonly QueryWord[]): number | null {
  if (!words.every(({ word }) => all.includes(word))) return null;
  let sum = 0;
  for (const word of words) {
    let best = NOT;
    for (const text of texts) best = Math.min(best, fitOf(text, word));
    if (best === NOT) return null;
    sum += best;
  }
  return sum;
}

/** Whether a query has any words; punctuation alone, such as ・, is ignored. */
export function isQuery(query: string): boolean {
  return normalizedWords(query).length > 0;
}

/** The texts of a node that match the words of the query, preferring the name in `language`. */
export function matchesOf(graph: PlanGraph, id: NodeId, query: string, language: string): readonly Match[] {
  const texts = textsOf(nodeOf(graph, id), graph).sort((a, b) => rank(a, language) - rank(b, language));
  const ranges = new Map<SearchText, Range[]>();
  for (const word of queryWords(query)) {
    const text = texts.find((each) => fitOf(each, word) < NOT);
    if (text === undefined) continue;
    ranges.set(text, [...(ranges.get(text) ?? []), ...rangesIn(text, word)]);
  }
  return [...ranges].map(([{ source, language, text }, matched]) => ({
    source,
    language,
    text,
    ranges: mergeRanges(matched),
  }));
}

const SOURCES: readonly Match['source'][] = ['name', 'number', 'alias', 'reading', 'id'];

function rank({ source, language: of }: SearchText, language: string): number {
  const otherLanguage = of === null || of === language ? 0 : 0.5;
  return SOURCES.indexOf(source) + otherLanguage;
}

const indexes = memoizeByObject((graph: PlanGraph) => {
  const countOf = (node: PlanNode) =>
    node.kind === 'initiative' ? listingsOfInitiative(graph, node.id).length : 0;
  const hits = [...graph.nodes.values()]
    .filter((node) => !isPlanItself(graph, node))
    .map((node): Hit => ({ node, listingCount: countOf(node) }));
  const entries: Entry[] = [];
  return { hits: hits.sort((a, b) => b.listingCount - a.listingCount), entries };
});

/**
 * Indexes up to `most` more nodes of the graph, and returns whether the index is complete. The first search indexes
 * the rest; for a large plan, call this in idle time before.
 */
export function prepareSearch(graph: PlanGraph, most: number): boolean {
  const { hits, entries } = indexes(graph);
  for (const hit of hits.slice(entries.length, entries.length + most)) {
    const texts = textsOf(hit.node, graph);
    entries.push({ hit, texts, all: texts.map(({ normalized }) => normalized).join('\n') });
  }
  return entries.length === hits.length;
}

function indexOf(graph: PlanGraph): readonly Entry[] {
  prepareSearch(graph, Number.POSITIVE_INFINITY);
  return indexes(graph).entries;
}

function textsOf(node: PlanNode, graph: PlanGraph): SearchText[] {
  const texts = named('name', node.name);
  const add = (source: Match['source'], text: string) => texts.push(searchText(source, null, text));
  if (node.kind === 'strategy') texts.push(...named('alias', node.short));
  if (node.kind === 'vision') texts.push(...named('alias', graph.plan.title));
  for (const reading of [node.reading, node.alsoRead]) if (reading !== undefined) add('reading', reading);
  add(node.kind === 'initiative' || node.kind === 'vision' ? 'id' : 'number', node.id);
  // The id of an item with a number may be another one.
  const number = normalizeText(node.number ?? '');
  if (number !== '' && number !== normalizeText(node.id)) add('number', node.number ?? '');
  // The search for 4 finds Ⅳ.
  if (node.kind === 'priorityProject') add('number', String(romanValue(node.id)));
  return texts;
}

function named(source: Match['source'], name: LocalText): SearchText[] {
  return Object.entries(name).map(([language, text]) => searchText(source, language, text));
}

function searchText(source: Match['source'], language: string | null, text: string): SearchText {
  return { source, language, text, normalized: normalizeText(text), words: wordStarts(text) };
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function romanValue(numeral: string): number {
  const values = [...numeral].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

function fitOf(text: SearchText, query: QueryWord): number {
  const { source, normalized } = text;
  const { word } = query;
  if (normalized === word) return WHOLE;
  if (source === 'number') return isBranch(normalized, word) ? START : NOT;
  let best = NOT;
  for (let at = normalized.indexOf(word); at >= 0 && best > WORD; at = normalized.indexOf(word, at + 1))
    best = Math.min(best, fitAt(text, query, at));
  // Matches of ids rank below those of names.
  return source === 'id' && best < INSIDE ? best + 1 : best;
}

/** How well a word matches at an offset of the normalised text. */
function fitAt({ words: { starts, apart } }: SearchText, { word, latin }: QueryWord, at: number): number {
  if (at === 0) return START;
  if (starts.includes(at)) return WORD;
  if (!latin) return INSIDE;
  // A match from the inside of one word must not extend into the next.
  const crossesWords = apart.some((start) => at < start && start < at + word.length);
  return word.length > SHORT_LATIN && !crossesWords ? INSIDE : NOT;
}

/** Whether a number is below another: 2.1 matches 2.1.3, but neither 12.1 nor 2.10. */
function isBranch(number: string, word: string): boolean {
  return number.startsWith(word) && (word.endsWith('.') || number.charAt(word.length) === '.');
}

function rangesIn(text: SearchText, query: QueryWord): Range[] {
  const { from, to } = sourceOffsets(text.text);
  const { word } = query;
  return offsetsOf(text, query).map((start) => [from[start] ?? 0, to[start + word.length - 1] ?? 0] as const);
}

function offsetsOf(text: SearchText, query: QueryWord): readonly number[] {
  if (text.source === 'number') return [0];
  const offsets: number[] = [];
  const { normalized } = text;
  for (let at = normalized.indexOf(query.word); at >= 0; at = normalized.indexOf(query.word, at + 1))
    if (fitAt(text, query, at) < NOT) offsets.push(at);
  return offsets;
}

/** Sorts ranges and merges those that overlap or touch. */
function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last !== undefined && from <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], to)];
    else result.push([from, to]);
  }
  return result;
}
