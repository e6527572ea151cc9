import { type ReactNode, useId } from 'react';
import { useTranslation } from '../../store/hooks.ts';
import styles from './Outcome.module.css';

type Props = {
  readonly title: string;
  /** How many there are; where there is none, that is all that is said. */
  readonly count: number;
  /** What it is that is counted can be set here. */
  readonly before?: ReactNode;
  readonly children: ReactNode;
};

/** One of the things that become of the plan, with its number. */
export function Outcome({ title, count, before, children }: Props) {
  const { t, number } = useTranslation();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.outcome}>
      <h3 id={id} className={styles.title}>
        <span>{title}</span>{' '}
        <span className={styles.count}>{count === 0 ? t('whatIf.none') : number(count)}</span>
      </h3>
      {before}
      {count > 0 && <div className={styles.found}>{children}</div>}
    </section>
  );
}
