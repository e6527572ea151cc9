/**
 * The app's own tour of a plan, in both languages. What its steps show is chosen by measures, and every figure in
 * its words is measured on the plan; what a plan lacks has no step.
 */
import { clipped, LONGEST } from '../../explore/tour/limits.ts';
import { bilingual, emptyTour, type Tour, type TourStep } from '../../explore/tour/tour.ts';
import type { Language } from '../../i18n/languages.ts';
import { type Part, sentenceOf } from '../../i18n/phrasing.ts';
import { plainText } from '../../i18n/sentence.ts';
import { tourWordsIn } from '../../i18n/tourWordsIn.ts';
import { wordsIn } from '../../i18n/words.ts';
import type { PlanGraph } from '../../plan/graph.ts';
import { onceFor } from '../../plan/onceFor.ts';
import { seeOf } from '../../store/see.ts';
import { bridges, overlap, widest } from './bridging.ts';
import type { Draft } from './draft.ts';
import { followUp, priorityProjects } from './ending.ts';
import { about, map, strategies } from './frame.ts';
import { listedAgain, missed, sole, top } from './mostListed.ts';

const STEPS: readonly ((graph: PlanGraph) => Draft | null)[] = [
  ...[about, strategies, map],
  ...[top, listedAgain, bridges, widest, overlap, missed, sole],
  ...[priorityProjects, followUp],
];

/** The same each time that it is asked for. Needs the words of all languages. */
export const builtInTour = onceFor((graph: PlanGraph): Tour => {
  const title = bilingual((language) => within(LONGEST.title, textOf(tourWordsIn(language).title(graph))));
  const drafts = STEPS.flatMap((make) => make(graph) ?? []);
  return { ...emptyTour(graph, title), steps: drafts.map(stepOf) };
});

function stepOf({ shows, tell }: Draft): TourStep {
  const toldIn = (language: Language) => tell(tourWordsIn(language), wordsIn(language));
  return {
    see: seeOf(shows),
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
