/** How two nodes are connected. */
import {
  listingBetween,
  type NodeId,
  type NodeKind,
  nodeOf,
  type PlanGraph,
  wholeGraph,
} from '../../plan/graph.ts';
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
  // Two that list the same, or two of one kind under the same.
  if (!toMiddle.up) return { kind: 'sharedBelow', ...shared } as const;
  const isOneKind = nodeOf(whole, start).kind === nodeOf(whole, last).kind;
  return isOneKind ? ({ kind: 'sharedAbove', ...shared } as const) : chain;
}

const HEIGHT: Readonly<Record<NodeKind, number>> = {
  initiative: 0,
  policy: 1,
  direction: 2,
  strategy: 3,
  priorityProject: 3,
  vision: 4,
};

/** One relation of a chain, or two that are told in one breath: a direction between its strategy and policy. */
export type ChainStep = {
  readonly from: NodeId;
  readonly via: NodeId | null;
  readonly to: NodeId;
  readonly up: boolean;
  /** The way has changed between up and down here: what follows holds *also*. */
  readonly turn: boolean;
};

/** A chain of neighbouring nodes as steps that can be told one after the other. */
function stepsOf(whole: PlanGraph, nodes: readonly NodeId[]): readonly ChainStep[] {
  const heights = nodes.map((id) => HEIGHT[nodeOf(whole, id).kind]);
  const steps: ChainStep[] = [];
  for (let at = 0; at < nodes.length - 1; ) {
    const [from, next, afterNext] = nodes.slice(at, at + 3);
    if (from === undefined || next === undefined) break;
    const [here = 0, there = 0, beyond = there] = heights.slice(at, at + 3);
    const up = there > here;
    const turn = at > 0 && steps.at(-1)?.up !== up;
    const isOneBreath = there === HEIGHT.direction && (up ? beyond > there : beyond < there);
    const via = isOneBreath ? next : null;
    steps.push({ from, via, to: (isOneBreath && afterNext) || next, up, turn });
    at += isOneBreath ? 2 : 1;
  }
  return steps;
}
