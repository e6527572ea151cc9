/** Describes a fault of a plan file in one line, with the remedy. */
import type { MemberWith } from '../explore/cases/case.ts';
import { withoutHidden } from '../plan/oneLine.ts';
import type { PlanFault } from '../plan/problem.ts';

type Faults = { readonly [Code in PlanFault['code']]: MemberWith<'code', Code, PlanFault> };
/** The phrases of a language for each fault. */
export type FaultPhrases = { readonly [Code in keyof Faults]: (fault: Faults[Code]) => string };

export function faultText<Code extends keyof Faults>(
  phrases: FaultPhrases,
  fault: Faults[Code] & { readonly code: Code },
): string {
  // Ids and fields of a broken file may hold any character.
  return withoutHidden(phrases[fault.code](fault));
}
