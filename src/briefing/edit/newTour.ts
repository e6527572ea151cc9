import { bilingual, emptyTour, type Tour } from '../../explore/tour/tour.ts';
import { translationFor } from '../../i18n/translation.ts';
import type { PlanGraph } from '../../plan/graph.ts';

/** An empty tour with a default title in each language. */
export function newTour(graph: PlanGraph): Tour {
  return emptyTour(
    graph,
    bilingual((language) => translationFor(language, graph.plan).t('tours.newTitle')),
  );
}
