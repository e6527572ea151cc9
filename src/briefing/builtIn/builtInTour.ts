/**
 * The app's own tour of a plan, in both languages. What its steps show is chosen by measures, and every figure in
 * its words is measured on the plan; what a plan lacks has no step.
 */

import { tourSteps } from '../../explore/tour/builtIn/tourSteps.ts';
import { clipped, LONGEST } from '../../explore/tour/limits.ts';
import { bilingual, emptyTour, type Tour, type TourStep } from '../../explore/tour/tour.ts';
import type { Language } from '../../i18n/languages.ts';
import { type Part, phrased, sentenceOf } from '../../i18n/phrasing.ts';
import { plainText } from '../../i18n/sentence.ts';
import { tourWordsIn } from '../../i18n/tourWordsIn.ts';
import type { PlanGraph } from '../../plan/graph.ts';
import { onceFor } from '../../plan/onceFor.ts';
import { seeOf } from '../../store/see.ts';
/** The same each time that it is asked for. Needs the words of all languages. */
export const builtInTour = onceFor((graph: PlanGraph): Tour => {
  const title = bilingual((language) => within(LONGEST.title, textOf(tourWordsIn(language).title(graph))));
  return { ...emptyTour(graph, title), steps: tourSteps(graph).map((step) => stepOf(graph, step)) };
});

function stepOf(graph: PlanGraph, step: ReturnType<typeof tourSteps>[number]): TourStep {
  const toldIn = (language: Language) => phrased(tourWordsIn(language).steps, step, graph);
  return {
    see: seeOf(step.shows),
    title: bilingual((language) => within(LONGEST.title, textOf(toldIn(language).title))),
    text: bilingual((language) => within(LONGEST.text, textOf(toldIn(language).text))),
    notes: bilingual((language) => {
      const lines = tourWordsIn(language).notes(toldIn(language));
      return within(LONGEST.notes, lines.map(textOf).join('\n'));
    }),
  };
}

function textOf(part: Part): string {
  return plainText(sentenceOf(part)).trim();
}

/** Names of a plan have no limit, but what a tour holds has: a copy of this one is to be a valid file. */
function within(most: number, text: string): string {
  return text.length <= most ? text : `${clipped(text, most - 1)}…`;
}
