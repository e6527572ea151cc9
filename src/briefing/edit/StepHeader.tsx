/** Header of a step: number, title (a button that shows the step) and description of the screen. */
import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { type TourStep, titleIn, tourTextLanguage } from '../../explore/tour/tour.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { Phrases } from '../../ui/Phrases.tsx';
import { screenText } from '../screenText.ts';
import { unknownValuesText } from '../unknownValuesText.ts';
import styles from './StepHeader.module.css';
import type { StepView } from './useStepViews.ts';

export type StepHeadProps = {
  readonly at: number;
  readonly step: TourStep;
  readonly screen: StepView | undefined;
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onShow: () => void;
};

type Props = StepHeadProps & {
  /** Id of the collapsible body. */
  readonly body: string;
  readonly openLabel: 'tours.editStep' | 'tours.readStep';
};

export function StepHeader(props: Props) {
  const { at, step, screen, isCurrent, isOpen, body, openLabel, onOpen, onShow } = props;
  const words = useTranslation();
  const { t } = words;
  const graph = useExplorer((state) => state.graph);
  const descriptionId = useId();
  const number = words.number(at + 1);
  const title = titleIn(step.title, words.language, t('tours.untitledStep'));
  const unknownParams = screen?.unknownParams ?? [];
  const description = screen === undefined ? '' : screenText(screen.viewState, words, graph);
  const hasDescription = description !== title && description !== '';
  return (
    <div className={styles.head}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div className={styles.words}>
        <button
          type="button"
          className={styles.title}
          lang={tourTextLanguage(step.title, words.language)}
          data-part="show"
          aria-label={t('tours.showStep', { number, title })}
          aria-describedby={hasDescription ? descriptionId : undefined}
          aria-current={isCurrent ? 'step' : undefined}
          onClick={onShow}
        >
          <Phrases text={title} />
        </button>
        {hasDescription ? (
          <span id={descriptionId} className={styles.about}>
            <Phrases text={description} />
          </span>
        ) : null}
        {unknownParams.length === 0 ? null : (
          <span className={styles.unknown}>{unknownValuesText(unknownParams, words)}</span>
        )}
      </div>
      <button
        type="button"
        className={styles.opener}
        data-part="open"
        aria-label={t(openLabel, { number })}
        data-tooltip=""
        aria-expanded={isOpen}
        aria-controls={isOpen ? body : undefined}
        onClick={onOpen}
      >
        <ChevronDown />
      </button>
    </div>
  );
}
