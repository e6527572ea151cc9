/** The boundary where unknown data becomes a plan, or a list of what is wrong with it and where. */
import type * as z from 'zod/mini';
import type { PlanFault, PlanProblem } from './problem.ts';
import { referenceProblems } from './references.ts';
import { type Plan, planSchema } from './schema.ts';

export type ParseResult =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly PlanProblem[] };

/** A plan is seven levels deep; a file far deeper is hostile or not a plan. */
const DEPTH_LIMIT = 32;

/** Text languages that every string of a plan must have. */
const REQUIRED_LANGUAGES: ReadonlySet<PropertyKey> = new Set(['ja', 'en']);

/** Reads the text of a plan file. */
export function parsePlanText(text: string): ParseResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problems: [{ code: 'notJson', where: [] }] };
  }
  return parsePlan(value);
}

/** First the shape, and only if it holds the references: a reference into a broken shape says nothing. */
export function parsePlan(value: unknown): ParseResult {
  const structure = structureProblem(value);
  if (structure !== undefined) return { ok: false, problems: [structure] };
  const result = planSchema.safeParse(value, { reportInput: true });
  if (!result.success) return { ok: false, problems: result.error.issues.map(problemOf) };
  const problems = referenceProblems(result.data);
  return problems.length === 0 ? { ok: true, plan: result.data } : { ok: false, problems };
}

/** Values that contain themselves or are absurdly deep would take the schema down with them. */
function structureProblem(value: unknown): PlanProblem | undefined {
  const above = new Set<object>();
  const visit = (current: unknown, where: PlanProblem['where']): PlanProblem | undefined => {
    if (typeof current !== 'object' || current === null) return undefined;
    if (above.has(current)) return { code: 'cycle', where };
    if (where.length > DEPTH_LIMIT) return { code: 'tooDeep', limit: DEPTH_LIMIT, where };
    above.add(current);
    for (const [key, inner] of Object.entries(current)) {
      const found = visit(inner, [...where, Array.isArray(current) ? Number(key) : key]);
      if (found !== undefined) return found;
    }
    above.delete(current);
    return undefined;
  };
  return visit(value, []);
}

type Issue = z.core.$ZodIssue;

function problemOf(issue: Issue): PlanProblem {
  const where = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  return { ...faultOf(issue), where };
}

function faultOf(issue: Issue): PlanFault {
  switch (issue.code) {
    case 'invalid_type': {
      if (issue.input !== undefined) return { code: 'wrongType', expected: issue.expected };
      const last = issue.path.at(-1);
      return last !== undefined && REQUIRED_LANGUAGES.has(last)
        ? { code: 'missingLanguage', language: String(last) }
        : { code: 'missing' };
    }
    case 'invalid_value':
      return { code: 'wrongValue', allowed: issue.values.map(String) };
    case 'unrecognized_keys':
      return { code: 'unknownField', field: issue.keys.join(', ') };
    case 'invalid_format':
      return { code: 'badForm', pattern: issue.pattern ?? issue.format };
    case 'too_small':
      // An empty string is as good as none.
      return issue.origin === 'string' || issue.origin === 'array' ? { code: 'missing' } : { code: 'outOfRange' };
    default:
      return { code: 'outOfRange' };
  }
}
