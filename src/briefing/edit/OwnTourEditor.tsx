/** Editor of an own tour. */
import { CopyPlus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { withTitle } from '../../explore/tour/edit.ts';
import { MAX_LENGTH } from '../../explore/tour/limits.ts';
import { type Tour, type TourLanguage, titleIn, tourLanguage } from '../../explore/tour/tour.ts';
import { BUILT_IN_TOUR } from '../../explore/tour/tourSession.ts';
import { useActions, useTranslation } from '../../store/hooks.ts';
import { useTours } from '../../store/tours.ts';
import { Button } from '../../ui/Button.tsx';
import { AddStep } from './AddStep.tsx';
import { CopyTourLink } from './CopyTourLink.tsx';
import { OtherLanguage } from './OtherLanguage.tsx';
import { OtherPlan } from './OtherPlan.tsx';
import styles from './OwnTourEditor.module.css';
import { type FooterState, PanelFooter } from './PanelFooter.tsx';
import { PresentTour } from './PresentTour.tsx';
import { SaveTour } from './SaveTour.tsx';
import { StepCard } from './StepCard.tsx';
import { StepCount } from './StepCount.tsx';
import stepStyles from './Steps.module.css';
import type { ShowStatus } from './statusMessage.ts';
import { TextField } from './TextField.tsx';
import { useAddTour } from './useAddTour.ts';
import { useStepEdits } from './useStepEdits.ts';

/** Props that the panel passes to the tour, editable or read-only. */
export type OpenTourProps = {
  readonly tour: Tour;
  readonly say: ShowStatus;
  readonly footer: FooterState;
  /** Button that exports the tour as slides. */
  readonly slides: ReactNode;
  /** Section that exports the tour as files and on paper. */
  readonly exportSection: ReactNode;
};

type Props = OpenTourProps & {
  readonly id: string;
  /** The tour was just created from its first screen. */
  readonly isBegun: boolean;
};

export function OwnTourEditor({ id, tour, isBegun, say, footer, slides, exportSection }: Props) {
  const { t } = useTranslation();
  const { list, cards, add, addView, present } = useStepEdits(id, tour, isBegun, say);
  return (
    <>
      <Title id={id} tour={tour} />
      <OtherPlan tour={tour} />
      <section aria-label={t('tours.steps')}>
        <StepCount tour={tour} />
        <ol ref={list} className={stepStyles.steps}>
          {cards.map((card) => (
            <StepCard key={card.stepKey} {...card} />
          ))}
        </ol>
      </section>
      {exportSection}
      <WholeTour id={id} tour={tour} say={say} slides={tour.steps.length === 0 ? null : slides} />
      <PanelFooter {...footer}>
        <AddStep tour={tour} onAdd={add} onAddView={addView} />
        {tour.steps.length === 0 ? null : (
          <div className={styles.handing}>
            <PresentTour onPresent={() => present(0)} />
            <CopyTourLink tour={tour} say={say} />
          </div>
        )}
      </PanelFooter>
    </>
  );
}

function Title({ id, tour }: { readonly id: string; readonly tour: Tour }) {
  const { t, language } = useTranslation();
  const { change } = useTours((state) => state.actions);
  const fieldIn = (code: TourLanguage) => (
    <TextField
      label={t('tours.tourTitle')}
      words={tour.title}
      language={code}
      most={MAX_LENGTH.title}
      part="tourTitle"
      onChange={(text, field) => change(id, withTitle(tour, code, text), field)}
    />
  );
  return (
    <div className={styles.title}>
      {fieldIn(tourLanguage(language))}
      <OtherLanguage of={t('tours.tourTitle')}>{fieldIn}</OtherLanguage>
    </div>
  );
}

/** Actions on the whole tour. */
function WholeTour({ id, tour, say, slides }: Pick<Props, 'id' | 'tour' | 'say' | 'slides'>) {
  const { t, language } = useTranslation();
  const { openTour } = useActions();
  const { remove } = useTours((state) => state.actions);
  const addTour = useAddTour(say);
  const onDelete = () => {
    remove(id);
    openTour({ kind: 'editing', tour: BUILT_IN_TOUR });
    const title = titleIn(tour.title, language, t('tours.untitled'));
    say({ key: 'tours.saidTourDeleted', values: { title } });
  };
  return (
    <div className={styles.whole}>
      <span className={styles.wide}>
        <SaveTour tour={tour} say={say} />
        {slides}
      </span>
      <Button look="quiet" icon={CopyPlus} onClick={() => addTour(tour)}>
        {t('tours.duplicate')}
      </Button>
      <Button look="quiet" icon={Trash2} onClick={onDelete}>
        {t('tours.delete')}
      </Button>
    </div>
  );
}
