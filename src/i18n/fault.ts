/** One line that says what is wrong with a plan file and what to do about it. */
import type { PlanFault } from '../plan/problem.ts';

type Faults = { readonly [Code in PlanFault['code']]: Extract<PlanFault, { code: Code }> };
/** What a language says of each fault. */
export type FaultPhrases = { readonly [Code in keyof Faults]: (fault: Faults[Code]) => string };

export function faultText<Code extends keyof Faults>(
  phrases: FaultPhrases,
  fault: Faults[Code] & { readonly code: Code },
): string {
  return phrases[fault.code](fault);
}
