import type { Card } from '../../explore/card.ts';
import { nodeOf, type PlanGraph, type PlanNode } from '../../plan/graph.ts';
import { branchMeasures, headline, initiativeMeasures, policyMeasures } from '../../plan/measures.ts';
import { textIn } from '../../plan/text.ts';
import type { Sentences } from '../sentence.ts';
import { capital, counted, figure, KIND } from './names.ts';

export const card: Sentences['card'] = { counts, mark };

function counts(graph: PlanGraph, node: PlanNode): string {
  switch (node.kind) {
    case 'vision': {
      const { strategies, policies, initiatives } = headline(graph);
      return joined(
        counted(strategies, 'strategy'),
        counted(policies, 'policy'),
        counted(initiatives, 'initiative'),
      );
    }
    case 'strategy':
    case 'direction': {
      const { policies, initiatives } = branchMeasures(graph, node.id);
      return joined(counted(policies.length, 'policy'), counted(initiatives, 'initiative'));
    }
    case 'policy': {
      const { listings, first, relisted } = policyMeasures(graph, node.id);
      return `${listingsText(listings)} (${figure(first)} first, ${figure(relisted)} re-listed)`;
    }
    case 'initiative': {
      const { listingCount, reach } = initiativeMeasures(graph, node.id);
      return joined(listingsText(listingCount), counted(reach, 'strategy'));
    }
    case 'priorityProject':
      return capital(KIND.priorityProject);
  }
}

function listingsText(count: number): string {
  return `${figure(count)} ${count === 1 ? 'listing' : 'listings'}`;
}

function joined(...texts: readonly string[]): string {
  return texts.join(' · ');
}

function mark(graph: PlanGraph, { node, listings }: Card): string {
  const [first] = listings;
  if (first === undefined) return '';
  const isFirst = first.mark === 'first';
  if (listings.length > 1)
    return `This line: ${figure(listings.length)} ${isFirst ? 'first listings' : 're-listings'}`;
  if (node.kind !== 'policy') return `${isFirst ? 'First listed' : 'Re-listed'} under ${first.policy}`;
  return `${isFirst ? 'First listing' : 'Re-listing'} of “${textIn(nodeOf(graph, first.initiative).name, 'en')}”`;
}
