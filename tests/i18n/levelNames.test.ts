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
import { kindWord, lastWord } from '../../src/i18n/levelWords.ts';
import { plainText, type Sentence } from '../../src/i18n/sentence.ts';
import { translationFor } from '../../src/i18n/translation.ts';
import { type PlanGraph, VISION_ID } from '../../src/plan/graph.ts';
import { matrix } from '../../src/plan/matrix.ts';
import { headline, overlap } from '../../src/plan/measures.ts';
import { leveledPlan } from '../fixtures/leveledPlan.ts';

const LEVEL_COUNTS = [1, 2, 3, 5];
const PLAN_LANGUAGES = [['ja'], ['en'], ['fr', 'ja', 'en']] as const;

/** What the built-in plan calls its levels, ids, words that were not put in, and Latin words joined to a number. */
const FOREIGN =
  /戦略|施策|方向性|取組|産業像|ビジョン（|strateg|polic|direction|initiative|\bvision\b|id-|\{\{level|undefined|\d(?:Pillar|Field|Measure|pilier|domaine)/i;

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

type Said = readonly [
  levels: number,
  languages: readonly ('ja' | 'en' | 'fr')[],
  id: string,
  en: string,
  ja: string,
];

describe('how an item leads to the top, by the names of the plan', () => {
  test.each<Said>([
    [1, ['ja'], 'id-1', '柱 N1 “名1” is part of the plan “見本”.', '柱N1「名1」は、計画「見本」の一部です。'],
    [
      2,
      ['en'],
      'id-shared',
      '“Name S” is first listed under field N1.1 “Name 1.1” (pillar N1 “Name 1”), and re-listed under 3 others: N1.2, N2.1 and N2.2. Together, these listings run through both pillars.',
      '「Name S」は、Pillar N1「Name 1」にあるField N1.1「Name 1.1」が初出です。ほかに3つのField（N1.2、N2.1、N2.2）に再掲されています。合わせて全2 Pillarにわたります。',
    ],
    [
      3,
      ['fr', 'ja', 'en'],
      'id-1-1-1',
      'Issue N1.1.1 “Name 1.1.1” belongs to field N1.1 “Name 1.1” of pillar N1 “Name 1”.',
      '課題N1.1.1「名1.1.1」は、柱N1「名1」の分野N1.1「名1.1」に属し、計画「見本」の一部です。',
    ],
    [
      5,
      ['ja', 'en'],
      'id-2-2-2-2',
      'Target N2.2.2.2 “Name 2.2.2.2” belongs to issue N2.2.2 “Name 2.2.2” of field N2.2 “Name 2.2”.',
      '目標N2.2.2.2「名2.2.2.2」は、分野N2.2「名2.2」の課題N2.2.2「名2.2.2」に属し、計画「見本」の一部です。',
    ],
  ])('%i levels, %j: %s', (levels, languages, id, en, ja) => {
    const graph = leveledPlan(levels, languages);
    const node = [...graph.nodes.values()].find((each) => each.id === id);
    if (node === undefined) throw new RangeError(id);
    const says = (language: Language) =>
      plainText(translationFor(language, graph.plan).sentences.toVision(graph, pathToVision(graph, node.id)));
    expect([says('en'), says('ja')]).toEqual([en, ja]);
  });

  test('a chain goes through each level by its own name', () => {
    const graph = leveledPlan(5, ['ja', 'en'], true);
    const [policy] = graph.policies;
    if (policy === undefined) throw new RangeError('No item of the last level');
    const says = (language: Language) =>
      plainText(
        translationFor(language, graph.plan).sentences.connection(
          graph,
          connection(graph, policy.id, VISION_ID),
        ),
      );
    expect(says('en')).toBe(
      'Measure N1.1.1.1.1 “Name 1.1.1.1.1” belongs to target N1.1.1.1 “Name 1.1.1.1” of issue N1.1.1 “Name 1.1.1”, which belongs to field N1.1 “Name 1.1” of pillar N1 “Name 1”. That pillar leads to the vision “Tomorrow”.',
    );
    expect(says('ja')).toBe(
      '方策N1.1.1.1.1「名1.1.1.1.1」は、課題N1.1.1「名1.1.1」の目標N1.1.1.1「名1.1.1.1」に属し、この課題は柱N1「名1」の分野N1.1「名1.1」に属します。この柱は目指す姿「明日」につながります。',
    );
  });
});

test('the items below are called by their own level', () => {
  const graph = leveledPlan(5, ['ja', 'en'], true);
  const outline = outlineOf(graph);
  const item = outline.items.get('id-1-2');
  if (item === undefined) throw new RangeError('id-1-2');
  const says = (language: Language) =>
    plainText(
      translationFor(language, graph.plan).sentences.spoken(graph, navigationPosition(graph, outline, item)),
    );
  expect(says('en')).toBe('Field N1.2 “Name 1.2”, 2 of 2 under pillar N1. 2 issues below.');
  expect(says('ja')).toBe('分野N1.2「名1.2」。柱N1の2つのうち2番目。下に2つの課題があります。');
});

test('level names in English sentences: small letters, plurals, articles', () => {
  const word = (name: string, plural?: string) => {
    const { plan } = leveledPlan(2, ['en']);
    const [, last] = plan.levels;
    if (last === undefined) throw new RangeError('No last level');
    const level = { ...last, name: { en: name }, plural: { en: plural ?? name } };
    return kindWord({ ...plan, levels: [last, level] }, 'policy', 'en');
  };
  expect(word('Basic Policy')).toEqual({
    one: 'basic policy',
    several: 'basic policies',
    indefinite: 'a basic policy',
  });
  expect(word('SDG target')).toEqual({
    one: 'SDG target',
    several: 'SDG targets',
    indefinite: 'a SDG target',
  });
  expect(word('Focus')).toEqual({ one: 'focus', several: 'focuses', indefinite: 'a focus' });
  expect(word('Axis', 'Axes')).toEqual({ one: 'axis', several: 'axes', indefinite: 'an axis' });
});

test('the last word of a name stands for it where room is short', () => {
  expect(['施策の方向性', '目指す産業像', '取組', 'まちづくり', 'policy direction'].map(lastWord)).toEqual([
    '方向性',
    '産業像',
    '取組',
    'まちづくり',
    'direction',
  ]);
});
