/** The sentences of a language, made of its phrases: which case applies is decided here, alike for all languages. */
import { type CountsCases, countsCase, type MarkCases, markCase } from '../explore/cases/card.ts';
import { type ConnectionCases, connectionCase } from '../explore/cases/connection.ts';
import { type HeadlineCases, headlineCase } from '../explore/cases/headline.ts';
import { type SpokenCases, spokenCase } from '../explore/cases/spoken.ts';
import { type ToVisionCases, toVisionCase } from '../explore/cases/toVision.ts';
import { wholeOf } from '../plan/graph.ts';
import { type Part, type Phrases, phrased, sentenceOf } from './phrasing.ts';
import { plainText, type Sentence, type Sentences } from './sentence.ts';

export type SentencePhrases = {
  /** The parts as a sentence, which some languages begin with a capital letter. */
  readonly sentence: (part: Part) => Sentence;
  readonly headline: Phrases<HeadlineCases>;
  readonly toVision: Phrases<ToVisionCases>;
  readonly connection: Phrases<ConnectionCases>;
  /** Said after a connection that is one of so many of the same length. */
  readonly equallyShort: (paths: number) => Part;
  readonly spoken: Phrases<SpokenCases>;
  readonly counts: Phrases<CountsCases>;
  readonly mark: Phrases<MarkCases>;
};

export function sentencesOf(phrases: SentencePhrases): Sentences {
  const { sentence } = phrases;
  return {
    headline: (graph, headline, isWhole) =>
      sentence(phrased(phrases.headline, headlineCase(graph, headline, isWhole), wholeOf(graph))),
    toVision: (graph, path, numbersBeside = false) => {
      const whole = wholeOf(graph);
      return sentence(phrased(phrases.toVision, toVisionCase(whole, path, numbersBeside), whole));
    },
    connection: (graph, connection) => {
      const told = phrased(phrases.connection, connectionCase(graph, connection), wholeOf(graph));
      const { equallyShort } = connection;
      return sentence([told, equallyShort > 1 ? phrases.equallyShort(equallyShort) : '']);
    },
    spoken: (graph, place) => sentence(phrased(phrases.spoken, spokenCase(graph, place), wholeOf(graph))),
    card: {
      counts: (graph, node) => textOf(phrased(phrases.counts, countsCase(graph, node), wholeOf(graph))),
      mark: (graph, card) => textOf(phrased(phrases.mark, markCase(card), wholeOf(graph))),
    },
  };
}

function textOf(part: Part): string {
  return plainText(sentenceOf(part));
}
