/**
 * What the app's own tour says of a plan: apart from the messages of the screen, as only a tour needs it. The figures
 * are those of the tour's steps; each language has one person's words for them.
 */
import type { StepCases } from '../explore/tour/builtIn/tourSteps.ts';
import type { PlanGraph } from '../plan/graph.ts';
import type { Phrases, SentencePart } from './phrasing.ts';

/** One step: what the audience reads, and what only the presenter does. */
export type StepTexts = {
  readonly title: SentencePart;
  readonly text: SentencePart;
  /** What to point at. */
  readonly shown: SentencePart;
  /** What is likely to be asked, and what can be said to it. */
  readonly question: SentencePart;
  readonly answer: SentencePart;
  /** What the source says, and where; where it is left out, the listings. */
  readonly source?: SentencePart;
  /** What is ours and no statement of the source. */
  readonly ours: SentencePart;
};

export type StepPhrases = Phrases<StepCases, StepTexts>;

export type TourWords = {
  readonly title: (graph: PlanGraph) => SentencePart;
  /** The presenter's notes as one text, a line for each kind of note. */
  readonly notes: (told: StepTexts, graph: PlanGraph) => readonly SentencePart[];
  readonly steps: StepPhrases;
};
