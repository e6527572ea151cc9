/** A listing count says how often an initiative is listed. No text of the UI or the tours may claim more. */
import '../fixtures/everyLanguage.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtInTour } from '../../src/briefing/builtIn/builtInTour.ts';
import { generatedGraph } from '../fixtures/generated.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { literalsOf } from './sourceText.ts';

const FOLDER = new URL('../../src/i18n/', import.meta.url);
const WEIGHT = [
  /支え|担って|屋台骨|要となる/u,
  /\b(carry|carries|carrying|carried)\b(?! out)/i,
  /\b(holds?|held|holding|prop(s|ped)?|shor(e|es|ed)) up\b/i,
  /\b(rests?|rely|relies|depends?|hinges?) (up)?on\b/i,
  /\b(backbone|pillars?|cornerstones?|underpin\w*|missed most)\b/i,
  /影響が最も/u,
];

/** Texts that users do not see: message keys, names of files and fields. */
const isSpoken = (text: string) => !/^[\w.\-/]*$/.test(text);
const claims = (text: string) => WEIGHT.some((pattern) => pattern.test(text));

/** Japanese and English, sentences and messages. */
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /^(ja|en)(\.ts$|\/.*\.ts$)/.test(file),
);

test.each(files)('%s makes no claim of importance', (file) => {
  const source = readFileSync(new URL(file, FOLDER), 'utf8');
  const texts = [...literalsOf(file, source), ...templatesIn(source)];
  expect(texts.filter((text) => isSpoken(text) && claims(text))).toEqual([]);
});

test('the files include both languages', () => {
  for (const file of ['ja.ts', 'en.ts', 'ja/headline.ts', 'en/tour/mostListed.ts', 'ja/messages/tables.ts'])
    expect(files).toContain(file);
});

test.each([realGraph, generatedGraph({ nodes: 60, strategies: 1, projects: 0 }, 1)])(
  'the tour claims no weight',
  (graph) => {
    const names = [...graph.nodes.values()].flatMap(({ name }) => Object.values(name));
    const facts = graph.plan.background.flatMap((topic) =>
      topic.facts.flatMap(({ text }) => Object.values(text)),
    );
    // Plan text is exempt.
    const ours = (text: string) =>
      [...names, ...facts]
        .toSorted((a, b) => b.length - a.length)
        .reduce((rest, said) => rest.replaceAll(said, ''), text);
    const texts = builtInTour(graph).steps.flatMap(({ title, text, notes }) =>
      [title, text, notes].flatMap((part) => [part.ja, part.en]),
    );
    expect(texts.map(ours).filter(claims)).toEqual([]);
  },
);

test.each([
  '全4戦略を支えます。',
  '多くの施策を支える取組',
  'which of them carry several at once',
  'It carries much',
  'what holds up the plan',
  'What would be missed most',
])('such a claim is found: %s', (text) => {
  expect(claims(text)).toBe(true);
});

function templatesIn(source: string): readonly string[] {
  return [...source.matchAll(/`((?:[^`\\]|\\.)*)`/gs)].map(([, text]) => text ?? '');
}
