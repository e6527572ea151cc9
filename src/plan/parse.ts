/** Parses a plan file into a typed plan, or into the problems with their paths. */
import type { PlanProblem } from './problem.ts';
import { referenceProblems } from './references.ts';
import { type Plan, planSchema } from './schema.ts';
import { validateText } from './validate.ts';

export type ParseResult =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly PlanProblem[] };

/** Validates the JSON text of a plan file against the schema, then checks its references. */
export function parsePlanText(text: string): ParseResult {
  const shape = validateText(planSchema, text);
  // References can only be checked in data of the right shape.
  if (!shape.ok) return shape;
  const problems = referenceProblems(shape.value);
  return problems.length === 0 ? { ok: true, plan: shape.value } : { ok: false, problems };
}
