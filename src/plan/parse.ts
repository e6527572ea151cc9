/** The boundary where unknown data becomes a plan, or a list of what is wrong with it and where. */

import type { PlanProblem } from './problem.ts';
import { referenceProblems } from './references.ts';
import { type Plan, planSchema } from './schema.ts';
import { validateText } from './validate.ts';

export type ParseResult =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly PlanProblem[] };

/** Reads the text of a plan file. */
export function parsePlanText(text: string): ParseResult {
  const shape = validateText(planSchema, text);
  // A reference into a broken shape says nothing.
  if (!shape.ok) return shape;
  const problems = referenceProblems(shape.value);
  return problems.length === 0 ? { ok: true, plan: shape.value } : { ok: false, problems };
}
