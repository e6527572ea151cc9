import { Play } from 'lucide-react';
import { useId } from 'react';
import { tourText, tourTextLanguage } from '../../explore/tour/tour.ts';
import { useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { StepHeader, type StepHeadProps } from './StepHeader.tsx';
import styles from './Steps.module.css';

type Props = StepHeadProps & { readonly onPresent: () => void };

/** A step with read-only texts. */
export function ReadOnlyStep({ onPresent, ...head }: Props) {
  const { t, language } = useTranslation();
  const body = useId();
  const text = tourText(head.step.text, language).trim();
  const notes = tourText(head.step.notes, language).trim();
  return (
    <li className={styles.step} data-current={head.isCurrent}>
      <StepHeader {...head} body={body} openLabel="tours.readStep" />
      {head.isOpen ? (
        <div id={body} className={styles.body}>
          {text === '' ? null : (
            <p className={styles.said} lang={tourTextLanguage(head.step.text, language)}>
              {text}
            </p>
          )}
          {notes === '' ? null : (
            <div>
              <h4 className={styles.label}>{t('tours.notes')}</h4>
              <p className={styles.said} lang={tourTextLanguage(head.step.notes, language)}>
                {notes}
              </p>
            </div>
          )}
          <div className={styles.tools}>
            <Button icon={Play} onClick={onPresent}>
              {t('tours.presentHere')}
            </Button>
          </div>
        </div>
      ) : null}
    </li>
  );
}
