/** Each basic policy as a row, with what it stands in and its figures. In printed order. */
import { listingsOfPolicy, nodeOf, type PolicyNode } from '../../plan/graph.ts';
import { policyMeasures } from '../../plan/measures.ts';
import type { Content } from '../content.ts';
import { type Table, tableOf } from '../table.ts';

export function policiesTable({ whole, shown: { graph } }: Content): Table {
  const strategy = (policy: PolicyNode) => nodeOf(whole, policy.strategy);
  const direction = (policy: PolicyNode) => nodeOf(whole, policy.direction);
  return tableOf(graph.policies, [
    ['strategy_id', (policy) => policy.strategy],
    ['strategy_name_ja', (policy) => strategy(policy).name.ja],
    ['strategy_name_en', (policy) => strategy(policy).name.en],
    ['direction_id', (policy) => policy.direction],
    ['direction_name_ja', (policy) => direction(policy).name.ja],
    ['direction_name_en', (policy) => direction(policy).name.en],
    ['policy_id', ({ id }) => id],
    ['policy_name_ja', ({ name }) => name.ja],
    ['policy_name_en', ({ name }) => name.en],
    ['policy_reading', ({ reading }) => reading],
    ['listings', ({ id }) => policyMeasures(graph, id).listings],
    ['first_listings', ({ id }) => policyMeasures(graph, id).first],
    ['relistings', ({ id }) => policyMeasures(graph, id).relisted],
    ['relisted_share', ({ id }) => policyMeasures(graph, id).relistedShare],
    ['own', ({ id }) => policyMeasures(graph, id).own.length],
    ['listings_in_plan', ({ id }) => listingsOfPolicy(whole, id).length],
    ['source_page', ({ at }) => at.page],
    ['source_section', ({ at }) => at.section],
  ]);
}
