/** What the sentences of every language are put together from. */

import { type NodeId, nodeOf, type PlanGraph } from '../plan/graph.ts';
import { textIn } from '../plan/text.ts';
import type { NamePhrase, Sentence } from './sentence.ts';

/** A piece of a sentence in the making. */
export type SentencePart = string | NamePhrase | readonly SentencePart[];

/** A template of parts: part`${name} leads to ${vision}.` */
export function part(words: TemplateStringsArray, ...parts: readonly SentencePart[]): SentencePart {
  return words.map((word, at) => [word, parts[at] ?? '']);
}

/** How one language phrases each case. `whole` is the graph of the whole plan, which has every name. */
export type Phrases<Cases, Told = SentencePart> = {
  readonly [Kind in keyof Cases]: (figures: Cases[Kind], whole: PlanGraph) => Told;
};

/** The phrase for the case that applies. */
export function phrased<Cases, Kind extends keyof Cases, Told>(
  phrases: Phrases<Cases, Told>,
  found: { readonly kind: Kind } & Cases[Kind],
  whole: PlanGraph,
): Told {
  return phrases[found.kind](found, whole);
}

function* phrasesOf(part: SentencePart): Generator<string | NamePhrase> {
  if (typeof part === 'string' || 'node' in part) yield part;
  else for (const inner of part) yield* phrasesOf(inner);
}

/** The parts in a row, neighbouring words as one. */
export function toSentence(...parts: readonly SentencePart[]): Sentence {
  const sentence: (string | NamePhrase)[] = [];
  for (const phrase of phrasesOf(parts)) {
    const last = sentence.at(-1);
    if (typeof phrase === 'string' && typeof last === 'string') sentence[sentence.length - 1] = last + phrase;
    else if (phrase !== '') sentence.push(phrase);
  }
  return sentence;
}

/** The parts with `joint` between them, and `lastJoint` before the last. */
export function joinList(parts: readonly SentencePart[], joint: string, lastJoint = joint): SentencePart {
  return parts.map((part, index) =>
    index === 0 ? part : [index === parts.length - 1 ? lastJoint : joint, part],
  );
}

export function namePhrase(whole: PlanGraph, id: NodeId, language: string): NamePhrase {
  return { node: id, text: textIn(nodeOf(whole, id).name, language) };
}

/** The number of a node as a step to it, with a word before it where the language says one. */
export function numberPhrase(id: NodeId, word = ''): NamePhrase {
  return { node: id, text: `${word}${id}` };
}
