/** List of the hits below the search field, which keeps the focus. */
import type { ReactNode } from 'react';
import type { Hit } from '../../explore/search.ts';
import { searchHint } from '../../i18n/searchHint.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { HitContent } from './HitContent.tsx';
import styles from './SearchPopup.module.css';

type Props = {
  readonly id: string;
  readonly query: string;
  readonly hits: readonly Hit[];
  /** Hits that are rendered. */
  readonly rows: readonly Hit[];
  /** Index of the active row. */
  readonly active: number;
  readonly optionId: (at: number) => string;
  /** Number of hits as text. */
  readonly status: string;
  readonly onPoint: (at: number) => void;
  readonly onChoose: (hit: Hit, isAdding: boolean) => void;
  /** Actions on all hits. */
  readonly children: ReactNode;
};

export function SearchPopup(props: Props) {
  const { id, query, hits, rows, active, optionId, status, onPoint, onChoose, children } = props;
  const words = useTranslation();
  const { t, number } = words;
  const graph = useExplorer((state) => state.graph);
  return (
    <div className={styles.popup}>
      <div className={styles.head}>
        <p className={styles.count}>{status}</p>
        {hits.length > 0 && children}
      </div>
      {hits.length === 0 && <p className={styles.hint}>{searchHint(graph, words)}</p>}
      <div id={id} role="listbox" aria-label={t('search.results')} className={styles.list}>
        {rows.map((hit, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
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
