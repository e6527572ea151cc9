import type { Plan } from '../plan/plan.ts';
import type { Language } from './languages.ts';

const NO_PLAN = {};

/** Computes a value once per language and plan, and forgets it with the plan. */
export function memoizePerPlan<Value>(
  compute: (language: Language, plan: Plan | null) => Value,
): (language: Language, plan: Plan | null) => Value {
  const byPlan = new WeakMap<object, Map<Language, Value>>();
  return (language, plan) => {
    const byLanguage = byPlan.get(plan ?? NO_PLAN) ?? new Map<Language, Value>();
    byPlan.set(plan ?? NO_PLAN, byLanguage);
    const cached = byLanguage.get(language);
    if (cached !== undefined) return cached;
    const value = compute(language, plan);
    byLanguage.set(language, value);
    return value;
  };
}
