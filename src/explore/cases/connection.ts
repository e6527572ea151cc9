/** The cases of a connection between two nodes. */
import { listingBetween, type NodeId, nodeOf, type PlanGraph, wholeGraph } from '../../plan/graph.ts';
import type { Connection } from '../path.ts';
import type { CasesOf } from './case.ts';

export type ConnectionCases = CasesOf<typeof connectionCase>;

export function connectionCase(graph: PlanGraph, { from, to, nodes }: Connection) {
  const whole = wholeGraph(graph);
  const [start, next, last, ...more] = nodes;
  if (start === undefined) return { kind: 'none', from, to } as const;
  if (next === undefined) return { kind: 'same', node: start } as const;
  const listing = last === undefined ? listingBetween(graph, start, next) : undefined;
  if (listing !== undefined) return { kind: 'listing', ...listing } as const;
  const steps = stepsOf(whole, nodes);
  const [toMiddle, onwards] = steps;
  const chain = { kind: 'chain', steps } as const;
  if (last === undefined || more.length > 0 || toMiddle === undefined || onwards === undefined) return chain;
  if (toMiddle.up === onwards.up) return chain;
  const shared = { from: start, middle: next, to: last };
  // Two nodes that list the same initiative, or two of one kind under the same node.
  if (!toMiddle.up) return { kind: 'sharedBelow', ...shared } as const;
  const isOneKind = nodeOf(whole, start).kind === nodeOf(whole, last).kind;
  return isOneKind ? ({ kind: 'sharedAbove', ...shared } as const) : chain;
}

/** Above the initiatives; priority projects beside the items of the first level. */
function heightOf(whole: PlanGraph, id: NodeId): number {
  const node = nodeOf(whole, id);
  const levels = whole.plan.levels.length;
  switch (node.kind) {
    case 'initiative':
      return 0;
    case 'policy':
      return 1;
    case 'direction':
      return levels - node.level;
    case 'vision':
      return levels + 2;
    default:
      return levels + 1;
  }
}

/** One relation of a chain; or two in one phrase, with a direction (`via`) between its strategy and its policy. */
export type ChainStep = {
  readonly from: NodeId;
  readonly via: NodeId | null;
  readonly to: NodeId;
  readonly up: boolean;
  /** Whether the path changes between up and down here, so that the phrase begins with *also*. */
  readonly turn: boolean;
};

/** Splits a path of adjacent nodes into steps, each of which is one phrase. */
function stepsOf(whole: PlanGraph, nodes: readonly NodeId[]): readonly ChainStep[] {
  const heights = nodes.map((id) => heightOf(whole, id));
  const steps: ChainStep[] = [];
  for (let index = 0; index < nodes.length - 1; ) {
    const [from, next, afterNext] = nodes.slice(index, index + 3);
    if (from === undefined || next === undefined) break;
    const [here = 0, there = 0, beyond = there] = heights.slice(index, index + 3);
    const up = there > here;
    const turn = index > 0 && steps.at(-1)?.up !== up;
    const isMerged = nodeOf(whole, next).kind === 'direction' && (up ? beyond > there : beyond < there);
    const via = isMerged ? next : null;
    steps.push({ from, via, to: (isMerged && afterNext) || next, up, turn });
    index += isMerged ? 2 : 1;
  }
  return steps;
}
