/** The legend of the marks ● and ○. */
import { LISTING_SIGNS } from '../../exchange/listingSigns.ts';
import { useTranslation } from '../../store/hooks.ts';
import styles from './Signs.module.css';

export function SignLegend() {
  const { t } = useTranslation();
  return (
    <>
      <span className={styles.sign}>{`${LISTING_SIGNS.first} ${t('matrix.first')}`}</span>{' '}
      <span className={styles.sign}>{`${LISTING_SIGNS.relisted} ${t('matrix.relisted')}`}</span>
    </>
  );
}
