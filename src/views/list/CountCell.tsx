import type { ReactNode } from 'react';
import type { PolicyChange } from '../../explore/whatIf.ts';
import { useTranslation } from '../../store/hooks.ts';
import { CountChange } from '../CountChange.tsx';
import styles from './CountCell.module.css';

type Props = {
  readonly count: number;
  /** In the whole plan; said where filters leave fewer. */
  readonly inAll: number;
  /** How many of `count` are first listings; left out where columns of their own say it. */
  readonly first?: number;
  /** What becomes of it in a what-if. */
  readonly change?: PolicyChange | undefined;
  /** The count as a bar. */
  readonly children: ReactNode;
};

/** How many listings: the figure, what it is made of, and a bar. */
export function CountCell({ count, inAll, first, change, children }: Props) {
  const { t, number } = useTranslation();
  return (
    <td>
      <div className={styles.line}>
        {change === undefined ? <b className={styles.count}>{number(count)}</b> : <CountChange {...change} />}
        {change === undefined && inAll !== count && (
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
