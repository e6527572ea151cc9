import { bilingual, emptyTour, type Tour } from '../../explore/tour/tour.ts';
import { wordsIn } from '../../i18n/words.ts';
import type { PlanGraph } from '../../plan/graph.ts';

/** A tour without steps, called what one calls it in each language. */
export function newTour(graph: PlanGraph): Tour {
  return emptyTour(
    graph,
    bilingual((language) => wordsIn(language).t('tours.newTitle')),
  );
}
