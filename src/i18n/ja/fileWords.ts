/** 日本語: the texts of exported files. */

import type { ExportScope } from '../exportScope.ts';
import type { FieldText } from '../fieldText.ts';
import { formatNumber } from '../formatNumber.ts';

const figure = (count: number) => formatNumber('ja', count);

/** The columns of a name. */
const asPrinted = (label: string, name: string): FieldText => `${label} | ${name}（出典の表記）。`;
const translated = (label: string, name: string): FieldText => `${label}（英語） | ${name}（非公式訳）。`;

export const fileWords = {
  fields: {
    strategy_id: '戦略番号 | 出典による戦略の番号。',
    strategy_name_ja: asPrinted('戦略', '戦略の名称'),
    strategy_name_en: translated('戦略', '戦略の英語名'),
    direction_id: '方向性番号 | 出典による施策の方向性の番号。文字列（2.10と2.1は別）。',
    direction_name_ja: asPrinted('施策の方向性', '施策の方向性の名称'),
    direction_name_en: translated('施策の方向性', '施策の方向性の英語名'),
    policy_id: '基本施策番号 | 出典による基本施策の番号。文字列。',
    policy_name_ja: asPrinted('基本施策', '基本施策の名称'),
    policy_name_en: translated('基本施策', '基本施策の英語名'),
    policy_reading: '基本施策のよみ | 基本施策のよみ（ひらがな。並べ替え用）。',
    position: '掲載順 | 基本施策の中での掲載の順番（1から。計画全体での順番）。',
    initiative_id: '取組ID | 取組の識別子（独自に付けたもの。変わりません）。',
    initiative_name_ja: asPrinted('主な取組', '取組の名称'),
    initiative_name_en: translated('主な取組', '取組の英語名'),
    initiative_reading: '取組のよみ | 取組のよみ（ひらがな。並べ替え用）。',
    mark: '初出・再掲コード | first：資料の順で最初の掲載（初出）。relisted：2回目以降の掲載（再掲）。',
    mark_ja: '初出・再掲 | 初出・再掲の別（日本語）。',
    mark_en: '初出・再掲（英語） | 初出・再掲の別（英語）。',
    place: '順位 | このファイルでの掲載数の順位。同数は同順位（1、2、2、4）。',
    listing_count: '掲載数 | このファイルに含まれる、その取組の掲載の数（掲載されている基本施策の数）。',
    reach: 'またがる戦略数 | その掲載がわたっている戦略の数。',
    listing_count_in_plan: '計画全体の掲載数 | 絞り込みをしない、計画全体での取組の掲載数。',
    reach_in_plan: '計画全体でまたがる戦略数 | 絞り込みをしない、計画全体で掲載がわたっている戦略の数。',
    first_policy_id: '初出の基本施策番号 | 資料の順で取組が最初に掲載されている基本施策（計画全体で）。',
    first_policy_name_ja: asPrinted('初出の基本施策', 'その名称'),
    first_policy_name_en: translated('初出の基本施策', 'その英語名'),
    source_page: '出典のページ | 出典の資料のページ番号。',
    source_section: '出典の節 | 出典の資料の節番号。',
    listings: '掲載 | このファイルに含まれる、その基本施策の掲載の数。',
    first_listings: '初出の数 | そのうちの初出の数。',
    relistings: '再掲の数 | そのうちの再掲の数。',
    relisted_share: '再掲の割合 | 再掲の数を掲載の数で割った値（0から1。掲載がなければ0）。',
    own: '単独掲載の取組 | このファイルの掲載のうち、その基本施策だけに掲載されている取組の数。',
    listings_in_plan: '計画全体の掲載 | 絞り込みをしない、計画全体での基本施策の掲載の数。',
    policy_a_id: '基本施策A番号 | 2つの基本施策のうち、番号の小さいほう。文字列。',
    policy_a_name_ja: asPrinted('基本施策A', 'その名称'),
    policy_a_name_en: translated('基本施策A', 'その英語名'),
    policy_b_id: '基本施策B番号 | 2つの基本施策のうち、番号の大きいほう。文字列。',
    policy_b_name_ja: asPrinted('基本施策B', 'その名称'),
    policy_b_name_en: translated('基本施策B', 'その英語名'),
    shared_in_both:
      '両方に掲載の取組 | 両方の基本施策に掲載されている取組の数（ほかにも掲載されているものを含む）。',
    shared_only_in_these_two: 'この2つだけの取組 | そのうち、ほかの基本施策には掲載されていない取組の数。',
    jaccard:
      '類似度（Jaccard） | 両方に掲載されている取組の数を、いずれかに掲載されている取組の数で割った値（0から1）。',
    project_id: '重点プロジェクト番号 | 出典による重点プロジェクトの番号。',
    project_name_ja: asPrinted('重点プロジェクト', '重点プロジェクトの名称'),
    project_name_en: translated('重点プロジェクト', '重点プロジェクトの英語名'),
    linked_id: '結び付く項目 | 基本施策の番号、または取組の識別子。文字列。',
    linked_name_ja: asPrinted('結び付く項目の名称', 'その名称'),
    linked_name_en: translated('結び付く項目の名称', 'その英語名'),
    shared_words: '共通の語 | 両方の名称にある語。計画に記載された対応では空欄。',
    basis_ja: '根拠 | 計画の記載か、当アプリによる整理か。',
    basis_en: '根拠（英語） | 計画の記載か、当アプリによる整理かの英語。',
  } satisfies Readonly<Record<string, FieldText>>,
  sheets: {
    ranking: 'ランキング',
    listings: '掲載一覧',
    policies: '基本施策',
    matrix: 'マトリクス',
    overlap: '重なり',
    links: '重点プロジェクト',
    notes: '注記',
  },
  topics: { plan: '計画', contents: '内容', reading: '見方', notice: 'おことわり', field: '列の意味' },
  notes: {
    topic: '区分',
    item: '項目',
    text_ja: '日本語',
    text_en: '英語（非公式訳）',
    title: '計画',
    city: '自治体',
    period: '期間',
    source: '出典の資料',
    publisher: '発行',
    attribution: '出典の表示',
    data_version: 'データの版',
    exported: '書き出した日',
    held: '含まれる範囲',
    filter: '絞り込み',
    counts: '数の意味',
    marks: '初出と再掲',
    apostrophe: '先頭の引用符',
    signs: '置き換えた文字',
    length: '長い文字列',
    matrix: 'マトリクス',
    shared_words: '重点プロジェクト',
    overlap: '重なり',
    coordinates: '座標',
    unofficial: '非公式',
    translation: '英訳',
    terms: '利用条件',
  },
  sentences: {
    noFilter: 'なし',
    sharedWords:
      '重点プロジェクトと基本施策・取組との語の共通は、当アプリによる整理で、計画の記載ではありません。どの数にも含めません。',
    apostrophe:
      "表計算ソフトが数式・数値・日付とみなす文字列には、先頭に半角のアポストロフィ（'）を1つ付けています。値の一部ではありません。読み込むときは、先頭のアポストロフィを1つ取り除いてください。",
    signs: 'ファイル形式で使えない制御文字は、�（U+FFFD）に置き換えています。',
    length: 'セルの上限（32,767字）を超える文字列は、途中で切って末尾を…としています。',
    matrix: '●は初出、○は再掲、空欄は掲載なしです。',
    noMatrix: 'マトリクスは100万セルを超えるため、省いています。',
    coordinates: '座標は再掲マップでの位置です。xは右へ、yは上へ増えます。',
    coordinatesDown: '座標は再掲マップでの位置です。xは右へ、yは下へ増えます。',
    matrixTotals: '掲載',
  },
  held: ({ nodes, allNodes, listings, allListings }: ExportScope) =>
    nodes === allNodes && listings === allListings
      ? `計画全体（${figure(allNodes)}項目、掲載${figure(allListings)}件）を含みます。`
      : `計画の${figure(allNodes)}項目のうち${figure(nodes)}項目、掲載${figure(allListings)}件のうち${figure(listings)}件を含みます。`,
  pages: (pages: number) => `（全${pages}ページ）`,
  overlapFrom: (least: number) =>
    `共通の取組が${figure(least)}以上の組だけを含みます。すべての組はCSVファイルにあります。`,
  picture: {
    collapsed: '＋数 ほかの取組の数',
    selected: (name: string) => `選択中：${name}`,
    connected: (from: string, to: string) => `つながり：${from} ― ${to}`,
    marked: (searched: string) => `黒い輪：「${searched}」の検索結果`,
    filtered: (reasons: readonly string[]) => `絞り込み：${reasons.join('／')}`,
    joint: '　',
    noted: (item: string, said: string) => `${item}：${said}`,
  },
  inStrategy: (id: string, short: string) => `戦略${id} ${short}`,
};
