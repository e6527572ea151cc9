/** Opens the same fields in the other language: few write in two. */
import { Languages } from 'lucide-react';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { LANGUAGES, type Language, OWN_NAMES } from '../../i18n/languages.ts';
import { useWords } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './OtherLanguage.module.css';

type Props = { readonly children: (language: Language) => ReactNode };

export function OtherLanguage({ children }: Props) {
  const { t, language } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const others = LANGUAGES.filter((code) => code !== language);
  return (
    <>
      <div className={styles.opener}>
        <Button
          look="quiet"
          icon={<Languages aria-hidden="true" />}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          {t('tours.alsoIn', { name: others.map((code) => OWN_NAMES[code]).join(' / ') })}
        </Button>
      </div>
      {open ? (
        <div id={id} className={styles.fields}>
          {others.map((code) => (
            <div key={code} className={styles.fields}>
              {children(code)}
            </div>
          ))}
        </div>
      ) : null}
    </>
  );
}
