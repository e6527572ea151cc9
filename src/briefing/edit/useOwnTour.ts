/** Adds a tour to the own tours under a unique title, and opens it. */
import { withUniqueTitle } from '../../explore/tour/edit.ts';
import { bilingual, type Tour } from '../../explore/tour/tour.ts';
import { translationFor } from '../../i18n/translation.ts';
import { useActions } from '../../store/hooks.ts';
import type { OwnTour } from '../../store/savedTours.ts';
import { useTours } from '../../store/tours.ts';

export function useOwnTour() {
  const { openTour } = useActions();
  const tours = useTours((state) => state.tours);
  const { add } = useTours((state) => state.actions);
  /** Returns the tour as added. */
  const takeIn = (tour: Tour): OwnTour => {
    const titled = withUniqueTitle(
      tour,
      tours.map((own) => own.tour),
      (number) => bilingual((language) => translationFor(language, null).t('tours.numbered', { number })),
    );
    const id = add(titled);
    openTour({ kind: 'editing', tour: { kind: 'own', id } });
    return { id, tour: titled };
  };
  return { takeIn };
}
