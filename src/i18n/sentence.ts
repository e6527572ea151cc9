/** Sentences about the plan as data: text, and names that link to their nodes. */
import type { NodeId } from '../plan/graph.ts';

/** A name or number in a sentence, with its node. */
export type NamePhrase = { readonly node: NodeId; readonly text: string };
export type Sentence = readonly (string | NamePhrase)[];

/** The sentence as plain text: for accessible names, the clipboard and tests. */
export function plainText(sentence: Sentence): string {
  return sentence.map((phrase) => (typeof phrase === 'string' ? phrase : phrase.text)).join('');
}
