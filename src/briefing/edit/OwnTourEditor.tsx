/** A tour of one's own, to be written. */
import { CopyPlus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { BUILT_IN } from '../../explore/tour/briefing.ts';
import { withTitle } from '../../explore/tour/edit.ts';
import { LONGEST } from '../../explore/tour/limits.ts';
import { type Tour, type TourLanguage, titleIn, tourLanguage } from '../../explore/tour/tour.ts';
import { useActions, useWords } from '../../store/hooks.ts';
import { useTours } from '../../store/tours.ts';
import { Button } from '../../ui/Button.tsx';
import { AddStep } from './AddStep.tsx';
import { CopyTourLink } from './CopyTourLink.tsx';
import { Footer, type FooterState } from './Footer.tsx';
import { OtherLanguage } from './OtherLanguage.tsx';
import { OtherPlan } from './OtherPlan.tsx';
import styles from './OwnTourEditor.module.css';
import { PresentTour } from './PresentTour.tsx';
import { SaveTour } from './SaveTour.tsx';
import { StepCard } from './StepCard.tsx';
import { StepCount } from './StepCount.tsx';
import stepStyles from './Steps.module.css';
import type { Say } from './said.ts';
import { useAddTour } from './useAddTour.ts';
import { useStepEdits } from './useStepEdits.ts';
import { WordsField } from './WordsField.tsx';

/** What the panel hands to the tour in it, be it written or read. */
export type OpenTourProps = {
  readonly tour: Tour;
  readonly say: Say;
  readonly footer: FooterState;
  /** Saves the tour as slides. */
  readonly slides: ReactNode;
  /** What of the tour is left with others. */
  readonly leaving: ReactNode;
};

type Props = OpenTourProps & {
  readonly id: string;
  /** It was made a moment ago, of its first screen. */
  readonly isBegun: boolean;
};

export function OwnTourEditor({ id, tour, isBegun, say, footer, slides, leaving }: Props) {
  const { t } = useWords();
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
      {leaving}
      <WholeTour id={id} tour={tour} say={say} slides={tour.steps.length === 0 ? null : slides} />
      <Footer {...footer}>
        <AddStep tour={tour} onAdd={add} onAddView={addView} />
        {tour.steps.length === 0 ? null : (
          <div className={styles.handing}>
            <PresentTour onPresent={() => present(0)} />
            <CopyTourLink tour={tour} say={say} />
          </div>
        )}
      </Footer>
    </>
  );
}

function Title({ id, tour }: { readonly id: string; readonly tour: Tour }) {
  const { t, language } = useWords();
  const { change } = useTours((state) => state.actions);
  const fieldIn = (code: TourLanguage) => (
    <WordsField
      label={t('tours.tourTitle')}
      words={tour.title}
      language={code}
      most={LONGEST.title}
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

/** What is done with the tour as a whole. */
function WholeTour({ id, tour, say, slides }: Pick<Props, 'id' | 'tour' | 'say' | 'slides'>) {
  const { t, language } = useWords();
  const { brief } = useActions();
  const { remove } = useTours((state) => state.actions);
  const addTour = useAddTour(say);
  const onDelete = () => {
    remove(id);
    brief({ kind: 'editing', tour: BUILT_IN });
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
