/** Shared by the tests of plan faults: broken variants of the small plan, and their problems. */
import '../fixtures/everyLanguage.ts';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { translationFor } from '../../src/i18n/translation.ts';
import { type PlanFault, type PlanProblem, pathText } from '../../src/plan/problem.ts';
import { type Change, parsePlan, small } from '../fixtures/small.ts';

export const POLICY = ['strategies', 0, 'directions', 0, 'policies', 0] as const;
export const POLICY_AT = 'strategies[0].directions[0].policies[0]';
export const DIRECTION_12 = ['strategies', 0, 'directions', 1] as const;
export const LISTINGS = [...POLICY, 'listings'] as const;
export const WORKSHOPS = ['strategies', 1, 'directions', 0, 'policies', 0, 'listings'] as const;

export const problemsOf = (value: unknown): readonly PlanProblem[] => {
  const result = parsePlan(value);
  return result.ok ? [] : result.problems;
};

/** One problem: its path as text, and the fault. */
export const located = ({ where, entry: _, ...fault }: PlanProblem) => [pathText(where), fault];

export type Broken = readonly [
  trait: string,
  changes: readonly Change[],
  problems: readonly (readonly [where: string, fault: PlanFault])[],
];

export const one = (where: string, fault: PlanFault) => [[where, fault] as const];

/** Tests that each problem is found at its path and worded in all languages. */
export function testFaults(of: string, broken: readonly Broken[]): void {
  describe(`faults of ${of}`, () => {
    test.each(broken)('%s', (_, changes, problems) => {
      expect(problemsOf(small(...changes)).map(located)).toEqual(problems);
    });

    test.each(broken)('%s: worded in every language', (_, changes) => {
      for (const problem of problemsOf(small(...changes)))
        for (const language of LANGUAGES) {
          const wording = translationFor(language, null).fault(problem);
          expect(wording).toMatch(/^\P{C}+[.。]$/u);
          expect(wording).not.toMatch(/undefined|\{\{|\[object/);
        }
    });
  });
}
