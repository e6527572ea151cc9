/** What the signs of a picture mean. */
import type { Picture } from '../explore/state.ts';
import { useWords } from '../store/hooks.ts';
import styles from './Legend.module.css';

type Props = {
  readonly view: Picture;
  /** Whether the picture gathers what it has no room for. */
  readonly gathered: boolean;
  /** Whether something is lost by what is dropped. */
  readonly losing: boolean;
};

export function Legend({ view, gathered, losing }: Props) {
  const { t } = useWords();
  return (
    <ul className={styles.legend} aria-label={t('legend.title')}>
      <li>
        {view === 'map' ? <Line kind="first" /> : <Dot kind="first" />}
        {t('legend.first')}
      </li>
      <li>
        {view === 'map' ? <Line kind="relisted" /> : <Dot kind="relisted" />}
        {t('legend.relisted')}
      </li>
      {losing && (
        <li>
          <svg className={styles.sign} viewBox="0 0 28 14" aria-hidden="true">
            {view === 'map' ? (
              <rect x="2" y="1" width="24" height="12" rx="3" className={styles.broken} />
            ) : (
              <circle cx="14" cy="7" r="5" className={styles.broken} />
            )}
          </svg>
          {t('legend.lost')}
        </li>
      )}
      {view === 'map' && (
        <li>
          <Pie />
          {t('legend.pie')}
        </li>
      )}
      <li>
        <svg className={styles.sign} viewBox="0 0 28 14" aria-hidden="true">
          <circle cx="5" cy="9" r="3" />
          <circle cx="18" cy="7" r="6.5" />
        </svg>
        {t('legend.size')}
      </li>
      {gathered && <li>{t('legend.count')}</li>}
      {view === 'map' && !gathered && (
        <li>
          <svg className={styles.sign} viewBox="0 0 28 14" aria-hidden="true">
            <circle cx="4" cy="7" r="3" />
            <circle cx="12" cy="7" r="3" />
            <circle cx="20" cy="7" r="3" />
          </svg>
          {t('legend.petal')}
        </li>
      )}
      <li>{t('legend.priorityProject')}</li>
    </ul>
  );
}

function Line({ kind }: { readonly kind: 'first' | 'relisted' }) {
  return (
    <svg className={styles.sign} viewBox="0 0 28 14" aria-hidden="true">
      <line
        x1="1"
        y1="7"
        x2="27"
        y2="7"
        strokeWidth={kind === 'first' ? 3 : 1.5}
        strokeDasharray={kind === 'first' ? undefined : '4 3'}
      />
    </svg>
  );
}

function Dot({ kind }: { readonly kind: 'first' | 'relisted' }) {
  return (
    <svg className={styles.sign} viewBox="0 0 28 14" aria-hidden="true">
      <circle cx="14" cy="7" r="5" className={kind === 'first' ? '' : styles.hollow} />
    </svg>
  );
}

function Pie() {
  return (
    <svg className={styles.sign} viewBox="0 0 28 14" aria-hidden="true">
      <circle cx="14" cy="7" r="6" />
      <path d="M14 7 V1 A6 6 0 0 1 14 13 Z" className={styles.slice} />
    </svg>
  );
}
