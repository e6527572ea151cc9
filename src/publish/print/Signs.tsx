/** ● and ○ as letters: read by whoever copies or reads out the sheet, and told apart without colour. */

import type { Mark } from '../../plan/schema.ts';
import { useWords } from '../../store/hooks.ts';
import styles from './Signs.module.css';

export const SIGN: Readonly<Record<Mark, string>> = { first: '●', relisted: '○' };

export function SignLegend() {
  const { t } = useWords();
  return (
    <>
      <span className={styles.sign}>
        {SIGN.first} {t('matrix.first')}
      </span>{' '}
      <span className={styles.sign}>
        {SIGN.relisted} {t('matrix.relisted')}
      </span>
    </>
  );
}
