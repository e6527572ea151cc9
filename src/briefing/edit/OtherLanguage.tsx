/** Opens the same fields in the other language; most authors write only one. */
import { Languages } from 'lucide-react';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { TOUR_LANGUAGES, type TourLanguage, tourLanguage } from '../../explore/tour/tour.ts';
import { LANGUAGE_NAMES } from '../../i18n/languages.ts';
import { useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './OtherLanguage.module.css';

type Props = {
  /** Names the fields in the button's label. */
  readonly of: string;
  readonly children: (language: TourLanguage) => ReactNode;
};

export function OtherLanguage({ of, children }: Props) {
  const { t, language } = useTranslation();
  const [open, setOpen] = useState(false);
  const id = useId();
  const others = TOUR_LANGUAGES.filter((code) => code !== tourLanguage(language));
  const name = others.map((code) => LANGUAGE_NAMES[code]).join(' / ');
  return (
    <>
      <div className={styles.opener}>
        <Button
          look="quiet"
          icon={Languages}
          label={t('tours.alsoInFor', { name, field: of })}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          {t('tours.alsoIn', { name })}
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
