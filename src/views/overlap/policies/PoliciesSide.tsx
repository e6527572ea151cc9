/** What basic policies share, two by two: a table of all, or of a large plan the row of one. */

import { MAX_POLICIES } from '../../../explore/overlapTable.ts';
import { useTableGraphs } from '../../../store/whatIf.ts';
import { LargePolicies } from './LargePolicies.tsx';
import { PolicyTable } from './PolicyTable.tsx';

export function PoliciesSide() {
  const { before: graph } = useTableGraphs();
  return graph.policies.length > MAX_POLICIES ? <LargePolicies /> : <PolicyTable />;
}
