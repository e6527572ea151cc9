import { useWords } from '../../store/hooks.ts';
import { Fold } from '../../ui/Fold.tsx';
import styles from './Panel.module.css';

/** How alike, 0–1 to two places, and what that means for who asks. */
export function Similarity({ jaccard }: { readonly jaccard: number }) {
  const { t } = useWords();
  return (
    <div className={styles.similarity}>
      <Fold
        summary={
          <>
            {t('overlap.similarity')} <b className={styles.figure}>{jaccard.toFixed(2)}</b>
          </>
        }
      >
        <p className={styles.what}>{t('overlap.similarityIs')}</p>
      </Fold>
    </div>
  );
}
