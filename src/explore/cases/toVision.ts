/** The cases of how a node leads to the vision. */
import { listingsOfInitiative, type NodeId, nodeOf, type PlanGraph, VISION_ID } from '../../plan/graph.ts';
import { groupBy } from '../../plan/groupBy.ts';
import type { ListingRoute, PathToVision } from '../path.ts';
import type { CasesOf } from './case.ts';

export type ToVisionCases = CasesOf<typeof toVisionCase>;
export type NumbersCases = CasesOf<typeof numbersCase>;
export type ThroughCases = CasesOf<typeof throughCase>;
/** The listings that filters hide. */
export type HiddenListings = { readonly first: boolean; readonly others: number };

/** `numbersBeside`: the numbers of many basic policies are shown beside the sentence, not in it. */
export function toVisionCase(whole: PlanGraph, path: PathToVision, numbersBeside: boolean) {
  if (path.kind === 'listings') return listingsCase(whole, path.node, path.routes, numbersBeside);
  const [strategies, priorityProjects] = [whole.strategies.length, whole.priorityProjects.length];
  // The one strategy of a plan of one level is the plan itself.
  const isOneLevel = whole.plan.levels.length === 1;
  if (path.kind === 'vision') return { kind: 'vision', strategies, priorityProjects } as const;
  const { node } = path;
  const { kind } = nodeOf(whole, node);
  if (isOneLevel && kind === 'strategy' && !whole.plan.hasVision)
    return { kind: 'vision', strategies, priorityProjects } as const;
  if (isOneLevel && kind === 'policy') return { kind: 'strategy', node } as const;
  // `beyond`: the parent of the parent, unless that is the vision.
  const [parent, beyond = null] = path.above.filter((above) => above !== VISION_ID);
  if (parent !== undefined) return { kind: 'branch', node, parent, beyond } as const;
  return { kind: kind === 'strategy' ? 'strategy' : 'priorityProject', node } as const;
}

function listingsCase(whole: PlanGraph, id: NodeId, routes: readonly ListingRoute[], numbersBeside: boolean) {
  const node = nodeOf(whole, id);
  const all = node.kind === 'initiative' ? listingsOfInitiative(whole, node.id).length : 0;
  const [route, ...more] = routes;
  if (route === undefined) return { kind: 'notShown', node: id } as const;
  if (all === 1) return { kind: 'listedOnce', node: id, route } as const;
  const first = routes.find(({ mark }) => mark === 'first') ?? null;
  const missing = all - routes.length;
  const hidden: HiddenListings = { first: first === null, others: first === null ? missing - 1 : missing };
  if (more.length === 0)
    return { kind: first === null ? 'onlyRelisted' : 'onlyFirst', node: id, route, hidden } as const;
  const again = routes.filter((other) => other !== first);
  const relisted = { count: again.length, numbers: numbersCase(again, numbersBeside) };
  return { kind: 'several', node: id, first, relisted, through: throughCase(whole, routes), hidden } as const;
}

/** The most numbers in a row; more are grouped by strategy. */
const MAX_IN_A_ROW = 4;
/** The most numbers per strategy; no initiative of a real plan has more in one strategy. */
const MAX_IN_A_GROUP = 20;

function numbersCase(routes: readonly ListingRoute[], isBeside: boolean) {
  const policies = routes.map(({ policy }) => policy);
  if (policies.length <= MAX_IN_A_ROW) return { kind: 'row', policies } as const;
  if (isBeside) return { kind: 'beside' } as const;
  const groups = [...groupBy(routes, ({ strategy }) => strategy)].map(([strategy, group]) => {
    const named = group.slice(0, MAX_IN_A_GROUP).map(({ policy }) => policy);
    return { strategy, count: group.length, named, more: group.length - named.length };
  });
  return { kind: 'byStrategy', groups } as const;
}

function throughCase(whole: PlanGraph, routes: readonly ListingRoute[]) {
  const of = whole.strategies.length;
  const [strategy, ...more] = new Set(routes.map((route) => route.strategy));
  if (strategy === undefined || of === 1) return { kind: 'untold' } as const;
  if (more.length === 0) return { kind: 'one', strategy } as const;
  const count = more.length + 1;
  return { kind: count < of ? 'some' : 'all', count, of } as const;
}
