import { expect, test } from 'vitest';
import { alikeQuestions, areAnsweredBy, withAlikeAnswers } from '../../../src/plan/sheet/alikeQuestions.ts';
import type { Offer, Question } from '../../../src/plan/sheet/question.ts';

const place = { sheet: '計画', row: 2, column: 3 };
const first: Offer = { id: 'first', take: 'first' };
const relisted = (name: string): Offer => ({ id: `relisted ${name}`, take: 'relisted', name, place });
const noFirst = (name: string, ...offers: Question['offers']): Question => ({
  ...{ id: `noFirst ${name}`, asks: 'noFirst', place, name, rows: 1 },
  offers,
});
const QUESTIONS: readonly Question[] = [
  noFirst('訓練', relisted('防災訓練'), relisted('訓練費'), first),
  {
    ...{ id: 'sameName 相談', asks: 'sameName', place, name: '相談', firstPlace: place, rows: 1 },
    offers: [relisted('相談'), { id: 'apart', take: 'apart' }],
  },
  noFirst('備蓄', first),
  noFirst('点検', first, relisted('点検費')),
];

test('questions of one kind are alike, and a single one is not', () => {
  expect(alikeQuestions(QUESTIONS)).toEqual([
    {
      asks: 'noFirst',
      questions: [QUESTIONS[0], QUESTIONS[2], QUESTIONS[3]],
      takes: ['relisted', 'first'],
    },
  ]);
});

test('one answer holds for all that offer it, by the first such offer, and keeps the others', () => {
  const [alike] = alikeQuestions(QUESTIONS);
  if (alike === undefined) throw new Error('There are questions of one kind');
  const own = { 'sameName 相談': 'apart' };
  const asRelisted = withAlikeAnswers(own, alike, 'relisted');
  expect(asRelisted).toEqual({ ...own, 'noFirst 点検': 'relisted 点検費' });
  expect(areAnsweredBy(alike, 'relisted', asRelisted)).toBe(true);
  expect(areAnsweredBy(alike, 'first', asRelisted)).toBe(false);
  const asFirst = withAlikeAnswers(asRelisted, alike, 'first');
  expect(asFirst).toEqual({ ...own, 'noFirst 訓練': 'first' });
  expect(areAnsweredBy(alike, 'first', asFirst)).toBe(true);
  expect(areAnsweredBy(alike, 'relisted', own)).toBe(false);
});
