/** The cases of hover cards: the counts of a node, and the mark of the hovered listing. */
import type { PlanGraph, PlanNode } from '../../plan/graph.ts';
import { branchMeasures, headline, initiativeMeasures, policyMeasures } from '../../plan/measures.ts';
import type { HoverCardContent } from '../hoverCard.ts';
import type { CasesOf } from './case.ts';

export type CountsCases = CasesOf<typeof countsCase>;
export type MarkCases = CasesOf<typeof markCase>;

export function countsCase(graph: PlanGraph, node: PlanNode) {
  switch (node.kind) {
    case 'vision':
      return { kind: 'vision', ...headline(graph) } as const;
    case 'strategy':
    case 'direction':
      return { kind: 'branch', ...branchMeasures(graph, node.id) } as const;
    case 'policy':
      return { kind: 'policy', ...policyMeasures(graph, node.id) } as const;
    case 'initiative':
      return { kind: 'initiative', ...initiativeMeasures(graph, node.id) } as const;
    case 'priorityProject':
      return { kind: 'priorityProject' } as const;
  }
}

/** A drawn line for several listings, one listing seen at its basic policy, or one seen at its initiative. */
export function markCase({ node, listings }: HoverCardContent) {
  const [first, ...more] = listings;
  if (first === undefined) return { kind: 'none' } as const;
  if (more.length > 0) return { kind: 'line', mark: first.mark, listings: listings.length } as const;
  return { kind: node.kind === 'policy' ? 'atPolicy' : 'atInitiative', ...first } as const;
}
