import type { Card } from '../../explore/card.ts';
import { type NodeKind, nodeOf, type PlanGraph, type PlanNode } from '../../plan/graph.ts';
import { branchMeasures, headline, initiativeMeasures, policyMeasures } from '../../plan/measures.ts';
import { textIn } from '../../plan/text.ts';
import type { Sentences } from '../sentence.ts';
import { counted, figure, NUMBERED } from './names.ts';

export const card: Sentences['card'] = { counts, mark };

function counts(graph: PlanGraph, node: PlanNode): string {
  switch (node.kind) {
    case 'vision': {
      const { strategies, policies, initiatives } = headline(graph);
      return joined(of(strategies, 'strategy'), of(policies, 'policy'), of(initiatives, 'initiative'));
    }
    case 'strategy':
    case 'direction': {
      const { policies, initiatives } = branchMeasures(graph, node.id);
      return joined(of(policies.length, 'policy'), of(initiatives, 'initiative'));
    }
    case 'policy': {
      const { listings, first, relisted } = policyMeasures(graph, node.id);
      return `掲載${figure(listings)}件（初出${figure(first)}・再掲${figure(relisted)}）`;
    }
    case 'initiative': {
      const { listingCount, reach } = initiativeMeasures(graph, node.id);
      return joined(`掲載${figure(listingCount)}件`, `${figure(reach)}戦略`);
    }
    case 'priorityProject':
      return NUMBERED.priorityProject;
  }
}

function of(count: number, kind: Exclude<NodeKind, 'priorityProject' | 'vision'>): string {
  return `${counted(count)}の${kind === 'initiative' ? '取組' : NUMBERED[kind]}`;
}

function joined(...texts: readonly string[]): string {
  return texts.join('・');
}

const MARKS = { first: '初出', relisted: '再掲' } as const;

function mark(graph: PlanGraph, { node, listings }: Card): string {
  const [first] = listings;
  if (first === undefined) return '';
  const word = MARKS[first.mark];
  if (listings.length > 1) return `この線：${word}${figure(listings.length)}件`;
  if (node.kind !== 'policy') return `${first.policy}に${word}`;
  return `「${textIn(nodeOf(graph, first.initiative).name, 'ja')}」の${word}`;
}
