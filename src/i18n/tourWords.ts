/**
 * What the app's own tour says of a plan: apart from the messages of the screen, as only a tour needs it. The figures
 * are those of the tour's steps; each language has one person's words for them.
 */
import type { StepCases } from '../explore/tour/builtIn/tourSteps.ts';
import type { PlanGraph } from '../plan/graph.ts';
import type { Part, Phrases } from './phrasing.ts';

/** One step: what the audience reads, and what only the presenter does. */
export type Told = {
  readonly title: Part;
  readonly text: Part;
  /** What to point at. */
  readonly shown: Part;
  /** What is likely to be asked, and what can be said to it. */
  readonly question: Part;
  readonly answer: Part;
  /** What the source says, and where. */
  readonly source: Part;
  /** What is ours and no statement of the source. */
  readonly ours: Part;
};

export type StepPhrases = Phrases<StepCases, Told>;

export type TourWords = {
  readonly title: (graph: PlanGraph) => Part;
  /** The presenter's notes as one text, a line for each kind of note. */
  readonly notes: (told: Told) => readonly Part[];
  readonly steps: StepPhrases;
};
