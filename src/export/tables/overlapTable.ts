/** Each pair of basic policies that share an initiative as a row. In printed order of A, then of B. */
import type { PolicyNode } from '../../plan/graph.ts';
import type { Content } from '../content.ts';
import { type Table, tableOf } from '../table.ts';
import { overlapRows } from './overlapRows.ts';

export function overlapTable({ shown }: Content): Table {
  return tableOf(overlapRows(shown.graph), [
    ...policyColumns('policy_a', (row: { readonly a: PolicyNode }) => row.a),
    ...policyColumns('policy_b', (row: { readonly b: PolicyNode }) => row.b),
    ['shared_in_both', ({ shared }) => shared],
    ['shared_only_in_these_two', ({ sharedOnlyHere }) => sharedOnlyHere],
    ['jaccard', ({ jaccard }) => jaccard],
  ]);
}

function policyColumns<Row>(side: 'policy_a' | 'policy_b', policyOf: (row: Row) => PolicyNode) {
  return [
    [`${side}_id`, (row: Row) => policyOf(row).id],
    [`${side}_name_ja`, (row: Row) => policyOf(row).name.ja],
    [`${side}_name_en`, (row: Row) => policyOf(row).name.en],
  ] as const;
}
