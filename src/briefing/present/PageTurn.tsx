/** Pages of a table that is longer than the stage, with buttons to turn them. */
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useTranslation } from '../../store/hooks.ts';
import styles from './PageTurn.module.css';
import { preventMouseFocus } from './preventMouseFocus.ts';
import type { PagesControl } from './usePages.ts';

export function PageTurn({ pages: { at, all, turn } }: { readonly pages: PagesControl }) {
  const { t } = useTranslation();
  if (all === 1) return null;
  return (
    <div className={styles.pages}>
      <button
        type="button"
        className={styles.turn}
        data-control={true}
        aria-label={t('present.pageBack')}
        data-tooltip={`${t('present.pageBack')} (Shift + ←)`}
        disabled={at === 0}
        onMouseDown={preventMouseFocus}
        onClick={() => turn(-1)}
      >
        <ChevronUp />
      </button>
      <p role="status" aria-label={t('present.pageSpoken', { page: at + 1, pages: all })}>
        {t('present.page', { page: at + 1, pages: all })}
      </p>
      <button
        type="button"
        className={styles.turn}
        data-control={true}
        aria-label={t('present.pageOn')}
        data-tooltip={`${t('present.pageOn')} (Shift + →)`}
        disabled={at === all - 1}
        onMouseDown={preventMouseFocus}
        onClick={() => turn(1)}
      >
        <ChevronDown />
      </button>
    </div>
  );
}
