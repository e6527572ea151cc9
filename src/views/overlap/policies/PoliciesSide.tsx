/** What basic policies share, two by two: a table of all, or of a large plan the row of one. */

import { MOST_POLICIES } from '../../../explore/overlapTable.ts';
import { useLaid } from '../../../store/whatIf.ts';
import { LargePolicies } from './LargePolicies.tsx';
import { PolicyTable } from './PolicyTable.tsx';

export function PoliciesSide() {
  const { before: graph } = useLaid();
  return graph.policies.length > MOST_POLICIES ? <LargePolicies /> : <PolicyTable />;
}
