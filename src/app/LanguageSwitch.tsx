/** One button per language, labelled in that language. Narrow screens hide the current one. */
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../i18n/languages.ts';
import { translationFor } from '../i18n/translation.ts';
import styles from './LanguageSwitch.module.css';

type Props = { readonly language: Language; readonly onChange: (language: Language) => void };

export function LanguageSwitch({ language, onChange }: Props) {
  const { t } = translationFor(language, null);
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
          {LANGUAGE_NAMES[code]}
        </button>
      ))}
    </fieldset>
  );
}
