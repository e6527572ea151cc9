/** Parses a plan file of any format into a typed plan, or into the problems with their paths. */
import { withEntryNames } from './entryName.ts';
import { format1Problems } from './format1/faults.ts';
import { format1Schema } from './format1/schema.ts';
import { pathInFormat1, upgradeFormat1 } from './format1/upgrade.ts';
import type { Plan } from './plan.ts';
import { type PlanFile, planFileSchema } from './planFile.ts';
import type { PlanProblem } from './problem.ts';
import { referenceProblems } from './references.ts';
import { resolvePlan } from './resolve.ts';
import { parseJson, type ValidationResult, validate } from './validate.ts';

export type ParseResult =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly PlanProblem[] };

/** Validates the JSON text of a plan file against the schema of its format, then checks its references. */
export function parsePlanText(text: string): ParseResult {
  const result = parsePlanFileText(text);
  return result.ok ? { ok: true, plan: resolvePlan(result.value) } : result;
}

/** The content of a plan file in the present format, whichever it was written in. */
export function parsePlanFileText(text: string): ValidationResult<PlanFile> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const format = formatOf(json.value);
  if (format === 'vision-plan/1') return parseFormat1(json.value);
  // A file of another format has a fault for each of its fields; this one says it all.
  if (format !== undefined && format !== 'vision-plan/2') {
    const fault = { code: 'wrongValue', allowed: ['vision-plan/2', 'vision-plan/1'] } as const;
    return { ok: false, problems: [{ ...fault, where: ['format'] }] };
  }
  const shape = validate(planFileSchema, json.value);
  return shape.ok ? checked(shape.value) : shape;
}

function parseFormat1(value: unknown): ValidationResult<PlanFile> {
  const shape = validate(format1Schema, value);
  if (!shape.ok) return shape;
  const result = checked(upgradeFormat1(shape.value));
  const inFile = (result.ok ? [] : result.problems).map(({ entry: _, ...problem }) => ({
    ...problem,
    where: pathInFormat1(problem.where),
  }));
  const problems = withEntryNames([...format1Problems(shape.value), ...inFile], shape.value);
  return problems.length === 0 ? result : { ok: false, problems };
}

function formatOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
}

/** References can only be checked in data of the right shape. */
function checked(value: PlanFile): ValidationResult<PlanFile> {
  const problems = referenceProblems(value);
  return problems.length === 0
    ? { ok: true, value }
    : { ok: false, problems: withEntryNames(problems, value) };
}
