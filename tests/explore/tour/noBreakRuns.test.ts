import { expect, test } from 'vitest';
import { noBreakRuns } from '../../../src/explore/tour/noBreakRuns.ts';
import { realGraph } from '../../fixtures/realPlan.ts';

test('pieces of the plan’s names are unbreakable, the rest is not', () => {
  expect(noBreakRuns(realGraph, 'これは、未来を拓くさがみはらと、中小企業のものです。')).toEqual([
    { text: 'これは、', noBreak: false },
    { text: '未来を拓く', noBreak: true },
    { text: 'さがみはら', noBreak: true },
    { text: 'と、', noBreak: false },
    { text: '中小企業の', noBreak: true },
    { text: 'ものです。', noBreak: false },
  ]);
});

test('runs join to the text, whatever it contains', () => {
  for (const text of ['', '＋（$^', 'さがみはら', 'ＳＩＣ-オフィス・ＳＩＣ-ラボ', '改行\nと(さがみはら)'])
    expect(
      noBreakRuns(realGraph, text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
});
