/**
 * The Sagamihara plan counted again, from the file alone: nothing of src is used, so that a mistake in
 * the parser or in the measures cannot hide one in the data. The expected values were counted by hand
 * in the printed summary.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Named {
  readonly name: { readonly ja: string; readonly en: string };
  readonly breaks: { readonly ja: string; readonly en: string };
}
interface Listing {
  readonly initiative: string;
  readonly mark: 'first' | 'relisted';
}
interface Policy extends Named {
  readonly id: string;
  readonly reading: string;
  readonly listings: readonly Listing[];
}
interface Direction extends Named {
  readonly id: string;
  readonly reading: string;
  readonly policies: readonly Policy[];
}
interface Strategy extends Named {
  readonly id: string;
  readonly short: { readonly ja: string; readonly en: string };
  readonly directions: readonly Direction[];
}
interface Initiative extends Named {
  readonly id: string;
  readonly reading: string;
  readonly at: { readonly page: number; readonly section: string; readonly printed: string };
}
interface PlanFile {
  readonly vision: Named;
  readonly strategies: readonly Strategy[];
  readonly initiatives: readonly Initiative[];
  readonly priorityProjects: readonly (Named & { readonly id: string })[];
  readonly background: readonly { readonly id: string; readonly facts: readonly unknown[] }[];
}

const file = new URL('../../data/sagamihara-2025/plan.json', import.meta.url);
const plan: PlanFile = JSON.parse(readFileSync(file, 'utf8'));

const directions = plan.strategies.flatMap((strategy) => strategy.directions);
const policies = directions.flatMap((direction) => direction.policies);
const listings = policies.flatMap((policy) =>
  policy.listings.map((listing) => ({ ...listing, policy: policy.id })),
);
const japaneseName = new Map(plan.initiatives.map((initiative) => [initiative.id, initiative.name.ja]));
const everyNamed: readonly Named[] = [
  plan.vision,
  ...plan.strategies,
  ...directions,
  ...policies,
  ...plan.initiatives,
  ...plan.priorityProjects,
];

const policiesOf = (initiative: string): readonly string[] =>
  listings.filter((listing) => listing.initiative === initiative).map((listing) => listing.policy);
const strategiesOf = (initiative: string): ReadonlySet<string> =>
  new Set(policiesOf(initiative).map((policy) => policy.slice(0, 1)));
const sameWhenCompared = (name: string): string => name.normalize('NFKC').replace(/\s/gu, '');

const histogram = (values: readonly number[]): Record<number, number> => {
  const counted: Record<number, number> = {};
  for (const value of values) counted[value] = (counted[value] ?? 0) + 1;
  return counted;
};

/** Id, name, the initiative its list begins with, first listings, re-listings. */
const printedPolicies: readonly (readonly [string, string, string, number, number])[] = [
  ['1.1.1', '広域交流拠点の機能を生かした連携の推進', 'イノベーション創出促進事業', 3, 0],
  [
    '1.1.2',
    '高付加価値な製品とその製品を活用した高付加価値サービス等の創出促進',
    '中小企業研究開発補助金',
    1,
    1,
  ],
  ['1.1.3', '国際交流が促進される環境の整備とビジネス機会の拡大', '国際化支援事業', 4, 0],
  ['1.1.4', '農商工が一体となった地産地消の促進', '地域ブランドの創出に対する支援', 6, 1],
  ['1.1.5', '多様な産業との連携による観光施策の推進', '都市型観光の推進', 4, 1],
  ['2.1.1', '成長産業の集積促進', '企業の立地促進事業', 6, 1],
  ['2.1.2', '既存企業の成長産業への参入促進', 'イノベーション創出促進事業', 2, 3],
  ['2.1.3', '国内外の成長市場の獲得のための販路開拓支援', '市内企業の海外進出動向調査', 4, 2],
  ['2.2.1', 'イノベーション創出環境の形成と新事業創出の推進', 'イノベーション創出促進事業', 2, 1],
  [
    '2.2.2',
    '産学連携等による研究開発の促進によるものづくり技術の高度化',
    'ロボット産業活性化事業（ロボット技術高度化事業）',
    1,
    3,
  ],
  [
    '2.2.3',
    '情報技術の活用による生産プロセスの高度化とさがみはら発の次世代ものづくりの形の創出',
    'ＤＸ促進支援事業',
    3,
    2,
  ],
  [
    '2.3.1',
    '市民の生活を守り、健康の維持増進に資する製品を活用したソリューションの創出',
    'ロボット産業活性化事業（ロボット技術高度化事業）',
    1,
    2,
  ],
  [
    '2.3.2',
    '脱炭素社会の実現に向けた様々な新エネルギーを活用したソリューションの創出',
    '再生可能エネルギー等導入促進事業（太陽エネルギー）',
    2,
    2,
  ],
  ['2.3.3', '事業者の災害対応能力向上の推進', '事業者のＢＣＰ計画策定の促進', 2, 2],
  [
    '3.1.1',
    '地域資源と商業・サービス業の結合・融合による魅力の向上と新たな魅力の創出',
    '宇宙航空研究開発機構（ＪＡＸＡ）と連携した宇宙関連産業の成長支援と宇宙の魅力を生かした商業振興',
    8,
    4,
  ],
  [
    '3.1.2',
    '広域交通基盤の強化を機会とした、業務、商業、サービス機能の集積促進',
    '中心市街地の魅力の向上',
    4,
    3,
  ],
  ['3.1.3', '既存商業機能のリノベーションによる街のにぎわいの創出', '空き店舗活用事業', 2, 2],
  ['3.1.4', '街の中核と周辺のネットワーク形成による、街の厚みの創出', '中心市街地の魅力の向上', 2, 5],
  ['3.2.1', '地域の暮らしやにぎわいを支える商店街の振興', '商店街振興支援事業', 4, 4],
  [
    '3.2.2',
    '高齢化社会の進行に伴う買い物弱者対策の推進',
    '公共交通以外の移動手段がない方の日常生活に必要な移動手段の確保等',
    3,
    1,
  ],
  ['3.2.3', '地域課題を解決するコミュニティビジネスの創出支援', 'コミュニティビジネスの促進', 4, 1],
  ['3.2.4', 'Eコマースを活用した商業ビジネスモデルの促進', '商店街振興支援事業', 1, 1],
  ['4.1.1', '産業人材の確保・育成、定着の支援', 'ものづくり企業総合支援事業', 10, 2],
  ['4.1.2', '多様な働き方による女性の活躍推進', '女性起業家の育成支援', 4, 2],
  ['4.1.3', '人的交流や産業集積を支える都市基盤整備の推進', '当麻地区整備促進事業', 3, 8],
  [
    '4.1.4',
    '市の魅力及び市内産製品・サービスの魅力を伝える強力な情報発信手段の構築',
    'シティプロモーションの推進',
    6,
    5,
  ],
  [
    '4.1.5',
    '新規事業の発生・成長を促すためのインキュベーション機能の強化、他機能との相乗効果の醸成',
    'ＳＩＣ-オフィス・ラボ等運営事業',
    6,
    6,
  ],
  ['4.2.1', '安心してものづくりができる産業用地の保全', '工業用地の保全・活用事業', 1, 0],
  ['4.2.2', '技術者育成によるものづくり技術の継承・高度化', 'ものづくり人材育成事業', 1, 2],
  [
    '4.2.3',
    'ロボット技術を活用した生産工程の高度化による競争力の強化',
    'ロボット産業活性化事業（ロボット技術高度化事業）',
    3,
    3,
  ],
];

/** The initiatives listed more than once, with their listing counts. */
const relistedInitiatives: Readonly<Record<string, number>> = {
  中小企業融資制度: 14,
  中小企業研究開発補助金: 5,
  まちづくりの機会を捉えた企業立地の促進: 5,
  イノベーション創出促進事業: 4,
  'ロボット産業活性化事業（ロボット技術高度化事業）': 4,
  'コンベンション機能の整備・促進': 3,
  ＭＩＣＥの誘致: 3,
  'ロボット産業活性化事業（魅力ＰＲ事業）': 3,
  集客の核となる個店の創出: 3,
  中心市街地の魅力の向上: 3,
  商業地形成事業の推進: 3,
  地区計画等によるまちづくりの推進: 3,
  空き店舗活用事業: 3,
  チャレンジショップ支援事業: 3,
  国際化支援事業: 2,
  市内企業の海外進出支援: 2,
  地域ブランドの創出に対する支援: 2,
  農商工連携の促進: 2,
  地場産木材の利活用促進事業: 2,
  金原地区土地改良事業: 2,
  当麻地区整備促進事業: 2,
  '麻溝台・新磯野地区整備推進事業': 2,
  産業用地の創出: 2,
  産業を中心とした新たな都市づくりの拠点の形成: 2,
  トライアル発注認定制度: 2,
  相模原アクセラレーションプログラム: 2,
  '広域的なベンチャー・スタートアップ支援組織の構築': 2,
  ＤＸ促進支援事業: 2,
  ロボット導入支援事業: 2,
  '「さがみロボット産業特区」との連携': 2,
  さがみはらブランドの確立につながる事業に対する支援: 2,
  インバウンド事業の推進: 2,
  さがみはらブランドの確立と認証等: 2,
  次世代モビリティの導入: 2,
  商店街振興支援事業: 2,
  後継者人材の育成支援: 2,
  ものづくり人材育成事業: 2,
  中小企業技術者育成支援事業: 2,
  リスキリングの推進: 2,
};

/** Names that a careless reading of the bullets would cut at their ・. */
const namesWithDot: readonly string[] = [
  'コンベンション機能の整備・促進',
  'グリーン・ツーリズムの促進',
  '麻溝台・新磯野地区整備推進事業',
  '新規事業展開・経営革新セミナー',
  '広域的なベンチャー・スタートアップ支援組織の構築',
  'リニアを生かした経済・産業振興',
  'ニューツーリズムの発掘・開発',
  '商店街・民間事業者による買い物支援の促進',
  '若年無業者・フリーター就労支援事業',
  '学生・新卒未就職者等就労支援事業',
  'ＳＩＣ-オフィス・ラボ等運営事業',
  '創業・開業支援',
  '工業用地の保全・活用事業',
];

describe('what the plan holds', () => {
  it('has as many of everything as the source', () => {
    expect({
      strategies: plan.strategies.length,
      directions: directions.length,
      policies: policies.length,
      initiatives: plan.initiatives.length,
      priorityProjects: plan.priorityProjects.length,
      listings: listings.length,
      first: listings.filter((listing) => listing.mark === 'first').length,
      relisted: listings.filter((listing) => listing.mark === 'relisted').length,
    }).toEqual({
      strategies: 4,
      directions: 8,
      policies: 30,
      initiatives: 103,
      priorityProjects: 7,
      listings: 173,
      first: 103,
      relisted: 70,
    });
  });

  it('numbers the parts as the source does', () => {
    expect(plan.strategies.map((strategy) => strategy.id)).toEqual(['1', '2', '3', '4']);
    expect(directions.map((direction) => direction.id)).toEqual([
      '1.1',
      '2.1',
      '2.2',
      '2.3',
      '3.1',
      '3.2',
      '4.1',
      '4.2',
    ]);
    expect(plan.priorityProjects.map((project) => project.id)).toEqual([
      'I',
      'II',
      'III',
      'IV',
      'V',
      'VI',
      'VII',
    ]);
  });

  it('states the vision, the strategies, the directions and the priority projects in the words of the source', () => {
    expect(plan.vision.name.ja).toBe('世界に向けて、新たな価値と魅力を創造・発信し、未来を拓くさがみはら');
    expect(plan.strategies.map((strategy) => strategy.name.ja)).toEqual([
      '業種を超えた仕組みの構築による新産業の創出',
      '成長産業の集積とイノベーションによる価値の創造',
      '地域資源の活用による魅力の創出とブランドの確立',
      '産業を支える基盤づくりの推進',
    ]);
    expect(directions.map((direction) => direction.name.ja)).toEqual([
      '様々な産業の連携・交流・イノベーションの創出を促し、新産業を創出する',
      '新しい成長分野を開拓し市場の獲得を促す',
      'イノベーションにより新たな価値を創造する',
      'ものづくりの力によりソリューションを創出し市民生活を支える',
      'まちの魅力の磨き上げと積極的な発信により交流を促進する',
      '生活の質を維持・向上し、活力ある未来を実現する',
      '市内産業の持続可能な成長と発展に資する基盤づくりを推進する',
      '技術継承や生産工程の高度化により、ものづくりの基盤を支え続ける',
    ]);
    expect(plan.priorityProjects.map((project) => project.name.ja)).toEqual([
      'ひとづくり・まちの新たな魅力づくりによる商業振興',
      'ロボット技術を活用した生産・サービス・ライフスタイルの革新',
      '産学連携等による新産業の創出と中小企業の育成・支援',
      'イノベーションの創出と戦略的な企業誘致の推進',
      '多様な地域資源を活用した経済の活性化',
      '交流人口の拡大に向けたグローバルなまちづくりの推進',
      '世界に向けた販路開拓支援',
    ]);
  });

  it('gives each basic policy its own list', () => {
    expect(
      policies.map((policy) => [
        policy.id,
        policy.name.ja,
        japaneseName.get(policy.listings[0]?.initiative ?? ''),
        policy.listings.filter((listing) => listing.mark === 'first').length,
        policy.listings.filter((listing) => listing.mark === 'relisted').length,
      ]),
    ).toEqual(printedPolicies);
  });

  it('tells the background in six topics', () => {
    expect(plan.background.map((topic) => topic.id)).toEqual([
      'purpose',
      'predecessor',
      'position',
      'period',
      'drivers',
      'followUp',
    ]);
    expect(plan.background.every((topic) => topic.facts.length > 0)).toBe(true);
  });
});

describe('listings', () => {
  it('are counted per initiative as in the source', () => {
    const counts = plan.initiatives.map((initiative) => policiesOf(initiative.id).length);
    expect(histogram(counts)).toEqual({ 1: 64, 2: 25, 3: 9, 4: 2, 5: 2, 14: 1 });
  });

  it('name 39 initiatives more than once', () => {
    const more = plan.initiatives
      .map((initiative) => [initiative.name.ja, policiesOf(initiative.id).length] as const)
      .filter(([, count]) => count > 1);
    expect(more).toHaveLength(39);
    expect(Object.fromEntries(more)).toEqual(relistedInitiatives);
  });

  it('put the SME loan program under 14 basic policies in all 4 strategies', () => {
    expect(japaneseName.get('sme-loan-program')).toBe('中小企業融資制度');
    expect(policiesOf('sme-loan-program')).toEqual([
      '1.1.2',
      '1.1.4',
      '2.1.2',
      '2.2.2',
      '2.2.3',
      '2.3.1',
      '2.3.2',
      '2.3.3',
      '3.1.3',
      '3.2.1',
      '3.2.3',
      '4.1.2',
      '4.1.5',
      '4.2.3',
    ]);
    expect([...strategiesOf('sme-loan-program')]).toEqual(['1', '2', '3', '4']);
  });

  it('have one first listing for each initiative, before all its re-listings', () => {
    const firstAt = new Map<string, string>();
    for (const { initiative, mark, policy } of listings) {
      expect(japaneseName.has(initiative), initiative).toBe(true);
      const earlier = firstAt.get(initiative);
      if (mark === 'first') {
        expect(earlier, `${initiative} is listed first in ${policy} and before`).toBeUndefined();
        firstAt.set(initiative, policy);
      } else {
        expect(earlier, `${initiative} is re-listed in ${policy} only`).toBeDefined();
        expect(Number(earlier?.replaceAll('.', ''))).toBeLessThan(Number(policy.replaceAll('.', '')));
      }
    }
    expect(firstAt.size).toBe(103);
  });

  it('never name an initiative twice under one basic policy', () => {
    for (const policy of policies)
      expect(new Set(policy.listings.map((listing) => listing.initiative)).size, policy.id).toBe(
        policy.listings.length,
      );
  });

  it('set the order of the initiatives', () => {
    const first = listings.filter((listing) => listing.mark === 'first');
    expect(plan.initiatives.map((initiative) => initiative.id)).toEqual(
      first.map((listing) => listing.initiative),
    );
  });
});

describe('names', () => {
  it('belong to one initiative each', () => {
    expect(new Set(plan.initiatives.map((initiative) => initiative.id)).size).toBe(103);
    expect(new Set(plan.initiatives.map((initiative) => sameWhenCompared(initiative.name.ja))).size).toBe(
      103,
    );
    expect(new Set(plan.initiatives.map((initiative) => initiative.name.en.toLowerCase())).size).toBe(103);
  });

  it('keep the ・ that is part of them', () => {
    expect(
      plan.initiatives.map((initiative) => initiative.name.ja).filter((name) => name.includes('・')),
    ).toEqual(namesWithDot);
  });

  it('differ from the printed words only by a space in ＭＩＣＥ の誘致', () => {
    const different = plan.initiatives.filter((initiative) => initiative.name.ja !== initiative.at.printed);
    expect(different.map((initiative) => [initiative.name.ja, initiative.at.printed])).toEqual([
      ['ＭＩＣＥの誘致', 'ＭＩＣＥ の誘致'],
    ]);
  });

  it('are spelled by their line breaks', () => {
    expect(everyNamed).toHaveLength(1 + 4 + 8 + 30 + 103 + 7);
    for (const { name, breaks } of everyNamed) {
      expect(breaks.ja.replaceAll('|', '')).toBe(name.ja);
      expect(breaks.en.replaceAll('|', ' ')).toBe(name.en);
    }
  });

  it('never begin a line with a mark that may not stand there, nor end one with an opening bracket', () => {
    for (const { breaks } of everyNamed)
      for (const piece of breaks.ja.split('|')) {
        expect(piece).toMatch(/^[^、。，．・ー」）っゃゅょッャュョ]/u);
        expect(piece).toMatch(/[^「（]$/u);
      }
  });

  it('fit the places where short names stand', () => {
    for (const { short } of plan.strategies) {
      expect([...short.ja].length, short.ja).toBeLessThanOrEqual(9);
      expect(short.en.length, short.en).toBeLessThanOrEqual(24);
    }
  });
});
