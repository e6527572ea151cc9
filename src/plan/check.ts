/** Unknown data against a schema: the value, or what is wrong with it and where. */
import type * as z from 'zod/mini';
import type { PlanFault, PlanProblem } from './problem.ts';
import { FORM_NAMES, FORMS } from './schema.ts';

export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly PlanProblem[] };

/** A plan is seven levels deep; a file far deeper is hostile or none of ours. */
const DEPTH_LIMIT = 32;

/** Text languages that every string of a plan must have. */
const REQUIRED_LANGUAGES: ReadonlySet<PropertyKey> = new Set(['ja', 'en']);

/** Reads JSON; a file that was cut, or is something else, has one problem. */
export function checkedText<Schema extends z.ZodMiniType>(
  schema: Schema,
  text: string,
): Checked<z.output<Schema>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problems: [{ code: 'notJson', where: [] }] };
  }
  return checked(schema, value);
}

export function checked<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
): Checked<z.output<Schema>> {
  const structure = structureProblem(value);
  if (structure !== undefined) return { ok: false, problems: [structure] };
  const result = schema.safeParse(value, { reportInput: true });
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, problems: result.error.issues.flatMap(problemsOf) };
}

/** Values that contain themselves or are absurdly deep would take the schema down with them. */
function structureProblem(value: unknown): PlanProblem | undefined {
  const where: (string | number)[] = [];
  const above = new Set<object>();
  // What is sound at one depth is sound at any lesser one: a value used in many places is read but a few times.
  const soundAt = new Map<object, number>();
  const visit = (current: unknown): PlanFault | undefined => {
    if (typeof current !== 'object' || current === null) return undefined;
    const depth = where.length;
    if (above.has(current)) return { code: 'cycle' };
    if (depth > DEPTH_LIMIT) return { code: 'tooDeep', limit: DEPTH_LIMIT };
    if (depth <= (soundAt.get(current) ?? -1)) return undefined;
    above.add(current);
    const parts: Iterable<[string | number, unknown]> = Array.isArray(current)
      ? current.entries()
      : Object.entries(current);
    for (const [key, inner] of parts) {
      where.push(key);
      const found = visit(inner);
      if (found !== undefined) return found;
      where.pop();
    }
    above.delete(current);
    soundAt.set(current, depth);
    return undefined;
  };
  const fault = visit(value);
  return fault === undefined ? undefined : { ...fault, where };
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue): PlanProblem[] {
  const where = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((field) => ({ code: 'unknownField', field, where: [...where, field] }))
    : [{ ...faultOf(issue), where }];
}

function faultOf(issue: Exclude<Issue, { code: 'unrecognized_keys' }>): PlanFault {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? missing(issue.path.at(-1))
        : { code: 'wrongType', expected: issue.expected };
    case 'invalid_value':
      return { code: 'wrongValue', allowed: issue.values.map(String) };
    case 'invalid_format': {
      const form = FORM_NAMES.find((name) => String(FORMS[name]) === issue.pattern);
      return form === undefined ? { code: 'notAllowed' } : { code: 'badForm', form };
    }
    case 'too_small':
      // An empty text or list is as good as none.
      return issue.origin === 'string' || issue.origin === 'array'
        ? missing(issue.path.at(-1))
        : { code: 'tooSmall', least: Number(issue.minimum) };
    case 'too_big':
      return { code: issue.origin === 'string' ? 'tooLong' : 'tooLarge', most: Number(issue.maximum) };
    default:
      return { code: 'notAllowed' };
  }
}

function missing(field: PropertyKey | undefined): PlanFault {
  return field !== undefined && REQUIRED_LANGUAGES.has(field)
    ? { code: 'missingLanguage', language: String(field) }
    : { code: 'missing' };
}
