import { type Tour, titleIn } from '../../explore/tour/tour.ts';
import { useWords } from '../../store/hooks.ts';
import type { Say } from './said.ts';
import { useOwnTour } from './useOwnTour.ts';

/** Takes somebody's tour in as a new one of one's own: never over one that is there. */
export function useAddTour(say: Say): (tour: Tour) => void {
  const { t, language } = useWords();
  const { takeIn } = useOwnTour();
  return (tour) => {
    const title = titleIn(takeIn(tour).tour.title, language, t('tours.untitled'));
    say({ key: 'tours.saidTourAdded', values: { title } });
  };
}
