/** One line that says what is wrong with a plan file and what to do about it. */
import type { PlanFault } from '../plan/problem.ts';

/** The fault with this code: one type of fault may have several. */
type FaultOf<Code, Fault = PlanFault> = Fault extends { readonly code: infer Codes }
  ? Code extends Codes
    ? Fault
    : never
  : never;
type Faults = { readonly [Code in PlanFault['code']]: FaultOf<Code> };
/** What a language says of each fault. */
export type FaultPhrases = { readonly [Code in keyof Faults]: (fault: Faults[Code]) => string };

export function faultText<Code extends keyof Faults>(
  phrases: FaultPhrases,
  fault: Faults[Code] & { readonly code: Code },
): string {
  return phrases[fault.code](fault);
}
