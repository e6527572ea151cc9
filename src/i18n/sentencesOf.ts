/** The sentences of a language, made of its phrases: which case applies is decided here, alike for all languages. */

import { type CountsCases, countsCase, type MarkCases, markCase } from '../explore/cases/card.ts';
import { type ConnectionCases, connectionCase } from '../explore/cases/connection.ts';
import { type HeadlineCases, headlineCase } from '../explore/cases/headline.ts';
import { type SpokenCases, spokenCase } from '../explore/cases/spoken.ts';
import { type ToVisionCases, toVisionCase } from '../explore/cases/toVision.ts';
import type { HoverCardContent } from '../explore/hoverCard.ts';
import type { NavigationPosition } from '../explore/keyboardNavigation.ts';
import type { Connection, PathToVision } from '../explore/path.ts';
import { type PlanGraph, type PlanNode, wholeGraph } from '../plan/graph.ts';
import type { Headline } from '../plan/measures.ts';
import { type Phrases, phrased, type SentencePart, toSentence } from './phrasing.ts';
import { plainText, type Sentence } from './sentence.ts';

export type SentencePhrases = {
  /** The parts as a sentence, which some languages begin with a capital letter. */
  readonly sentence: (part: SentencePart) => Sentence;
  readonly headline: Phrases<HeadlineCases>;
  readonly toVision: Phrases<ToVisionCases>;
  readonly connection: Phrases<ConnectionCases>;
  /** Said after a connection that is one of so many of the same length. */
  readonly equallyShort: (paths: number) => SentencePart;
  readonly announcement: Phrases<SpokenCases>;
  readonly counts: Phrases<CountsCases>;
  readonly mark: Phrases<MarkCases>;
};

export type Sentences = ReturnType<typeof sentencesOf>;

export function sentencesOf(phrases: SentencePhrases) {
  const { sentence } = phrases;
  return {
    /** What the current picture shows. `isWhole`: nothing of the plan is hidden. */
    headline: (graph: PlanGraph, headline: Headline, isWhole: boolean) =>
      sentence(phrased(phrases.headline, headlineCase(graph, headline, isWhole), wholeGraph(graph))),
    /** How a node reaches the vision. `numbersBeside`: the numbers of many basic policies stand beside it. */
    toVision: (graph: PlanGraph, path: PathToVision, numbersBeside = false) => {
      const whole = wholeGraph(graph);
      return sentence(phrased(phrases.toVision, toVisionCase(whole, path, numbersBeside), whole));
    },
    /** How two nodes are connected, and whether other ways are as short. */
    connection: (graph: PlanGraph, connection: Connection) => {
      const told = phrased(phrases.connection, connectionCase(graph, connection), wholeGraph(graph));
      const { equallyShort } = connection;
      return sentence([told, equallyShort > 1 ? phrases.equallyShort(equallyShort) : '']);
    },
    /** What is said aloud of a place on a walk through what is shown. */
    spoken: (graph: PlanGraph, place: NavigationPosition) =>
      sentence(phrased(phrases.announcement, spokenCase(graph, place), wholeGraph(graph))),
    /** The lines of a hover card: how much a thing holds, or how often it is listed; and the listing pointed at. */
    card: {
      counts: (graph: PlanGraph, node: PlanNode) =>
        textOf(phrased(phrases.counts, countsCase(graph, node), wholeGraph(graph))),
      mark: (graph: PlanGraph, card: HoverCardContent) =>
        textOf(phrased(phrases.mark, markCase(card), wholeGraph(graph))),
    },
  };
}

function textOf(part: SentencePart): string {
  return plainText(toSentence(part));
}
