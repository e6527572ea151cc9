/** Finds nodes by what they are called: names in every language, readings, the source's numbers, and ids. */
import { listingsOfInitiative, type NodeId, nodeOf, type PlanGraph, type PlanNode } from '../plan/graph.ts';
import type { LocalText } from '../plan/schema.ts';
import { fold, foldedWords, type Places, placesOf } from './fold.ts';

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
};

type Entry = {
  readonly node: PlanNode;
  readonly listingCount: number;
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

/** All that fit every word of the query: best fit first, then most listed, then in plan order. */
export function search(graph: PlanGraph, query: string): readonly Hit[] {
  const words = foldedWords(query);
  if (words.length === 0) return [];
  const found: { readonly entry: Entry; readonly fit: number }[] = [];
  for (const entry of indexOf(graph)) {
    if (!words.every((word) => entry.all.includes(word))) continue;
    const fits = words.map((word) => Math.min(...entry.texts.map((text) => fitOf(text, word))));
    if (fits.includes(NOT)) continue;
    found.push({ entry, fit: fits.reduce((sum, fit) => sum + fit, 0) });
  }
  return found
    .sort((a, b) => a.fit - b.fit || b.entry.listingCount - a.entry.listingCount)
    .map(({ entry: { node, listingCount } }) => ({ node, listingCount }));
}

/** Whether anything is asked for at all: signs alone, such as ・, are no word. */
export function asksForSomething(query: string): boolean {
  return foldedWords(query).length > 0;
}

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

const SOURCES: readonly Match['source'][] = ['name', 'number', 'alias', 'reading', 'id'];

function rank({ source, language: of }: SearchText, language: string): number {
  const otherLanguage = of === null || of === language ? 0 : 0.5;
  return SOURCES.indexOf(source) + otherLanguage;
}

const indexes = new WeakMap<PlanGraph, readonly Entry[]>();

function indexOf(graph: PlanGraph): readonly Entry[] {
  const known = indexes.get(graph);
  if (known !== undefined) return known;
  const index = [...graph.nodes.values()].map((node): Entry => {
    const texts = textsOf(node, graph);
    return {
      node,
      listingCount: node.kind === 'initiative' ? listingsOfInitiative(graph, node.id).length : 0,
      texts,
      all: texts.map(({ folded }) => folded).join('\n'),
    };
  });
  indexes.set(graph, index);
  return index;
}

function textsOf(node: PlanNode, graph: PlanGraph): SearchText[] {
  const texts = named('name', node.name);
  const add = (source: Match['source'], text: string) =>
    texts.push({ source, language: null, text, folded: fold(text) });
  if (node.kind === 'strategy') texts.push(...named('alias', node.short));
  if (node.kind === 'vision') texts.push(...named('alias', graph.plan.title));
  if ('reading' in node) add('reading', node.reading);
  add(node.kind === 'initiative' || node.kind === 'vision' ? 'id' : 'number', node.id);
  // Ⅳ is found by 4, too.
  if (node.kind === 'priorityProject') add('number', String(romanValue(node.id)));
  return texts;
}

function named(source: Match['source'], name: LocalText): SearchText[] {
  return Object.entries(name).map(([language, text]) => ({ source, language, text, folded: fold(text) }));
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function romanValue(numeral: string): number {
  const values = [...numeral].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

function fitOf(text: SearchText, word: string): number {
  const { source, folded } = text;
  if (folded === word) return WHOLE;
  if (source === 'number') return isBranch(folded, word) ? START : NOT;
  let best = NOT;
  for (const at of foundAt(text, word)) {
    const fit = at === 0 ? START : placesIn(text).startsWord[at] === true ? WORD : INSIDE;
    best = Math.min(best, fit);
  }
  // An id is a name for machines: it finds, but comes after what people read.
  return source === 'id' && best < INSIDE ? best + 1 : best;
}

/** 2.1 finds 2.1.3, and neither 12.1 nor 2.10. */
function isBranch(number: string, word: string): boolean {
  return number.startsWith(word) && (word.endsWith('.') || number.charAt(word.length) === '.');
}

/** Each place of the folded text where the word counts as found. */
function* foundAt(text: SearchText, word: string): Generator<number> {
  const { folded } = text;
  const latin = /^[\p{Script=Latin}\p{Nd}]/u.test(word);
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (!latin || placesIn(text).startsWord[at] === true) yield at;
    else if (word.length > SHORT_LATIN && isOneWord(placesIn(text), at, word.length)) yield at;
  }
}

/** Where words are written apart, what begins inside of one does not go on in the next. */
function isOneWord({ from, to }: Places, at: number, length: number): boolean {
  for (let sign = at + 1; sign < at + length; sign += 1)
    if ((from[sign] ?? 0) > (to[sign - 1] ?? 0)) return false;
  return true;
}

const places = new WeakMap<SearchText, Places>();

function placesIn(text: SearchText): Places {
  const known = places.get(text);
  if (known !== undefined) return known;
  const found = placesOf(text.text);
  places.set(text, found);
  return found;
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
