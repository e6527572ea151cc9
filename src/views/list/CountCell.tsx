import type { ReactNode } from 'react';
import type { PolicyChange } from '../../explore/whatIf.ts';
import { useTranslation } from '../../store/hooks.ts';
import { CountChange } from '../CountChange.tsx';
import styles from './CountCell.module.css';

type Props = {
  readonly count: number;
  /** In the unfiltered plan; shown if filters leave fewer. */
  readonly inAll: number;
  /** First listings among `count`; omitted if other columns show them. */
  readonly first?: number;
  /** Change by a what-if. */
  readonly change?: PolicyChange | undefined;
  /** Bar of the count. */
  readonly children: ReactNode;
};

/** Cell with a listing count, its split and a bar. */
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
