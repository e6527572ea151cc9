/** Text of a tour in one language. Commits each keystroke, so nothing is lost when the page closes. */
import { useId, useRef } from 'react';
import type { Bilingual, TourLanguage } from '../../explore/tour/tour.ts';
import { LANGUAGE_NAMES } from '../../i18n/languages.ts';
import { useTranslation } from '../../store/hooks.ts';
import styles from './TextField.module.css';

type Props = {
  readonly label: string;
  readonly words: Bilingual;
  readonly language: TourLanguage;
  readonly most: number;
  /** Single-line input if omitted. */
  readonly rows?: number;
  readonly part: string;
  /** `field` identifies one visit to the field; all its edits are undone together. */
  readonly onChange: (text: string, field: string) => void;
};

export function TextField({ label, words, language, most, rows, part, onChange }: Props) {
  const { t, language: ours } = useTranslation();
  const id = useId();
  const visits = useRef(0);
  const isOther = language !== ours;
  const shared = {
    id,
    className: styles.field,
    lang: language,
    value: words[language],
    maxLength: most,
    'data-part': isOther ? undefined : part,
    onFocus: () => {
      visits.current += 1;
    },
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      onChange(target.value, `${id} ${visits.current}`),
  };
  return (
    <div className={styles.input}>
      <label className={styles.label} htmlFor={id}>
        {isOther ? t('tours.inLanguage', { field: label, name: LANGUAGE_NAMES[language] }) : label}
      </label>
      {rows === undefined ? <input type="text" {...shared} /> : <textarea rows={rows} {...shared} />}
    </div>
  );
}
