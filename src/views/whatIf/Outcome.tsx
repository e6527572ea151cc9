import { type ReactNode, useId } from 'react';
import { useTranslation } from '../../store/hooks.ts';
import { Phrases } from '../../ui/Phrases.tsx';
import styles from './Outcome.module.css';

type Props = {
  readonly title: string;
  /** If 0, only the heading is shown. */
  readonly count: number;
  /** Control above the list, such as the threshold of the count. */
  readonly before?: ReactNode;
  readonly children: ReactNode;
};

/** One outcome of a what-if, with its count. */
export function Outcome({ title, count, before, children }: Props) {
  const { t, number } = useTranslation();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.outcome}>
      <h3 id={id} className={styles.title}>
        <span>
          <Phrases text={title} />
        </span>{' '}
        <span className={styles.count}>{count === 0 ? t('whatIf.none') : number(count)}</span>
      </h3>
      {before}
      {count > 0 && <div className={styles.found}>{children}</div>}
    </section>
  );
}
