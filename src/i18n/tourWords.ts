/**
 * What the app's own tour says of a plan: apart from the messages of the screen, as only a tour needs it. What it
 * counts is measured on the plan, and comes as figures; each language has one person's words for them.
 */
import type { WhatIf } from '../explore/whatIf.ts';
import type { Bridge, Combination } from '../plan/combinations.ts';
import type { PlanGraph } from '../plan/graph.ts';
import type { Overlap, RankingRow } from '../plan/measures.ts';
import type { InitiativeId, PolicyId, StrategyId, Topic } from '../plan/schema.ts';
import type { Part } from './phrasing.ts';
import type { Fact } from './sourcePlaces.ts';
import type { Words } from './words.ts';

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

/** How a language writes numbers. */
export type Say = Pick<Words, 'number' | 'percent'>;
type Telling<Figures> = (graph: PlanGraph, figures: Figures, say: Say) => Told;

export type StrategyFigures = {
  readonly id: StrategyId;
  readonly policies: number;
  readonly listings: number;
};
export type StrategiesFigures = {
  readonly strategies: readonly StrategyFigures[];
  /** With the most and the fewest basic policies; none where all have as many. */
  readonly most: readonly StrategyFigures[];
  readonly fewest: readonly StrategyFigures[];
};

export type MapFigures = {
  /** Too large to be drawn one by one: the ring holds branches. */
  readonly gathered: boolean;
  /** Initiatives with several listings, and with one. */
  readonly shared: number;
  readonly once: number;
  readonly listings: number;
  readonly relisted: number;
};

export type TopFigures = {
  /** The most listed initiatives. */
  readonly top: readonly RankingRow[];
  /** The listing count that comes next, and how many initiatives have it; null where there is none. */
  readonly next: { readonly listingCount: number; readonly initiatives: number } | null;
};

export type AgainFigures = {
  readonly initiatives: number;
  readonly again: number;
  readonly top: readonly RankingRow[];
  /** Those that come next, if they are listed more than once. */
  readonly next: readonly RankingRow[];
};

export type BridgesFigures = {
  readonly initiatives: number;
  /** Initiatives in two strategies or more. */
  readonly bridging: number;
  /** The pairs of strategies that share most and least; none where they all share as much. */
  readonly most: readonly Bridge[];
  readonly fewest: readonly Bridge[];
  /** The set that the screen tells at length. */
  readonly opened: Combination;
};

export type WidestFigures = {
  readonly initiatives: number;
  readonly reach: number;
  /** Those of such a reach, the widest first. */
  readonly rows: readonly RankingRow[];
};

export type OverlapFigures = {
  readonly a: PolicyId;
  readonly b: PolicyId;
  readonly overlap: Overlap;
  /** Pairs of basic policies, and those of them that share something. */
  readonly pairs: number;
  readonly sharing: number;
  /** Other pairs share as many. */
  readonly tied: boolean;
};

export type MissedFigures = {
  readonly initiative: InitiativeId;
  readonly outcome: WhatIf;
  /** Pairs of basic policies that share something, with it and without it; null where there are too many. */
  readonly sharing: { readonly before: number; readonly after: number } | null;
};

export type SoleFigures = {
  /** Basic policies with a single initiative; the first is shown, with its initiative. */
  readonly policies: readonly PolicyId[];
  readonly policy: PolicyId;
  readonly initiative: RankingRow;
  /** Basic policies all of whose initiatives stand elsewhere as well. */
  readonly noneOwn: readonly PolicyId[];
};

export type FollowUpFigures = {
  readonly title: Topic['title'];
  /** As many of its facts as are told aloud, and the others. */
  readonly told: readonly Fact[];
  readonly others: readonly Fact[];
};

export type TourWords = {
  readonly title: (graph: PlanGraph) => Part;
  /** The presenter's notes as one text, a line for each kind of note. */
  readonly notes: (told: Told) => readonly Part[];
  /** With what drove the revision of the plan, as its source says. */
  readonly about: Telling<Fact | null>;
  readonly strategies: Telling<StrategiesFigures>;
  readonly map: Telling<MapFigures>;
  readonly top: Telling<TopFigures>;
  readonly again: Telling<AgainFigures>;
  readonly bridges: Telling<BridgesFigures>;
  readonly widest: Telling<WidestFigures>;
  readonly overlap: Telling<OverlapFigures>;
  readonly missed: Telling<MissedFigures>;
  readonly sole: Telling<SoleFigures>;
  /** What the source says of them. */
  readonly priorityProjects: Telling<readonly Fact[]>;
  readonly followUp: Telling<FollowUpFigures>;
};
