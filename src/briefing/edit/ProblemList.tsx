/** What is wrong with a tour's file, and where. */
import { type PlanProblem, pathText } from '../../plan/problem.ts';
import { useWords } from '../../store/hooks.ts';
import styles from './ProblemList.module.css';

/** Nobody mends more from a list on screen. */
const MOST = 5;

export function ProblemList({ problems }: { readonly problems: readonly PlanProblem[] }) {
  const { t, number, fault } = useWords();
  const more = problems.length - MOST;
  return (
    <section aria-label={t('tours.problems')}>
      <ol className={styles.problems}>
        {problems.slice(0, MOST).map((problem) => {
          const place = pathText(problem.where);
          return (
            <li key={`${place} ${problem.code}`}>
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
