import { expect, test } from 'vitest';
import { runsOf } from '../../../src/explore/tour/wholeWords.ts';
import { realGraph } from '../../fixtures/realPlan.ts';

test('names stay whole where the plan breaks them, and the rest may be parted', () => {
  expect(runsOf(realGraph, 'これは、未来を拓くさがみはらと、中小企業のものです。')).toEqual([
    { text: 'これは、', whole: false },
    { text: '未来を拓く', whole: true },
    { text: 'さがみはら', whole: true },
    { text: 'と、', whole: false },
    { text: '中小企業の', whole: true },
    { text: 'ものです。', whole: false },
  ]);
});

test('runs spell the text, whatever it holds', () => {
  for (const text of ['', '＋（$^', 'さがみはら', 'ＳＩＣ-オフィス・ＳＩＣ-ラボ', '改行\nと(さがみはら)'])
    expect(
      runsOf(realGraph, text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
});
