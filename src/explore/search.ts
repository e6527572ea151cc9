/** Finds nodes by what they are called: names in every language, readings, the source's numbers, and ids. */
import { listingsOfInitiative, type NodeId, nodeOf, type PlanGraph, type PlanNode } from '../plan/graph.ts';
import { memoizeByObject } from '../plan/memoizeByObject.ts';
import type { LocalText } from '../plan/schema.ts';
import {
  normalizedWords,
  normalizeText,
  sourceOffsets,
  type WordStarts,
  wordStarts,
} from './normalizeText.ts';

export type Hit = {
  readonly node: PlanNode;
  /** How many basic policies list it; 0 for what is no initiative. */
  readonly listingCount: number;
};

/** From–to in a text, the end not included. */
export type Range = readonly [from: number, to: number];

/** One of the texts by which a node was found, and where in it the words stand. */
export type Match = {
  /** `alias`: another name that the app itself uses, such as a strategy's short one. */
  readonly source: 'name' | 'alias' | 'number' | 'reading' | 'id';
  /** Of names; null for what belongs to no language. */
  readonly language: string | null;
  readonly text: string;
  readonly ranges: readonly Range[];
};

type SearchText = {
  readonly source: Match['source'];
  readonly language: string | null;
  readonly text: string;
  readonly folded: string;
  readonly words: WordStarts;
};

type Entry = {
  readonly hit: Hit;
  readonly texts: readonly SearchText[];
  /** All texts in one: what a word is not in is left aside at once. */
  readonly all: string;
};

/** How well a word fits, the best first. */
const WHOLE = 0;
const START = 1;
const WORD = 2;
const INSIDE = 3;
const NOT = 4;

/** Latin words up to this length are looked for where a word begins: there is no SIC in BASIC. */
const SHORT_LATIN = 3;

/** A word of the query. */
type QueryWord = { readonly word: string; readonly latin: boolean };

function queryWords(query: string): readonly QueryWord[] {
  return normalizedWords(query).map((word) => ({ word, latin: /^[\p{Script=Latin}\p{Nd}]/u.test(word) }));
}

/** All that fit every word of the query: best fit first, then most listed, then in plan order. */
export function search(graph: PlanGraph, query: string): readonly Hit[] {
  const wanted = queryWords(query);
  if (wanted.length === 0) return [];
  // The index has the most listed first, so that what fits alike stands in order already.
  const byFit: Hit[][] = [];
  for (const entry of indexOf(graph)) {
    const fit = fitOfAll(entry, wanted);
    if (fit === null) continue;
    const alike = byFit[fit];
    if (alike === undefined) byFit[fit] = [entry.hit];
    else alike.push(entry.hit);
  }
  return byFit.flat();
}

/** How well all the words fit together; null where one does not. */
function fitOfAll({ texts, all }: Entry, wanted: readonly QueryWord[]): number | null {
  if (!wanted.every(({ word }) => all.includes(word))) return null;
  let sum = 0;
  for (const each of wanted) {
    let best = NOT;
    for (const text of texts) best = Math.min(best, fitOf(text, each));
    if (best === NOT) return null;
    sum += best;
  }
  return sum;
}

/** Whether anything is asked for at all: signs alone, such as ・, are no word. */
export function isQuery(query: string): boolean {
  return normalizedWords(query).length > 0;
}

/** Where a hit has the words of the query: in the name of `language` if it is there, else elsewhere. */
export function matchesOf(graph: PlanGraph, id: NodeId, query: string, language: string): readonly Match[] {
  const texts = textsOf(nodeOf(graph, id), graph).sort((a, b) => rank(a, language) - rank(b, language));
  const ranges = new Map<SearchText, Range[]>();
  for (const wanted of queryWords(query)) {
    const text = texts.find((each) => fitOf(each, wanted) < NOT);
    if (text === undefined) continue;
    ranges.set(text, [...(ranges.get(text) ?? []), ...rangesIn(text, wanted)]);
  }
  return [...ranges].map(([{ source, language, text }, found]) => ({
    source,
    language,
    text,
    ranges: merged(found),
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
  const hits = [...graph.nodes.values()].map((node): Hit => ({ node, listingCount: countOf(node) }));
  const entries: Entry[] = [];
  return { hits: hits.sort((a, b) => b.listingCount - a.listingCount), entries };
});

/**
 * Reads up to `most` further nodes of the graph, and says whether all have been read by now. The first search
 * reads what is left; a large plan is better read before, piece by piece.
 */
export function prepareSearch(graph: PlanGraph, most: number): boolean {
  const { hits, entries } = indexes(graph);
  for (const hit of hits.slice(entries.length, entries.length + most)) {
    const texts = textsOf(hit.node, graph);
    entries.push({ hit, texts, all: texts.map(({ folded }) => folded).join('\n') });
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
  // Ⅳ is found by 4, too.
  if (node.kind === 'priorityProject') add('number', String(romanValue(node.id)));
  return texts;
}

function named(source: Match['source'], name: LocalText): SearchText[] {
  return Object.entries(name).map(([language, text]) => searchText(source, language, text));
}

function searchText(source: Match['source'], language: string | null, text: string): SearchText {
  return { source, language, text, folded: normalizeText(text), words: wordStarts(text) };
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function romanValue(numeral: string): number {
  const values = [...numeral].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

function fitOf(text: SearchText, wanted: QueryWord): number {
  const { source, folded } = text;
  const { word } = wanted;
  if (folded === word) return WHOLE;
  if (source === 'number') return isBranch(folded, word) ? START : NOT;
  let best = NOT;
  for (let at = folded.indexOf(word); at >= 0 && best > WORD; at = folded.indexOf(word, at + 1))
    best = Math.min(best, fitAt(text, wanted, at));
  // An id is a name for machines: it finds, but comes after what people read.
  return source === 'id' && best < INSIDE ? best + 1 : best;
}

/** How well a word fits that is at this place of the folded text. */
function fitAt({ words: { starts, apart } }: SearchText, { word, latin }: QueryWord, at: number): number {
  if (at === 0) return START;
  if (starts.includes(at)) return WORD;
  if (!latin) return INSIDE;
  // Where words are written apart, what begins inside of one does not go on in the next.
  const goesOn = apart.some((start) => at < start && start < at + word.length);
  return word.length > SHORT_LATIN && !goesOn ? INSIDE : NOT;
}

/** 2.1 finds 2.1.3, and neither 12.1 nor 2.10. */
function isBranch(number: string, word: string): boolean {
  return number.startsWith(word) && (word.endsWith('.') || number.charAt(word.length) === '.');
}

function rangesIn(text: SearchText, wanted: QueryWord): Range[] {
  const { from, to } = sourceOffsets(text.text);
  const { word } = wanted;
  return placesOfWord(text, wanted).map(
    (start) => [from[start] ?? 0, to[start + word.length - 1] ?? 0] as const,
  );
}

function placesOfWord(text: SearchText, wanted: QueryWord): readonly number[] {
  if (text.source === 'number') return [0];
  const found: number[] = [];
  const { folded } = text;
  for (let at = folded.indexOf(wanted.word); at >= 0; at = folded.indexOf(wanted.word, at + 1))
    if (fitAt(text, wanted, at) < NOT) found.push(at);
  return found;
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
