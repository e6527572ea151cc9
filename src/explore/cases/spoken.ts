/** The cases of the screen reader announcement for a position in keyboard navigation. */
import {
  listingsOfInitiative,
  listingsOfPolicy,
  nodeOf,
  type PlanGraph,
  wholeGraph,
} from '../../plan/graph.ts';
import { groupBy } from '../../plan/groupBy.ts';
import { initiativeMeasures } from '../../plan/measures.ts';
import type { InitiativeId } from '../../plan/plan.ts';
import type { NavigationPosition } from '../keyboardNavigation.ts';
import { type CasesOf, shareOf } from './case.ts';

export type SpokenCases = CasesOf<typeof spokenCase>;
export type ListingsCases = CasesOf<typeof listingsCase>;
export type SpokenPlace = SpokenCases['policy']['place'];
/** The number of direct children by kind, and one of them, whose level names them. */
export type Below = SpokenCases['vision']['below'];

export function spokenCase(graph: PlanGraph, { item, position, of, below: ids }: NavigationPosition) {
  const whole = wholeGraph(graph);
  const node = nodeOf(graph, item.node);
  const beside = { position, of, under: null };
  const place = { position, of, under: item.parent && nodeOf(whole, item.parent.node) };
  const byKind = groupBy(ids, (id) => nodeOf(graph, id).kind);
  const below = [...byKind].flatMap(([kind, [first, ...more]]) =>
    first === undefined ? [] : [{ kind, first, count: more.length + 1 }],
  );
  switch (node.kind) {
    case 'vision':
      return { kind: 'vision', node: node.id, below } as const;
    case 'priorityProject':
      return { kind: 'priorityProject', node: node.id, place: beside } as const;
    case 'strategy':
      return { kind: 'branch', node: node.id, place: beside, below } as const;
    case 'direction':
      return { kind: 'branch', node: node.id, place, below } as const;
    case 'policy': {
      const [shown, all] = [graph, whole].map((within) => listingsOfPolicy(within, node.id).length);
      return { kind: 'policy', node: node.id, place, listed: shareOf(shown ?? 0, all ?? 0) } as const;
    }
    case 'initiative': {
      const isListedOnce = listingsOfInitiative(whole, node.id).length === 1;
      const listing = item.listing && {
        place,
        mark: isListedOnce ? ('onlyHere' as const) : item.listing.mark,
      };
      const listings = listingsCase(graph, whole, node.id);
      return { kind: 'initiative', node: node.id, listing, listings } as const;
    }
  }
}

function listingsCase(graph: PlanGraph, whole: PlanGraph, id: InitiativeId) {
  const { listingCount: of, reach } = initiativeMeasures(whole, id);
  const count = listingsOfInitiative(graph, id).length;
  const strategies = whole.strategies.length;
  if (count < of) return { kind: count === 0 ? 'hidden' : 'partlyShown', count, of } as const;
  if (of === 1) return { kind: 'one' } as const;
  // A plan with one strategy needs no mention of strategies.
  if (strategies === 1 || reach === 1)
    return { kind: strategies === 1 ? 'several' : 'oneStrategy', count } as const;
  return { kind: 'strategies', count, reach: shareOf(reach, strategies) } as const;
}
