import { useFilteredPlan } from '../../store/hooks.ts';
import { AttributeSums } from './AttributeSums.tsx';

/** The sums over the initiatives that filters leave. */
export function ShownSums() {
  return <AttributeSums initiatives={useFilteredPlan().graph.initiatives} />;
}
