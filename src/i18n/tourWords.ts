/**
 * The texts of the built-in tour, apart from the UI messages, as only a tour needs them. The figures come from the
 * tour's steps.
 */
import type { StepCases } from '../explore/tour/builtIn/tourSteps.ts';
import type { PlanGraph } from '../plan/graph.ts';
import type { Phrases, SentencePart } from './phrasing.ts';

/** The texts of a step: for the audience, and notes for the presenter only. */
export type StepTexts = {
  readonly title: SentencePart;
  readonly text: SentencePart;
  /** What to point at. */
  readonly shown: SentencePart;
  /** A likely question of the audience, and an answer; both may be empty. */
  readonly question: SentencePart;
  readonly answer: SentencePart;
  /** What the source says, and where; by default, the pages of the listings. */
  readonly source?: SentencePart;
  /** What is our own finding and not a statement of the source. */
  readonly ours: SentencePart;
};

export type StepPhrases = Phrases<StepCases, StepTexts>;

export type TourWords = {
  readonly title: (graph: PlanGraph) => SentencePart;
  /** The presenter's notes: a heading and a text, which may be empty, for each kind. */
  readonly notes: (
    texts: StepTexts,
    graph: PlanGraph,
  ) => readonly (readonly [heading: string, text: SentencePart])[];
  readonly steps: StepPhrases;
};
