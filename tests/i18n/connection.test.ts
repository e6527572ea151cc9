import { describe, expect, test } from 'vitest';
import { connection } from '../../src/explore/path.ts';
import { plainText } from '../../src/i18n/sentence.ts';
import type { Sentences } from '../../src/i18n/sentencesOf.ts';
import type { PlanGraph } from '../../src/plan/graph.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';
import { type Case, EN as en, expectSentences, JA as ja, part } from './sentenceCases.ts';

const { node } = idsOf(smallGraph);

describe('the connection of two nodes', () => {
  const of =
    (from: string, to: string, graph: PlanGraph = smallGraph) =>
    (language: Sentences) =>
      language.connection(graph, connection(graph, node(from), node(to)));
  const apart = part({ hiddenKinds: ['direction'] });

  test.each<Case>([
    [
      'one and the same',
      of('2.1.2', '2.1.2'),
      'Both are one and the same: basic policy 2.1.2 “Energy transition”.',
      'どちらも同じ基本施策2.1.2「エネルギーの転換」です。',
    ],
    [
      'not at all',
      of('1.1.1', '2.1.2', apart),
      'In what is shown, nothing connects basic policy 1.1.1 “Support for shops” with basic policy 2.1.2 “Energy transition”.',
      '表示中の範囲では、基本施策1.1.1「店づくりの支援」と基本施策2.1.2「エネルギーの転換」をつなぐものはありません。',
    ],
    [
      'by a first listing',
      of('shared-loan', '1.1.1'),
      '“Shared loan” is first listed under basic policy 1.1.1 “Support for shops”.',
      '「みんなの融資」は、基本施策1.1.1「店づくりの支援」が初出です。',
    ],
    [
      'by a re-listing, asked from the basic policy',
      of('2.1.1', 'shared-loan'),
      '“Shared loan” is re-listed under basic policy 2.1.1 “Better workshops”.',
      '「みんなの融資」は、基本施策2.1.1「工房の充実」に再掲されています。',
    ],
    [
      'by hierarchy, upwards',
      of('2.1', '2'),
      'Policy direction 2.1 “Win more makers” belongs to strategy 2 “Supporting makers”.',
      '施策の方向性2.1「担い手を増やす」は、戦略2「ものづくりを支える」に属します。',
    ],
    [
      'by hierarchy, downwards',
      of('vision', 'I'),
      'The vision “Kotori, where people and skills meet” stands beside priority project I “Shops of the next generation”.',
      '目指す産業像「人と技が行き交う、ことりのまち」には、重点プロジェクトⅠ「次の世代の店」が並べて示されています。',
    ],
    [
      'initiatives through a basic policy',
      of('shared-loan', 'craft-school'),
      '“Shared loan” and “Craft school” are both listed under basic policy 2.1.1 “Better workshops”.',
      '「みんなの融資」と「工芸教室」は、どちらも基本施策2.1.1「工房の充実」に掲載されています。',
    ],
    [
      'basic policies through an initiative',
      of('1.1.1', '2.1.1'),
      'Basic policies 1.1.1 “Support for shops” and 2.1.1 “Better workshops” both list “Shared loan”.',
      '基本施策1.1.1「店づくりの支援」と基本施策2.1.1「工房の充実」には、どちらにも「みんなの融資」が掲載されています。',
    ],
    [
      'basic policies through what they share, and otherwise',
      of('1.1.1', '1.1.2'),
      'Basic policies 1.1.1 “Support for shops” and 1.1.2 “Lively markets” both list “Night market”. This is one of 2 equally short paths.',
      '基本施策1.1.1「店づくりの支援」と基本施策1.1.2「市場のにぎわい」には、どちらにも「夜市」が掲載されています。同じ短さの経路は2つあり、これはその1つです。',
    ],
    [
      'basic policies through their direction alone',
      of('2.1.1', '2.1.2'),
      'Basic policies 2.1.1 “Better workshops” and 2.1.2 “Energy transition” both belong to policy direction 2.1 “Win more makers”.',
      '基本施策2.1.1「工房の充実」と基本施策2.1.2「エネルギーの転換」は、どちらも施策の方向性2.1「担い手を増やす」に属します。',
    ],
    [
      'directions through their strategy',
      of('1.1', '1.2'),
      'Policy directions 1.1 “Enliven trade” and 1.2 “Make use of the harbour” both belong to strategy 1 “Growing the strength of the town”.',
      '施策の方向性1.1「商いを元気にする」と施策の方向性1.2「港を生かす」は、どちらも戦略1「まちの力を育てる」に属します。',
    ],
    [
      'strategies through the vision',
      of('1', '2'),
      'Strategies 1 “Growing the strength of the town” and 2 “Supporting makers” both lead to the vision “Kotori, where people and skills meet”.',
      '戦略1「まちの力を育てる」と戦略2「ものづくりを支える」は、どちらも目指す産業像「人と技が行き交う、ことりのまち」につながります。',
    ],
    [
      'a strategy and a priority project',
      of('2', 'II'),
      'Strategy 2 “Supporting makers” leads to the vision “Kotori, where people and skills meet”, which also stands beside priority project II “Skills of Kotori”.',
      '戦略2「ものづくりを支える」は、目指す産業像「人と技が行き交う、ことりのまち」につながり、この産業像には重点プロジェクトⅡ「ことりの技」も並べて示されています。',
    ],
    [
      'straight up',
      of('harbour-map', 'vision'),
      '“Harbour map” is listed under basic policy 1.2.1 “Harbour guidance”, which belongs to policy direction 1.2 “Make use of the harbour” of strategy 1 “Growing the strength of the town”. That strategy leads to the vision “Kotori, where people and skills meet”.',
      '「港の地図」は、基本施策1.2.1「港の案内」に掲載され、この基本施策は戦略1「まちの力を育てる」の施策の方向性1.2「港を生かす」に属します。この戦略は目指す産業像「人と技が行き交う、ことりのまち」につながります。',
    ],
    [
      'straight down',
      of('vision', 'solar-roofs'),
      'The vision “Kotori, where people and skills meet” guides strategy 2 “Supporting makers”, which holds, in policy direction 2.1 “Win more makers”, basic policy 2.1.2 “Energy transition”. That basic policy lists “Solar roofs”.',
      '目指す産業像「人と技が行き交う、ことりのまち」には、戦略2「ものづくりを支える」がつながり、この戦略には施策の方向性2.1「担い手を増やす」の基本施策2.1.2「エネルギーの転換」が属します。この基本施策には「屋根の太陽光」が掲載されています。',
    ],
    [
      'an initiative to a direction',
      of('harbour-map', '1.2'),
      '“Harbour map” is listed under basic policy 1.2.1 “Harbour guidance”, which belongs to policy direction 1.2 “Make use of the harbour”.',
      '「港の地図」は、基本施策1.2.1「港の案内」に掲載され、この基本施策は施策の方向性1.2「港を生かす」に属します。',
    ],
    [
      'over another initiative',
      of('harbour-map', 'tool-library'),
      '“Harbour map” is listed under basic policy 1.2.1 “Harbour guidance”, which also lists “Shared loan”. That initiative is also listed under basic policy 2.1.1 “Better workshops”, which also lists “Tool library”.',
      '「港の地図」は、基本施策1.2.1「港の案内」に掲載され、この基本施策には「みんなの融資」も掲載されています。この取組は基本施策2.1.1「工房の充実」にも掲載され、この基本施策には「道具の図書館」も掲載されています。',
    ],
    [
      'over another initiative and a direction',
      of('night-market', 'solar-roofs'),
      '“Night market” is listed under basic policy 1.1.1 “Support for shops”, which also lists “Shared loan”. That initiative is also listed under basic policy 2.1.1 “Better workshops”, which belongs to policy direction 2.1 “Win more makers”. That policy direction also holds basic policy 2.1.2 “Energy transition”, which lists “Solar roofs”. This is one of 2 equally short paths.',
      '「夜市」は、基本施策1.1.1「店づくりの支援」に掲載され、この基本施策には「みんなの融資」も掲載されています。この取組は基本施策2.1.1「工房の充実」にも掲載され、この基本施策は施策の方向性2.1「担い手を増やす」に属します。この方向性には基本施策2.1.2「エネルギーの転換」も属し、この基本施策には「屋根の太陽光」が掲載されています。同じ短さの経路は2つあり、これはその1つです。',
    ],
    [
      'a priority project to a basic policy',
      of('II', '2.1.2'),
      'Priority project II “Skills of Kotori” stands beside the vision “Kotori, where people and skills meet”, which also guides strategy 2 “Supporting makers”. That strategy holds, in policy direction 2.1 “Win more makers”, basic policy 2.1.2 “Energy transition”.',
      '重点プロジェクトⅡ「ことりの技」は、目指す産業像「人と技が行き交う、ことりのまち」に並べて示され、この産業像には戦略2「ものづくりを支える」もつながります。この戦略には施策の方向性2.1「担い手を増やす」の基本施策2.1.2「エネルギーの転換」が属します。',
    ],
    [
      'over their strategy',
      of('1.1.2', '1.2.1', part({ hiddenKinds: ['initiative'] })),
      'Basic policy 1.1.2 “Lively markets” belongs to policy direction 1.1 “Enliven trade” of strategy 1 “Growing the strength of the town”, which also holds, in policy direction 1.2 “Make use of the harbour”, basic policy 1.2.1 “Harbour guidance”.',
      '基本施策1.1.2「市場のにぎわい」は、戦略1「まちの力を育てる」の施策の方向性1.1「商いを元気にする」に属し、この戦略には施策の方向性1.2「港を生かす」の基本施策1.2.1「港の案内」も属します。',
    ],
    [
      'a direction to a strategy over the vision',
      of('2.1', '1', part({ hiddenKinds: ['initiative'] })),
      'Policy direction 2.1 “Win more makers” belongs to strategy 2 “Supporting makers”, which leads to the vision “Kotori, where people and skills meet”. That vision also guides strategy 1 “Growing the strength of the town”.',
      '施策の方向性2.1「担い手を増やす」は、戦略2「ものづくりを支える」に属し、この戦略は目指す産業像「人と技が行き交う、ことりのまち」につながります。この産業像には戦略1「まちの力を育てる」もつながります。',
    ],
  ])('%s', expectSentences);
});

test('any two kinds of nodes of the real plan have a well-formed sentence', () => {
  const all = [...realGraph.nodes.values()].map(({ id }) => id);
  const some = all.filter((_, index) => index % 6 === 0);
  for (const from of some)
    for (const to of some) {
      const found = connection(realGraph, from, to);
      expect(plainText(en.connection(realGraph, found))).toMatch(/^[A-Z“].*[a-z”]\.$/);
      expect(plainText(ja.connection(realGraph, found))).toMatch(/^.*(ます|です)。$/);
      for (const sentences of [en, ja]) {
        const sentence = sentences.connection(realGraph, found);
        expect(plainText(sentence)).not.toMatch(/undefined| {2}|\[object|、。|。。/);
        const named = sentence.flatMap((phrase) => (typeof phrase === 'string' ? [] : [phrase.node]));
        expect(new Set(named)).toEqual(new Set(found.nodes));
      }
    }
});
