/** Problems of a plan or tour file, with their places. */
import type { Translation } from '../../i18n/translation.ts';
import { type PlanProblem, pathText } from '../../plan/problem.ts';
import { textIn } from '../../plan/text.ts';
import styles from './ProblemList.module.css';

/** A broken file can have thousands of problems; longer lists do not help to fix it. */
const MAX = 20;

type Props = {
  readonly problems: readonly PlanProblem[];
  /** Given, as there is no store where no plan is open. */
  readonly words: Translation;
};

export function ProblemList({ problems, words: { t, number, fault, language } }: Props) {
  const more = problems.length - MAX;
  return (
    <section aria-label={t('problem.list')}>
      <ol className={styles.problems}>
        {problems.slice(0, MAX).map((problem) => {
          const place = pathText(problem.where);
          return (
            <li key={`${place} ${problem.code} ${JSON.stringify(problem)}`}>
              {problem.entry !== undefined && (
                <b className={styles.entry}>{textIn(problem.entry, language)}</b>
              )}
              <code className={styles.place}>{place === '' ? t('problem.wholeFile') : place}</code>
              <span>{fault(problem)}</span>
            </li>
          );
        })}
      </ol>
      {more > 0 ? <p className={styles.more}>{t('problem.more', { number: number(more) })}</p> : null}
    </section>
  );
}
