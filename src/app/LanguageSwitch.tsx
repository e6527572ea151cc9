/** One button for each language, in its own name. Narrow screens leave the current one out. */
import { LANGUAGES, type Language, OWN_NAMES } from '../i18n/languages.ts';
import { wordsIn } from '../i18n/words.ts';
import styles from './LanguageSwitch.module.css';

type Props = { readonly language: Language; readonly onChange: (language: Language) => void };

export function LanguageSwitch({ language, onChange }: Props) {
  const { t } = wordsIn(language);
  return (
    <fieldset className={styles.switch} aria-label={t('app.language')}>
      {LANGUAGES.map((code) => (
        <button
          key={code}
          type="button"
          lang={code}
          className={styles.language}
          aria-pressed={code === language}
          onClick={() => onChange(code)}
        >
          {OWN_NAMES[code]}
        </button>
      ))}
    </fieldset>
  );
}
