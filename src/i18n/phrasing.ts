/** What the sentences of every language are put together from. */

import type { ListingRoute } from '../explore/path.ts';
import { graphOf, type NodeId, nodeOf, type PlanGraph } from '../plan/graph.ts';
import { groupBy } from '../plan/groupBy.ts';
import type { StrategyId } from '../plan/schema.ts';
import { textIn } from '../plan/text.ts';
import type { NamePhrase, Sentence } from './sentence.ts';

/** A piece of a sentence in the making. */
export type Part = string | NamePhrase | readonly Part[];

function* phrasesOf(part: Part): Generator<string | NamePhrase> {
  if (typeof part === 'string' || 'node' in part) yield part;
  else for (const inner of part) yield* phrasesOf(inner);
}

/** The parts in a row, neighbouring words as one. */
export function sentenceOf(...parts: readonly Part[]): Sentence {
  const sentence: (string | NamePhrase)[] = [];
  for (const phrase of phrasesOf(parts)) {
    const last = sentence.at(-1);
    if (typeof phrase === 'string' && typeof last === 'string') sentence[sentence.length - 1] = last + phrase;
    else if (phrase !== '') sentence.push(phrase);
  }
  return sentence;
}

/** The parts with `joint` between them, and `lastJoint` before the last. */
export function enumerated(parts: readonly Part[], joint: string, lastJoint: string): Part {
  return parts.map((part, index) =>
    index === 0 ? part : [index === parts.length - 1 ? lastJoint : joint, part],
  );
}

/** All of the plan that a graph is a part of: a sentence may have to name, or count, what is hidden. */
export function wholeOf(graph: PlanGraph): PlanGraph {
  return graphOf(graph.plan);
}

export function namePhrase(whole: PlanGraph, id: NodeId, language: string): NamePhrase {
  return { node: id, text: textIn(nodeOf(whole, id).name, language) };
}

export function routesByStrategy(
  routes: readonly ListingRoute[],
): ReadonlyMap<StrategyId, readonly ListingRoute[]> {
  return groupBy(routes, (route) => route.strategy);
}

const HEIGHT = {
  initiative: 0,
  policy: 1,
  direction: 2,
  strategy: 3,
  priorityProject: 3,
  vision: 4,
} as const;

/** One relation of a chain, or two that are told in one breath: a direction between its strategy and policy. */
export type Step = {
  readonly from: NodeId;
  readonly via: NodeId | null;
  readonly to: NodeId;
  readonly up: boolean;
  /** The way has changed between up and down here: what follows holds *also*. */
  readonly turn: boolean;
};

/** A chain of neighbouring nodes as steps that can be told one after the other. */
export function stepsOf(whole: PlanGraph, nodes: readonly NodeId[]): readonly Step[] {
  const heights = nodes.map((id) => HEIGHT[nodeOf(whole, id).kind]);
  const steps: Step[] = [];
  let at = 0;
  for (;;) {
    const [from, next, afterNext] = nodes.slice(at, at + 3);
    if (from === undefined || next === undefined) return steps;
    const [here = 0, there = 0, beyond = there] = heights.slice(at, at + 3);
    const up = there > here;
    const turn = steps.length > 0 && steps.at(-1)?.up !== up;
    const onwards = up ? beyond > there : beyond < there;
    if (there === HEIGHT.direction && onwards && afterNext !== undefined) {
      steps.push({ from, via: next, to: afterNext, up, turn });
      at += 2;
    } else {
      steps.push({ from, via: null, to: next, up, turn });
      at += 1;
    }
  }
}
