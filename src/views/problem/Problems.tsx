/** What is wrong with a plan file, with the places. */
import type { Translation } from '../../i18n/translation.ts';
import { type PlanProblem, pathText } from '../../plan/problem.ts';
import { textIn } from '../../plan/text.ts';
import styles from './ProblemScreen.module.css';

/** A broken file can have thousands of problems; longer lists do not help to fix it. */
const MAX = 20;

type ProblemsProps = { readonly problems: readonly PlanProblem[]; readonly words: Translation };

export function Problems({ problems, words: { t, number, fault, language } }: ProblemsProps) {
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
