/** One row per basic policy, in printed order: its ancestors and its measures. */
import { listAttributes } from '../../explore/attributeColumn.ts';
import { listingsOfPolicy, nodeOf, type PolicyNode } from '../../plan/graph.ts';
import { policyMeasures } from '../../plan/measures.ts';
import type { ExportContent } from '../exportContent.ts';
import { attributeColumns, nodeColumns, type Table, tableOf } from '../table.ts';

export function policiesTable({ whole, shown: { graph } }: ExportContent): Table {
  const above = ({ parent, strategy }: PolicyNode) =>
    parent === strategy ? undefined : nodeOf(whole, parent);
  return tableOf(graph.policies, [
    ...nodeColumns<PolicyNode>('strategy', ({ strategy }) => nodeOf(whole, strategy)),
    ...nodeColumns<PolicyNode>('direction', above),
    ...nodeColumns<PolicyNode>('policy', (policy) => policy),
    ['policy_reading', ({ reading }) => reading],
    ['listings', ({ id }) => policyMeasures(graph, id).listings],
    ['first_listings', ({ id }) => policyMeasures(graph, id).first],
    ['relistings', ({ id }) => policyMeasures(graph, id).relisted],
    ['relisted_share', ({ id }) => policyMeasures(graph, id).relistedShare],
    ['own', ({ id }) => policyMeasures(graph, id).own.length],
    ['listings_in_plan', ({ id }) => listingsOfPolicy(whole, id).length],
    ...attributeColumns<PolicyNode>(listAttributes(whole, 'policies'), (policy) => policy),
    ['source_page', ({ at }) => at.page],
    ['source_section', ({ at }) => at.section],
  ]);
}
