/** The boundary where unknown data becomes a plan, or a list of what is wrong with it and where. */
import { type Checked, checked, checkedText } from './check.ts';
import type { PlanProblem } from './problem.ts';
import { referenceProblems } from './references.ts';
import { type Plan, planSchema } from './schema.ts';

export type ParseResult =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly PlanProblem[] };

/** Reads the text of a plan file. */
export function parsePlanText(text: string): ParseResult {
  return withReferences(checkedText(planSchema, text));
}

export function parsePlan(value: unknown): ParseResult {
  return withReferences(checked(planSchema, value));
}

/** First the shape, and only if it holds the references: a reference into a broken shape says nothing. */
function withReferences(shape: Checked<Plan>): ParseResult {
  if (!shape.ok) return shape;
  const problems = referenceProblems(shape.value);
  return problems.length === 0 ? { ok: true, plan: shape.value } : { ok: false, problems };
}
