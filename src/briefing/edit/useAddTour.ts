import { type Tour, titleIn } from '../../explore/tour/tour.ts';
import { useTranslation } from '../../store/hooks.ts';
import type { ShowStatus } from './statusMessage.ts';
import { useOwnTour } from './useOwnTour.ts';

/** Takes somebody's tour in as a new one of one's own: never over one that is there. */
export function useAddTour(say: ShowStatus): (tour: Tour) => void {
  const { t, language } = useTranslation();
  const { takeIn } = useOwnTour();
  return (tour) => {
    const title = titleIn(takeIn(tour).tour.title, language, t('tours.untitled'));
    say({ key: 'tours.saidTourAdded', values: { title } });
  };
}
