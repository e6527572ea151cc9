/** Builds the sentences of a language from its phrases; the choice of the case is the same for all languages. */
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
  /** Makes a sentence of parts; some languages capitalise the first letter. */
  readonly sentence: (part: SentencePart) => Sentence;
  readonly headline: Phrases<HeadlineCases>;
  readonly toVision: Phrases<ToVisionCases>;
  readonly connection: Phrases<ConnectionCases>;
  /** Follows the sentence about one of several shortest paths. */
  readonly equallyShort: (paths: number) => SentencePart;
  readonly announcement: Phrases<SpokenCases>;
  readonly counts: Phrases<CountsCases>;
  readonly mark: Phrases<MarkCases>;
};

export type Sentences = ReturnType<typeof sentencesOf>;

export function sentencesOf(phrases: SentencePhrases) {
  const { sentence } = phrases;
  return {
    /** Sums up the current view. `isWhole`: filters hide nothing. */
    headline: (graph: PlanGraph, headline: Headline, isWhole: boolean) =>
      sentence(phrased(phrases.headline, headlineCase(graph, headline, isWhole), wholeGraph(graph))),
    /** How a node leads to the vision. `numbersBeside`: the numbers of many policies are shown beside the sentence. */
    toVision: (graph: PlanGraph, path: PathToVision, numbersBeside = false) => {
      const whole = wholeGraph(graph);
      return sentence(phrased(phrases.toVision, toVisionCase(whole, path, numbersBeside), whole));
    },
    /** How two nodes are connected, and whether other paths are as short. */
    connection: (graph: PlanGraph, connection: Connection) => {
      const phrase = phrased(phrases.connection, connectionCase(graph, connection), wholeGraph(graph));
      const { equallyShort } = connection;
      return sentence([phrase, equallyShort > 1 ? phrases.equallyShort(equallyShort) : '']);
    },
    /** The screen reader announcement of a position in keyboard navigation. */
    spoken: (graph: PlanGraph, place: NavigationPosition) =>
      sentence(phrased(phrases.announcement, spokenCase(graph, place), wholeGraph(graph))),
    /** The lines of a hover card: the counts of the node, and the mark of the hovered listing. */
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
