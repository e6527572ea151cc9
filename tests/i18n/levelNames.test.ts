/** Words of plans with other levels than the built-in one. */
import '../fixtures/everyLanguage.ts';
import { describe, expect, test } from 'vitest';
import { builtInTour } from '../../src/briefing/builtIn/builtInTour.ts';
import { hoverCardOf } from '../../src/explore/hoverCard.ts';
import { navigationPosition } from '../../src/explore/keyboardNavigation.ts';
import { outlineOf } from '../../src/explore/outline.ts';
import { connection, pathToVision } from '../../src/explore/path.ts';
import { whatIf } from '../../src/explore/whatIf.ts';
import { fileWordsIn } from '../../src/i18n/fileWords.ts';
import { LANGUAGES, type Language, MESSAGE_LOADERS, type MessageKey } from '../../src/i18n/languages.ts';
import { plainText, type Sentence } from '../../src/i18n/sentence.ts';
import { translationFor } from '../../src/i18n/translation.ts';
import type { PlanGraph } from '../../src/plan/graph.ts';
import { matrix } from '../../src/plan/matrix.ts';
import { headline, overlap } from '../../src/plan/measures.ts';
import { leveledPlan } from '../fixtures/leveledPlan.ts';

const LEVEL_COUNTS = [1, 2, 3, 5];
const PLAN_LANGUAGES = [['ja'], ['en'], ['fr', 'ja', 'en']] as const;

/** What the built-in plan calls its levels, ids, and words that were not put in. */
const FOREIGN =
  /戦略|施策|方向性|取組|産業像|ビジョン（|strateg|polic|direction|initiative|\bvision\b|id-|\{\{level|undefined/i;

function* sentencesAbout(graph: PlanGraph, language: Language): Generator<string> {
  const { sentences, tableSentences } = translationFor(language, graph.plan);
  const said = (sentence: Sentence) => plainText(sentence);
  yield said(sentences.headline(graph, headline(graph), true));
  yield said(sentences.headline(graph, headline(graph), false));
  const outline = outlineOf(graph);
  for (const item of outline.items.values())
    yield said(sentences.spoken(graph, navigationPosition(graph, outline, item)));
  const nodes = [...graph.nodes.values()];
  for (const node of nodes) {
    yield said(sentences.toVision(graph, pathToVision(graph, node.id)));
    yield sentences.card.counts(graph, node);
    yield sentences.card.mark(graph, hoverCardOf(graph, { node: node.id }, null));
    for (const other of nodes) yield said(sentences.connection(graph, connection(graph, node.id, other.id)));
  }
  yield said(tableSentences.matrix(graph, matrix(graph, 'count', 'all'), 'all', true));
  const [a, b] = graph.policies;
  if (a === undefined || b === undefined) return;
  yield said(tableSentences.overlap(graph, a.id, b.id, overlap(graph, a.id, b.id), true));
  for (const { id } of graph.initiatives)
    yield said(tableSentences.whatIf(graph, whatIf(graph, new Set([id])), 1, false));
}

async function messageKeys(language: Language): Promise<readonly MessageKey[]> {
  const { first, lazy } = MESSAGE_LOADERS[language];
  const keys = Object.keys({ ...(await first()), ...(await lazy()).messages });
  return keys.filter((key): key is MessageKey => key !== '');
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* textsIn(inner);
}

describe.each(LANGUAGES)('no word of the built-in plan is said of another one, %s', (language) => {
  const plans = LEVEL_COUNTS.flatMap((levels) =>
    PLAN_LANGUAGES.map((languages) => [levels, languages.join(), leveledPlan(levels, languages)] as const),
  );

  test.each(plans)('in sentences, %i levels, %s', (_levels, _languages, graph) => {
    const said = [...sentencesAbout(graph, language)];
    expect(said.filter((sentence) => FOREIGN.test(sentence))).toEqual([]);
  });

  test.each(plans)('in messages, %i levels, %s', async (_levels, _languages, graph) => {
    const { t } = translationFor(language, graph.plan);
    // Problems of a file are told where no plan is open.
    const keys = (await messageKeys(language)).filter((key) => !key.startsWith('problem.'));
    const said = keys.map((key) => t(key).replace(/\{\{\w+\}\}|Vision Explorer/gu, ''));
    expect(said.filter((message) => FOREIGN.test(message))).toEqual([]);
  });

  test.each(plans)('in files, %i levels, %s', (_levels, _languages, graph) => {
    const texts = [...textsIn(fileWordsIn(language, graph.plan))];
    expect(texts.filter((text) => FOREIGN.test(text))).toEqual([]);
  });

  test.each(plans)('in the built-in tour, %i levels, %s', (_levels, _languages, graph) => {
    const { title, steps } = builtInTour(graph);
    const texts = [title, ...steps.flatMap((step) => [step.title, step.text, step.notes])];
    expect(texts.map((text) => text[language]).filter((text) => FOREIGN.test(text))).toEqual([]);
  });
});
