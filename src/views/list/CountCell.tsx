import type { ReactNode } from 'react';
import { useWords } from '../../store/hooks.ts';
import styles from './CountCell.module.css';

type Props = {
  readonly count: number;
  /** In the whole plan; said where filters leave fewer. */
  readonly inAll: number;
  /** How many of `count` are first listings; left out where columns of their own say it. */
  readonly first?: number;
  /** How many are lost by what is dropped. */
  readonly lost?: number;
  /** The count as a bar. */
  readonly children: ReactNode;
};

/** How many listings: the figure, what it is made of, and a bar. */
export function CountCell({ count, inAll, first, lost = 0, children }: Props) {
  const { t, number } = useWords();
  return (
    <td>
      <div className={styles.line}>
        <b className={styles.count}>{number(count)}</b>
        {lost > 0 && <span className={styles.lost}>{t('whatIf.loses', { number: number(lost) })}</span>}
        {lost === 0 && inAll !== count && (
          <span className={styles.quiet}>{t('ranking.inAll', { number: number(inAll) })}</span>
        )}
        {first !== undefined && (
          <span className={styles.split}>
            {t('list.split', { first: number(first), relisted: number(count - first) })}
          </span>
        )}
      </div>
      {children}
    </td>
  );
}
