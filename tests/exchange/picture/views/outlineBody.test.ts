import '../../../fixtures/everyLanguage.ts';
import { expect, test } from 'vitest';
import { outlineBody } from '../../../../src/exchange/picture/views/outlineBody.ts';
import { translationFor } from '../../../../src/i18n/translation.ts';
import { realGraph } from '../../../fixtures/realPlan.ts';
import { estimated } from '../../../map/labelChecks.ts';

test('priority projects have numbers and a heading of their own', () => {
  const asked = { whole: realGraph, graph: realGraph, words: translationFor('en', null), measure: estimated };
  const { parts, all } = outlineBody(asked, Number.POSITIVE_INFINITY);
  expect(parts).toHaveLength(all);
  const textsOf = (at: number) =>
    parts[at]?.primitives.flatMap((mark) => (mark.kind === 'text' ? mark.lines : [])) ?? [];
  const first = parts.findIndex(({ id }) => id === 'I');
  expect(textsOf(first).map(({ text }) => text)).toEqual([
    'Priority projects',
    'I',
    ...textsOf(first)
      .slice(2)
      .map(({ text }) => text),
  ]);
  const [heading, number] = textsOf(first);
  const before = textsOf(first - 1).at(-1);
  expect((heading?.y ?? 0) - (before?.y ?? 0)).toBeGreaterThan((number?.y ?? 0) - (heading?.y ?? 0));
  expect(textsOf(first + 1)[0]?.text).toBe('II');
});
