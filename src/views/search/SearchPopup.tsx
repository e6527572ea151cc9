/** The list of what is found, below its field. The field keeps the keyboard. */
import type { ReactNode } from 'react';
import type { Hit } from '../../explore/search.ts';
import { useTranslation } from '../../store/hooks.ts';
import { HitContent } from './HitContent.tsx';
import styles from './SearchPopup.module.css';

type Props = {
  readonly id: string;
  readonly query: string;
  readonly hits: readonly Hit[];
  /** Those of the hits that have a row. */
  readonly rows: readonly Hit[];
  /** The row that the keyboard would choose. */
  readonly active: number;
  readonly optionId: (at: number) => string;
  /** How many were found. */
  readonly status: string;
  readonly onPoint: (at: number) => void;
  readonly onChoose: (hit: Hit, isAdding: boolean) => void;
  /** What can be done with all hits. */
  readonly children: ReactNode;
};

export function SearchPopup(props: Props) {
  const { id, query, hits, rows, active, optionId, status, onPoint, onChoose, children } = props;
  const { t, number } = useTranslation();
  return (
    <div className={styles.popup}>
      <div className={styles.head}>
        <p className={styles.count}>{status}</p>
        {hits.length > 0 && children}
      </div>
      {hits.length === 0 && <p className={styles.hint}>{t('search.hint')}</p>}
      <div id={id} role="listbox" aria-label={t('search.results')} className={styles.list}>
        {rows.map((hit, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
          <div
            key={hit.node.id}
            id={optionId(at)}
            role="option"
            aria-selected={at === active}
            aria-setsize={hits.length}
            aria-posinset={at + 1}
            className={styles.option}
            onMouseDown={(event) => event.preventDefault()}
            onPointerMove={({ pointerType }) => pointerType === 'mouse' && at !== active && onPoint(at)}
            onClick={({ shiftKey }) => onChoose(hit, shiftKey)}
          >
            <HitContent hit={hit} query={query} />
          </div>
        ))}
      </div>
      {hits.length > rows.length && (
        <p className={styles.hint}>{t('search.more', { number: number(hits.length - rows.length) })}</p>
      )}
    </div>
  );
}
