/**
 * The built-in tour of a plan, in all languages. Measures choose the views of its steps and supply every
 * number in its texts; a step without data is left out.
 */
import { tourSteps } from '../../explore/tour/builtIn/tourSteps.ts';
import { MAX_LENGTH, truncate } from '../../explore/tour/limits.ts';
import { bilingual, emptyTour, type Tour, type TourStep } from '../../explore/tour/tour.ts';
import type { Language } from '../../i18n/languages.ts';
import { phrased, type SentencePart, toSentence } from '../../i18n/phrasing.ts';
import { plainText } from '../../i18n/sentence.ts';
import { tourWordsIn } from '../../i18n/tourWordsIn.ts';
import type { PlanGraph } from '../../plan/graph.ts';
import { memoizeByObject } from '../../plan/memoizeByObject.ts';
import { serializeView } from '../../store/serializeView.ts';

/** Memoized per graph. Needs the translations of all languages. */
export const builtInTour = memoizeByObject((graph: PlanGraph): Tour => {
  const title = bilingual((language) =>
    truncated(MAX_LENGTH.title, textOf(tourWordsIn(language).title(graph))),
  );
  return { ...emptyTour(graph, title), steps: tourSteps(graph).map((step) => stepOf(graph, step)) };
});

function stepOf(graph: PlanGraph, step: ReturnType<typeof tourSteps>[number]): TourStep {
  const phrasesIn = (language: Language) => phrased(tourWordsIn(language).steps, step, graph);
  return {
    see: serializeView(step.shows),
    title: bilingual((language) => truncated(MAX_LENGTH.title, textOf(phrasesIn(language).title))),
    text: bilingual((language) => truncated(MAX_LENGTH.text, textOf(phrasesIn(language).text))),
    notes: bilingual((language) => {
      const lines = tourWordsIn(language)
        .notes(phrasesIn(language), graph)
        .filter(([, text]) => textOf(text) !== '');
      return truncated(MAX_LENGTH.notes, lines.map(textOf).join('\n'));
    }),
  };
}

function textOf(part: SentencePart): string {
  return plainText(toSentence(part)).trim();
}

/** Names of a plan have no maximum length, but texts of a tour do: a copy of this tour must be a valid file. */
function truncated(maxLength: number, text: string): string {
  return text.length <= maxLength ? text : `${truncate(text, maxLength - 1)}…`;
}
