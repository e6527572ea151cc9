/** What a spreadsheet leaves unclear: each question with its answers; the first is taken until another is chosen. */
import { offerText, questionText, type SheetPhrases } from '../i18n/sheet.ts';
import { alikeQuestions } from '../plan/sheet/alikeQuestions.ts';
import { type Answers, type Question, takenOffer, withAnswers } from '../plan/sheet/question.ts';
import { useTranslation } from '../store/hooks.ts';
import { LongList } from '../views/LongList.tsx';
import { AlikeAnswers } from './AlikeAnswers.tsx';
import styles from './OpenDialog.module.css';

type Props = {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly phrases: SheetPhrases;
  readonly onAnswer: (answers: Answers) => void;
};

const PAGE_SIZE = 20;

export function SheetQuestions({ questions, answers, phrases, onAnswer }: Props) {
  const { t, number } = useTranslation();
  if (questions.length === 0) return null;
  return (
    <section aria-label={t('open.questions', { number: number(questions.length) })}>
      <h3>{t('open.questions', { number: number(questions.length) })}</h3>
      {alikeQuestions(questions).map((alike) => (
        <AlikeAnswers
          key={alike.asks}
          alike={alike}
          answers={answers}
          phrases={phrases}
          onAnswer={onAnswer}
        />
      ))}
      <LongList
        items={questions}
        pageSize={PAGE_SIZE}
        className={styles.questions}
        row={(question) => (
          <fieldset key={question.id} className={styles.question}>
            <legend>{questionText(phrases, question)}</legend>
            {question.offers.map((offer) => (
              <label key={offer.id}>
                <input
                  type="radio"
                  name={question.id}
                  checked={takenOffer(question, answers) === offer}
                  onChange={() => onAnswer(withAnswers(answers, [[question, offer]]))}
                />{' '}
                <span>{offerText(phrases, offer)}</span>
              </label>
            ))}
          </fieldset>
        )}
      />
    </section>
  );
}
