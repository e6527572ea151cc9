/** A read-only tour: built-in, from a link, or embedded in this file. Users edit a copy. */
import { CopyPlus, Plus } from 'lucide-react';
import { useState } from 'react';
import { titleIn, tourTextLanguage } from '../../explore/tour/tour.ts';
import type { TourSource } from '../../explore/tour/tourSession.ts';
import { useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Phrases } from '../../ui/Phrases.tsx';
import { OtherPlan } from './OtherPlan.tsx';
import type { OpenTourProps } from './OwnTourEditor.tsx';
import { PanelFooter } from './PanelFooter.tsx';
import { PresentTour } from './PresentTour.tsx';
import { ReadOnlyStep } from './ReadOnlyStep.tsx';
import { StartTour } from './StartTour.tsx';
import { StepCount } from './StepCount.tsx';
import styles from './Steps.module.css';
import { useAddTour } from './useAddTour.ts';
import { useSteps } from './useSteps.ts';
import { useSerializedView, useStepViews } from './useStepViews.ts';

type Props = OpenTourProps & { readonly source: TourSource };

export function ReadOnlyTour({ source, tour, say, footer, slides, exportSection }: Props) {
  const { t, language } = useTranslation();
  const screens = useStepViews(tour);
  const see = useSerializedView();
  const addTour = useAddTour(say);
  const { show, present } = useSteps(source, screens);
  const [open, setOpen] = useState<number | null>(null);
  const fromLink = source.kind === 'link';
  return (
    <>
      <h3 className={styles.title} lang={tourTextLanguage(tour.title, language)}>
        <Phrases text={titleIn(tour.title, language, t('tours.untitled'))} />
      </h3>
      {fromLink ? <p>{t('tours.linkHolds')}</p> : null}
      {source.kind === 'embedded' ? <p>{t('tours.fileEmbeds')}</p> : null}
      <OtherPlan tour={tour} />
      {tour.steps.length === 0 ? null : (
        <section aria-label={t('tours.steps')}>
          <StepCount tour={tour}>
            {fromLink ? null : (
              <Button icon={CopyPlus} onClick={() => addTour(tour)}>
                {t('tours.copyToEdit')}
              </Button>
            )}
            {slides}
          </StepCount>
          <ol className={styles.steps}>
            {tour.steps.map((step, at) => (
              <ReadOnlyStep
                // This tour is read-only, so indexes are stable keys.
                // biome-ignore lint/suspicious/noArrayIndexKey: a step has no id but its index
                key={at}
                at={at}
                step={step}
                screen={screens[at]}
                isCurrent={screens[at]?.see === see}
                isOpen={open === at}
                onOpen={() => setOpen(open === at ? null : at)}
                onShow={() => show(at)}
                onPresent={() => present(at)}
              />
            ))}
          </ol>
        </section>
      )}
      {exportSection}
      <PanelFooter {...footer}>
        {fromLink ? (
          <Button look="filled" icon={Plus} onClick={() => addTour(tour)}>
            {t('tours.addTour')}
          </Button>
        ) : (
          <StartTour say={say} />
        )}
        {tour.steps.length === 0 ? null : <PresentTour onPresent={() => present(0)} />}
      </PanelFooter>
    </>
  );
}
