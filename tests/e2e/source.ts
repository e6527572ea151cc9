/**
 * Expected values from the text of the source, not from the app. The Japanese is the wording of the source; the English
 * is the project's unofficial translation.
 */
import type { Language } from './screen.ts';

export type Name = Readonly<Record<Language, string>>;

export const TOTALS = { nodes: 153, policies: 30, initiatives: 103, listings: 173, first: 103, relisted: 70 };

export const HUB = { id: 'sme-loan-program', ja: '中小企業融資制度', en: 'SME loan program' } as const;

/** The policies that list the hub, in printed order: the first listing, then its 13 re-listings. */
export const HUB_POLICIES = [
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
] as const;

/** The initiatives with a listing count of 3 or more: 14, 5, 5, 4, 4, and nine times 3. */
export const MOST_LISTED: readonly (Name & { readonly count: number })[] = [
  { ja: '中小企業融資制度', en: 'SME loan program', count: 14 },
  { ja: '中小企業研究開発補助金', en: 'SME R&D subsidy', count: 5 },
  {
    ja: 'まちづくりの機会を捉えた企業立地の促進',
    en: 'Attracting firms as urban development unfolds',
    count: 5,
  },
  { ja: 'イノベーション創出促進事業', en: 'Innovation promotion program', count: 4 },
  {
    ja: 'ロボット産業活性化事業（ロボット技術高度化事業）',
    en: 'Robot industry promotion (technology upgrades)',
    count: 4,
  },
  {
    ja: 'コンベンション機能の整備・促進',
    en: 'Developing and promoting convention functions',
    count: 3,
  },
  { ja: 'ＭＩＣＥの誘致', en: 'Attracting MICE events', count: 3 },
  {
    ja: 'ロボット産業活性化事業（魅力ＰＲ事業）',
    en: 'Robot industry promotion (publicity)',
    count: 3,
  },
  { ja: '集客の核となる個店の創出', en: 'Creating anchor shops that draw customers', count: 3 },
  { ja: '中心市街地の魅力の向上', en: 'Improving the appeal of the city’s central districts', count: 3 },
  { ja: '商業地形成事業の推進', en: 'Promoting commercial area formation', count: 3 },
  { ja: '地区計画等によるまちづくりの推進', en: 'Promoting urban development by district plans', count: 3 },
  { ja: '空き店舗活用事業', en: 'Vacant shop use program', count: 3 },
  { ja: 'チャレンジショップ支援事業', en: 'Challenge shop support program', count: 3 },
];

/** The initiatives whose listings span three strategies or more. */
export const FAR_REACHING: readonly Name[] = [
  { ja: '中小企業融資制度', en: 'SME loan program' },
  { ja: 'まちづくりの機会を捉えた企業立地の促進', en: 'Attracting firms as urban development unfolds' },
  { ja: 'コンベンション機能の整備・促進', en: 'Developing and promoting convention functions' },
  { ja: 'ロボット産業活性化事業（魅力ＰＲ事業）', en: 'Robot industry promotion (publicity)' },
];

/** The initiatives that 3.1.1 and 4.1.4 share; the first is also under 2.1.3, the others only under these two. */
export const SHARED = {
  policies: ['3.1.1', '4.1.4'],
  also: { ja: 'ロボット産業活性化事業（魅力ＰＲ事業）', en: 'Robot industry promotion (publicity)' },
  onlyHere: [
    {
      ja: 'さがみはらブランドの確立につながる事業に対する支援',
      en: 'Support for projects building the Sagamihara Brand',
    },
    { ja: 'インバウンド事業の推進', en: 'Promoting inbound tourism' },
    { ja: 'さがみはらブランドの確立と認証等', en: 'Establishing and certifying the Sagamihara Brand' },
  ],
} as const satisfies { policies: readonly [string, string]; also: Name; onlyHere: readonly Name[] };

export const POLICIES: Readonly<Record<string, Name>> = {
  '1.1.1': {
    ja: '広域交流拠点の機能を生かした連携の推進',
    en: 'Promoting collaboration using wide-area exchange hubs',
  },
  '1.1.2': {
    ja: '高付加価値な製品とその製品を活用した高付加価値サービス等の創出促進',
    en: 'Promoting high-value-added products and services built on them',
  },
  '1.1.3': {
    ja: '国際交流が促進される環境の整備とビジネス機会の拡大',
    en: 'Enabling international exchange and expanding business opportunities',
  },
  '1.1.4': {
    ja: '農商工が一体となった地産地消の促進',
    en: 'Local production and consumption by farming, commerce, industry',
  },
  '1.1.5': {
    ja: '多様な産業との連携による観光施策の推進',
    en: 'Promoting tourism through collaboration with diverse industries',
  },
  '2.1.1': {
    ja: '成長産業の集積促進',
    en: 'Promoting growth industry clusters',
  },
  '2.1.2': {
    ja: '既存企業の成長産業への参入促進',
    en: 'Promoting existing companies’ entry into growth industries',
  },
  '2.1.3': {
    ja: '国内外の成長市場の獲得のための販路開拓支援',
    en: 'Sales channel support to win growth markets at home and abroad',
  },
  '2.2.1': {
    ja: 'イノベーション創出環境の形成と新事業創出の推進',
    en: 'Forming an innovation environment and promoting new business creation',
  },
  '2.2.2': {
    ja: '産学連携等による研究開発の促進によるものづくり技術の高度化',
    en: 'Upgrading manufacturing technology through industry-academia R&D',
  },
  '2.2.3': {
    ja: '情報技術の活用による生産プロセスの高度化とさがみはら発の次世代ものづくりの形の創出',
    en: 'Upgrading production with IT; next-generation manufacturing from Sagamihara',
  },
  '2.3.1': {
    ja: '市民の生活を守り、健康の維持増進に資する製品を活用したソリューションの創出',
    en: 'Creating solutions with products that safeguard daily life and health',
  },
  '2.3.2': {
    ja: '脱炭素社会の実現に向けた様々な新エネルギーを活用したソリューションの創出',
    en: 'Creating new-energy solutions for a decarbonized society',
  },
  '2.3.3': {
    ja: '事業者の災害対応能力向上の推進',
    en: 'Improving businesses’ ability to respond to disasters',
  },
  '3.1.1': {
    ja: '地域資源と商業・サービス業の結合・融合による魅力の向上と新たな魅力の創出',
    en: 'Raising and creating appeal by fusing local resources with commerce and services',
  },
  '3.1.2': {
    ja: '広域交通基盤の強化を機会とした、業務、商業、サービス機能の集積促進',
    en: 'Clustering business, commerce and services as transport links improve',
  },
  '3.1.3': {
    ja: '既存商業機能のリノベーションによる街のにぎわいの創出',
    en: 'Creating a lively town by renovating existing commercial functions',
  },
  '3.1.4': {
    ja: '街の中核と周辺のネットワーク形成による、街の厚みの創出',
    en: 'Adding depth to the town by linking core and surroundings',
  },
  '3.2.1': {
    ja: '地域の暮らしやにぎわいを支える商店街の振興',
    en: 'Promoting shopping streets that support lively local life',
  },
  '3.2.2': {
    ja: '高齢化社会の進行に伴う買い物弱者対策の推進',
    en: 'Promoting measures for shoppers underserved as society ages',
  },
  '3.2.3': {
    ja: '地域課題を解決するコミュニティビジネスの創出支援',
    en: 'Support for creating community businesses that solve local issues',
  },
  '3.2.4': {
    ja: 'Eコマースを活用した商業ビジネスモデルの促進',
    en: 'Promoting commercial business models that use e-commerce',
  },
  '4.1.1': {
    ja: '産業人材の確保・育成、定着の支援',
    en: 'Support to secure, train and retain the industrial workforce',
  },
  '4.1.2': {
    ja: '多様な働き方による女性の活躍推進',
    en: 'Promoting women’s participation through diverse ways of working',
  },
  '4.1.3': {
    ja: '人的交流や産業集積を支える都市基盤整備の推進',
    en: 'Promoting urban infrastructure for exchange and industry clusters',
  },
  '4.1.4': {
    ja: '市の魅力及び市内産製品・サービスの魅力を伝える強力な情報発信手段の構築',
    en: 'Building strong channels to promote the city, its products and services',
  },
  '4.1.5': {
    ja: '新規事業の発生・成長を促すためのインキュベーション機能の強化、他機能との相乗効果の醸成',
    en: 'Growing new businesses by incubation and synergy with other functions',
  },
  '4.2.1': {
    ja: '安心してものづくりができる産業用地の保全',
    en: 'Preserving land for manufacturers to operate with confidence',
  },
  '4.2.2': {
    ja: '技術者育成によるものづくり技術の継承・高度化',
    en: 'Training engineers to pass on and upgrade manufacturing skills',
  },
  '4.2.3': {
    ja: 'ロボット技術を活用した生産工程の高度化による競争力の強化',
    en: 'Upgrading production with robots to strengthen competitiveness',
  },
};
