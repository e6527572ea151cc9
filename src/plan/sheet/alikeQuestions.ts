/** Questions of one kind about a spreadsheet, which one press answers. */
import { groupBy } from '../groupBy.ts';
import { type Answers, type Offer, type Question, takenOffer, withAnswers } from './question.ts';

/** At least two questions. `takes`: what some of them offer, in the order of their offers. */
export type AlikeQuestions = {
  readonly asks: Question['asks'];
  readonly questions: readonly Question[];
  readonly takes: readonly Offer['take'][];
};

export function alikeQuestions(questions: readonly Question[]): readonly AlikeQuestions[] {
  return [...groupBy(questions, ({ asks }) => asks)]
    .filter(([, alike]) => alike.length > 1)
    .map(([asks, alike]) => ({
      asks,
      questions: alike,
      takes: [...new Set(alike.flatMap(({ offers }) => offers.map(({ take }) => take)))],
    }));
}

/** Answers each question by the first of its offers that takes this; one without such an offer keeps its answer. */
export function withAlikeAnswers(
  answers: Answers,
  { questions }: AlikeQuestions,
  take: Offer['take'],
): Answers {
  return withAnswers(
    answers,
    questions.flatMap((question) => {
      const offer = question.offers.find((each) => each.take === take);
      return offer === undefined ? [] : [[question, offer] as const];
    }),
  );
}

/** Whether every question that offers this has it as its answer. */
export function areAnsweredBy({ questions }: AlikeQuestions, take: Offer['take'], answers: Answers): boolean {
  return questions.every(
    (question) =>
      takenOffer(question, answers).take === take || !question.offers.some((each) => each.take === take),
  );
}
