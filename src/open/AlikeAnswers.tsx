/** Answers all questions of one kind by one press. */
import type { SheetPhrases } from '../i18n/sheet.ts';
import { type AlikeQuestions, areAnsweredBy, withAlikeAnswers } from '../plan/sheet/alikeQuestions.ts';
import type { Answers } from '../plan/sheet/question.ts';
import { useTranslation } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';
import styles from './OpenDialog.module.css';

type Props = {
  readonly alike: AlikeQuestions;
  readonly answers: Answers;
  readonly phrases: SheetPhrases;
  readonly onAnswer: (answers: Answers) => void;
};

export function AlikeAnswers({ alike, answers, phrases, onAnswer }: Props) {
  const { t, number } = useTranslation();
  const { asks, questions, takes } = alike;
  return (
    <fieldset className={styles.question}>
      <legend>{t('open.answerAll', { about: phrases.alike[asks], number: number(questions.length) })}</legend>
      <div className={styles.alike}>
        {takes.map((take) => {
          const isTaken = areAnsweredBy(alike, take, answers);
          return (
            <Button
              key={take}
              look={isTaken ? 'filled' : 'outline'}
              aria-pressed={isTaken}
              onClick={() => onAnswer(withAlikeAnswers(answers, alike, take))}
            >
              {phrases.answerAll[take]}
            </Button>
          );
        })}
      </div>
    </fieldset>
  );
}
