import '../fixtures/everyLanguage.ts';
import { describe, expect, test } from 'vitest';
import { type Filter, filterPlan, NO_FILTER } from '../../src/explore/filter.ts';
import { navigationPosition } from '../../src/explore/keyboardNavigation.ts';
import { outlineOf } from '../../src/explore/outline.ts';
import { plainText } from '../../src/i18n/sentence.ts';
import { translationFor } from '../../src/i18n/translation.ts';
import type { PlanGraph } from '../../src/plan/graph.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { smallGraph } from '../fixtures/small.ts';

function spoken(graph: PlanGraph, id: string): { readonly en: string; readonly ja: string } {
  const outline = outlineOf(graph);
  const item = outline.items.get(id);
  if (item === undefined) throw new RangeError(id);
  const place = navigationPosition(graph, outline, item);
  const say = (language: 'en' | 'ja') =>
    plainText(translationFor(language, null).sentences.spoken(graph, place));
  return { en: say('en'), ja: say('ja') };
}

const part = (graph: PlanGraph, filter: Partial<Filter>) =>
  filterPlan(graph, { ...NO_FILTER, ...filter }, null).graph;

type Case = readonly [id: string, en: string, ja: string];

describe('each kind, in the real plan', () => {
  test.each<Case>([
    [
      'vision',
      'Vision “Sagamihara, creating and sharing new value and appeal with the world to open up the future”. 4 strategies and 7 priority projects below.',
      '目指す産業像「世界に向けて、新たな価値と魅力を創造・発信し、未来を拓くさがみはら」。下に4つの戦略と7つの重点プロジェクトがあります。',
    ],
    [
      '1',
      'Strategy 1 “Creating new industries by building cross-sector frameworks”, 1 of 4. 1 policy direction below.',
      '戦略1「業種を超えた仕組みの構築による新産業の創出」。4つのうち1番目。下に1つの施策の方向性があります。',
    ],
    [
      '1.1',
      'Policy direction 1.1 “Create new industries by linking diverse industries and innovating”, the only one under strategy 1. 5 basic policies below.',
      '施策の方向性1.1「様々な産業の連携・交流・イノベーションの創出を促し、新産業を創出する」。戦略1にこれ1つだけ。下に5つの基本施策があります。',
    ],
    [
      '1.1.2',
      'Basic policy 1.1.2 “Promoting high-value-added products and services built on them”, 2 of 5 under policy direction 1.1. It lists 2 initiatives.',
      '基本施策1.1.2「高付加価値な製品とその製品を活用した高付加価値サービス等の創出促進」。施策の方向性1.1の5つのうち2番目。2つの取組が掲載されています。',
    ],
    [
      '4.2.1',
      'Basic policy 4.2.1 “Preserving land for manufacturers to operate with confidence”, 1 of 3 under policy direction 4.2. It lists 1 initiative.',
      '基本施策4.2.1「安心してものづくりができる産業用地の保全」。施策の方向性4.2の3つのうち1番目。1つの取組が掲載されています。',
    ],
    [
      '1.1.2/sme-loan-program',
      'Initiative “SME loan program”, 2 of 2 under basic policy 1.1.2, first listed here. 14 listings, across all 4 strategies.',
      '取組「中小企業融資制度」。基本施策1.1.2の2つのうち2番目、初出。掲載は全部で14、全4戦略にまたがります。',
    ],
    [
      '1.1.4/sme-loan-program',
      'Initiative “SME loan program”, 5 of 7 under basic policy 1.1.4, re-listed here. 14 listings, across all 4 strategies.',
      '取組「中小企業融資制度」。基本施策1.1.4の7つのうち5番目、再掲。掲載は全部で14、全4戦略にまたがります。',
    ],
    [
      '1.1.1/robot-industry-networking',
      'Initiative “Robot industry promotion (networking)”, 2 of 3 under basic policy 1.1.1, listed only here.',
      '取組「ロボット産業活性化事業（ネットワーク形成事業）」。基本施策1.1.1の3つのうち2番目。掲載はここだけです。',
    ],
    [
      '1.1.4/kinbara-land-improvement',
      'Initiative “Kinbara district farmland improvement program”, 6 of 7 under basic policy 1.1.4, first listed here. 2 listings, both in one strategy.',
      '取組「金原地区土地改良事業」。基本施策1.1.4の7つのうち6番目、初出。掲載は全部で2つ、いずれも同じ戦略の中です。',
    ],
    [
      'I',
      'Priority project I “Promoting commerce by developing people and new city appeal”, 1 of 7.',
      '重点プロジェクトⅠ「ひとづくり・まちの新たな魅力づくりによる商業振興」。7つのうち1番目。ビジョン（計画）に位置付けられた重点プロジェクトです。',
    ],
  ])('%s', (id, en, ja) => {
    expect(spoken(realGraph, id)).toEqual({ en, ja });
  });
});

describe('a part of the small plan', () => {
  test.each<readonly [string, Partial<Filter>, ...Case]>([
    [
      'without directions, below the strategy',
      { hiddenKinds: ['direction'] },
      '1.2.1',
      'Basic policy 1.2.1 “Harbour guidance”, 3 of 3 under strategy 1. It lists 2 initiatives.',
      '基本施策1.2.1「港の案内」。戦略1の3つのうち3番目。2つの取組が掲載されています。',
    ],
    [
      'without anything above',
      { hiddenKinds: ['direction', 'strategy', 'vision'] },
      '1.2.1',
      'Basic policy 1.2.1 “Harbour guidance”, 3 of 5. It lists 2 initiatives.',
      '基本施策1.2.1「港の案内」。5つのうち3番目。2つの取組が掲載されています。',
    ],
    [
      'some of what it lists',
      { marks: 'first' },
      '2.1.1',
      'Basic policy 2.1.1 “Better workshops”, 1 of 2 under policy direction 2.1. 1 of its 3 initiatives is shown.',
      '基本施策2.1.1「工房の充実」。施策の方向性2.1の2つのうち1番目。3つの取組のうち1つを表示しています。',
    ],
    [
      'nothing of what it lists',
      { hiddenKinds: ['initiative'] },
      '2.1.2',
      'Basic policy 2.1.2 “Energy transition”, 2 of 2 under policy direction 2.1. Its initiative is not shown.',
      '基本施策2.1.2「エネルギーの転換」。施策の方向性2.1の2つのうち2番目。掲載されている取組は表示していません。',
    ],
    [
      'some of its listings',
      { marks: 'relisted' },
      '1.2.1/shared-loan',
      'Initiative “Shared loan”, the only one under basic policy 1.2.1, re-listed here. 2 of its 3 listings are shown.',
      '取組「みんなの融資」。基本施策1.2.1にこれ1つだけ、再掲。3つの掲載のうち2つを表示しています。',
    ],
    [
      'none of its listings',
      { hiddenKinds: ['policy'] },
      'shared-loan',
      'Initiative “Shared loan”. None of its 3 listings is shown.',
      '取組「みんなの融資」。掲載は表示していません。',
    ],
  ])('%s', (_, filter, id, en, ja) => {
    expect(spoken(part(smallGraph, filter), id)).toEqual({ en, ja });
  });
});
