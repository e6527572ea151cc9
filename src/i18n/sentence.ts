/** Sentences about the plan, as data: words, and names that are a step to the thing they name. */
import type { NodeId } from '../plan/graph.ts';

/** A name inside a sentence. */
export type NamePhrase = { readonly node: NodeId; readonly text: string };
export type Sentence = readonly (string | NamePhrase)[];

/** The sentence as plain text: for accessible names, the clipboard and tests. */
export function plainText(sentence: Sentence): string {
  return sentence.map((phrase) => (typeof phrase === 'string' ? phrase : phrase.text)).join('');
}
