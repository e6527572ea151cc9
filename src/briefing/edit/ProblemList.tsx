/** Validation problems of a tour file, with their paths. */
import { type PlanProblem, pathText } from '../../plan/problem.ts';
import { textIn } from '../../plan/text.ts';
import { useTranslation } from '../../store/hooks.ts';
import styles from './ProblemList.module.css';

/** Longer lists do not help to fix a file. */
const MAX = 5;

export function ProblemList({ problems }: { readonly problems: readonly PlanProblem[] }) {
  const { t, number, fault, language } = useTranslation();
  const more = problems.length - MAX;
  return (
    <section aria-label={t('tours.problems')}>
      <ol className={styles.problems}>
        {problems.slice(0, MAX).map((problem) => {
          const place = pathText(problem.where);
          return (
            <li key={`${place} ${problem.code}`}>
              {problem.entry !== undefined && (
                <b className={styles.entry}>{textIn(problem.entry, language)}</b>
              )}
              <code className={styles.place}>{place === '' ? t('problem.wholeFile') : place}</code>
              <span>{fault(problem)}</span>
            </li>
          );
        })}
      </ol>
      {more > 0 ? <p>{t('problem.more', { number: number(more) })}</p> : null}
    </section>
  );
}
