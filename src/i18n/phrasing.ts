/** The building blocks of sentences in all languages. */
import { type NodeId, nodeOf, type PlanGraph } from '../plan/graph.ts';
import { textIn } from '../plan/text.ts';
import type { NamePhrase, Sentence } from './sentence.ts';

/** A part of a sentence: text, a name, or nested parts. */
export type SentencePart = string | NamePhrase | readonly SentencePart[];

/** A template literal tag for parts: part`${name} leads to ${vision}.` */
export function part(words: TemplateStringsArray, ...parts: readonly SentencePart[]): SentencePart {
  return words.map((word, at) => [word, parts[at] ?? '']);
}

/** The phrase of one language for each case. `whole`: the graph of the whole plan, which has all names. */
export type Phrases<Cases, Phrase = SentencePart> = {
  readonly [Kind in keyof Cases]: (figures: Cases[Kind], whole: PlanGraph) => Phrase;
};

/** The phrase for the case that applies. */
export function phrased<Cases, Kind extends keyof Cases, Phrase>(
  phrases: Phrases<Cases, Phrase>,
  applicable: { readonly kind: Kind } & Cases[Kind],
  whole: PlanGraph,
): Phrase {
  return phrases[applicable.kind](applicable, whole);
}

function* phrasesOf(part: SentencePart): Generator<string | NamePhrase> {
  if (typeof part === 'string' || 'node' in part) yield part;
  else for (const inner of part) yield* phrasesOf(inner);
}

/** Flattens the parts and joins adjacent texts. */
export function toSentence(...parts: readonly SentencePart[]): Sentence {
  const sentence: (string | NamePhrase)[] = [];
  for (const phrase of phrasesOf(parts)) {
    const last = sentence.at(-1);
    if (typeof phrase === 'string' && typeof last === 'string') sentence[sentence.length - 1] = last + phrase;
    else if (phrase !== '') sentence.push(phrase);
  }
  return sentence;
}

/** Joins the parts with `joint`, and with `lastJoint` before the last. */
export function joinList(parts: readonly SentencePart[], joint: string, lastJoint = joint): SentencePart {
  return parts.map((part, index) =>
    index === 0 ? part : [index === parts.length - 1 ? lastJoint : joint, part],
  );
}

export function namePhrase(whole: PlanGraph, id: NodeId, language: string): NamePhrase {
  return { node: id, text: textIn(nodeOf(whole, id).name, language) };
}

/** The number that readers see; empty for what has none. */
export function numberOf(whole: PlanGraph, id: NodeId): string {
  return nodeOf(whole, id).number ?? '';
}

/** The number of a node as a link to it, after an optional word. */
export function numberPhrase(whole: PlanGraph, id: NodeId, word = ''): NamePhrase {
  return { node: id, text: `${word}${numberOf(whole, id)}`.trimEnd() };
}
