/** Sentences about the plan, as data: words, and names that are a step to the thing they name. */
import type { Card } from '../explore/card.ts';
import type { Connection, PathToVision } from '../explore/path.ts';
import type { WalkPlace } from '../explore/walk.ts';
import type { NodeId, PlanGraph, PlanNode } from '../plan/graph.ts';
import type { Headline } from '../plan/measures.ts';

/** A name inside a sentence. */
export type NamePhrase = { readonly node: NodeId; readonly text: string };
export type Sentence = readonly (string | NamePhrase)[];

/** How one language tells what the plan holds. Every language file has these, written as a person would. */
export type Sentences = {
  /** What the current picture shows. `whole` is true when nothing is hidden. */
  readonly headline: (graph: PlanGraph, headline: Headline, whole: boolean) => Sentence;
  /** How a node reaches the vision. */
  /** `numbersBeside`: the numbers of more than a few basic policies stand beside it, and are not told again. */
  readonly toVision: (graph: PlanGraph, path: PathToVision, numbersBeside?: boolean) => Sentence;
  /** How two nodes are connected, and whether other ways are as short. */
  readonly connection: (graph: PlanGraph, connection: Connection) => Sentence;
  /** What is said aloud of a place on a walk through what is shown. */
  readonly spoken: (graph: PlanGraph, place: WalkPlace) => Sentence;
  /** The lines of a hover card: how much a thing holds, or how often it is listed; and the listing pointed at. */
  readonly card: {
    readonly counts: (graph: PlanGraph, node: PlanNode) => string;
    readonly mark: (graph: PlanGraph, card: Card) => string;
  };
};

/** The sentence as plain text: for accessible names, the clipboard and tests. */
export function plainText(sentence: Sentence): string {
  return sentence.map((phrase) => (typeof phrase === 'string' ? phrase : phrase.text)).join('');
}
