import { useTranslation } from '../../store/hooks.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import styles from './Panel.module.css';

/** Jaccard similarity (0–1) with an explanation. */
export function Similarity({ jaccard }: { readonly jaccard: number }) {
  const { t } = useTranslation();
  return (
    <div className={styles.similarity}>
      <Disclosure
        summary={
          <>
            <span>{t('overlap.similarity')}</span> <b className={styles.figure}>{jaccard.toFixed(2)}</b>
          </>
        }
      >
        <p className={styles.what}>{t('overlap.similarityIs')}</p>
      </Disclosure>
    </div>
  );
}
