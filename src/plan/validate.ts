/** Validates unknown data against a schema and maps the issues to problems with paths. */
import type * as z from 'zod/mini';
import { withEntryNames } from './entryName.ts';
import { PATTERNS as FORMAT_1_PATTERNS } from './format1/schema.ts';
import { hiddenCharacter } from './oneLine.ts';
import { PATTERNS } from './planFile.ts';
import type { PatternName, PlanFault, PlanProblem } from './problem.ts';

export type ValidationResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly PlanProblem[] };

/** A plan is nineteen levels deep at most; a much deeper file is hostile or not a plan. */
const DEPTH_LIMIT = 32;

/** By pattern, its name. */
const PATTERN_NAMES: ReadonlyMap<string, PatternName> = new Map(
  entriesOf({ ...FORMAT_1_PATTERNS, ...PATTERNS }).map(([name, pattern]) => [String(pattern), name]),
);

function entriesOf<Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
): readonly (readonly [Key, Value])[] {
  const keys = Object.keys(record).filter((key): key is Key => Object.hasOwn(record, key));
  return keys.map((key) => [key, record[key]]);
}

/** The languages that each text of a plan must have in the first format. */
const REQUIRED_LANGUAGES: ReadonlySet<PropertyKey> = new Set(['ja', 'en']);

/** Parses JSON and validates it; text that is not JSON, such as a truncated file, is one problem. */
export function validateText<Schema extends z.ZodMiniType>(
  schema: Schema,
  text: string,
): ValidationResult<z.output<Schema>> {
  const json = parseJson(text);
  return json.ok ? validate(schema, json.value) : json;
}

export function parseJson(text: string): ValidationResult<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, problems: [{ code: 'notJson', where: [] }] };
  }
}

export function validate<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
): ValidationResult<z.output<Schema>> {
  const where: (string | number)[] = [];
  if (isTooDeep(value, where))
    return { ok: false, problems: [{ code: 'tooDeep', limit: DEPTH_LIMIT, where }] };
  const result = schema.safeParse(value, { reportInput: true });
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, problems: withEntryNames(result.error.issues.flatMap(problemsOf), value) };
}

/** Guards the recursive schema against stack overflow. Appends the path of a too deep value to `where`. */
function isTooDeep(value: unknown, where: (string | number)[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (where.length > DEPTH_LIMIT) return true;
  const parts: Iterable<[string | number, unknown]> = Array.isArray(value)
    ? value.entries()
    : Object.entries(value);
  for (const [key, inner] of parts) {
    where.push(key);
    if (isTooDeep(inner, where)) return true;
    where.pop();
  }
  return false;
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
      const form = PATTERN_NAMES.get(issue.pattern ?? '');
      return form === undefined ? hiddenCharacterFault(issue.input) : { code: 'badForm', form };
    }
    case 'too_small':
      // An empty text or list counts as missing.
      return issue.origin === 'string' || issue.origin === 'array'
        ? missing(issue.path.at(-1))
        : { code: 'tooSmall', least: Number(issue.minimum) };
    case 'too_big':
      return { code: tooMuchCode(issue.origin), most: Number(issue.maximum) };
    case 'invalid_key':
      return keyFault(issue.issues);
    default:
      return { code: 'notAllowed' };
  }
}

/** A key of a table by language or attribute that has another form. */
function keyFault(issues: readonly z.core.$ZodIssue[]): PlanFault {
  const [issue] = issues;
  return issue === undefined || issue.code === 'unrecognized_keys' ? { code: 'notAllowed' } : faultOf(issue);
}

function hiddenCharacterFault(input: unknown): PlanFault {
  const hidden = typeof input === 'string' ? hiddenCharacter(input) : undefined;
  const code = hidden?.codePointAt(0);
  if (hidden === undefined || code === undefined) return { code: 'notAllowed' };
  const isLineBreak = /[\n\r\u2028\u2029]/.test(hidden);
  return {
    code: 'hiddenCharacter',
    isLineBreak,
    codePoint: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
  };
}

function tooMuchCode(origin: string): 'tooLong' | 'tooMany' | 'tooLarge' {
  if (origin === 'string') return 'tooLong';
  return origin === 'array' ? 'tooMany' : 'tooLarge';
}

function missing(field: PropertyKey | undefined): PlanFault {
  return field !== undefined && REQUIRED_LANGUAGES.has(field)
    ? { code: 'missingLanguage', language: String(field) }
    : { code: 'missing' };
}
