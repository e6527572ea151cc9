import { type Tour, titleIn } from '../../explore/tour/tour.ts';
import { useTranslation } from '../../store/hooks.ts';
import type { ShowStatus } from './statusMessage.ts';
import { useOwnTour } from './useOwnTour.ts';

/** Imports a tour as a new own tour; never overwrites an existing one. */
export function useAddTour(say: ShowStatus): (tour: Tour) => void {
  const { t, language } = useTranslation();
  const { takeIn } = useOwnTour();
  return (tour) => {
    const title = titleIn(takeIn(tour).tour.title, language, t('tours.untitled'));
    say({ key: 'tours.saidTourAdded', values: { title } });
  };
}
