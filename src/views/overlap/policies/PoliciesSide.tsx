/** Overlaps of basic policies: a table, or one row in large plans. */

import { MAX_POLICIES } from '../../../explore/overlapTable.ts';
import { useTableGraphs } from '../../../store/whatIf.ts';
import { LargePolicies } from './LargePolicies.tsx';
import { PolicyTable } from './PolicyTable.tsx';

export function PoliciesSide() {
  const { before: graph } = useTableGraphs();
  return graph.policies.length > MAX_POLICIES ? <LargePolicies /> : <PolicyTable />;
}
