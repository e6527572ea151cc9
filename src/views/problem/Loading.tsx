/** While a plan loads. */
import type { Language } from '../../i18n/languages.ts';
import { wordsIn } from '../../i18n/words.ts';
import styles from './Loading.module.css';

export function Loading({ language }: { readonly language: Language }) {
  return (
    <p role="status" className={styles.loading}>
      {wordsIn(language).t('app.loading')}
    </p>
  );
}
