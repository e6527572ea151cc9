import type { FileKind } from '../../plan/fileKind.ts';
import type { JsonMistake, PatternName } from '../../plan/problem.ts';
import { pieceJoint } from '../../plan/text.ts';
import type { FaultPhrases } from '../fault.ts';

const FORM: Readonly<Record<PatternName, string>> = {
  strategyId: '戦略のidは「2」のような番号です。',
  directionId: '施策の方向性のidは「2.1」のような番号です。',
  policyId: '基本施策のidは「2.1.3」のような番号です。',
  initiativeId: '取組のidは「sme-loan-program」のように、英小文字の語をハイフンでつないだものです。',
  priorityProjectId: '重点プロジェクトのidは「IV」のような、英大文字のローマ数字です。',
  reading: 'よみは「ちゅうしょうきぎょう」のように、ひらがなで書きます。',
  id: 'idは「2.1.3」「sme-loan-program」のように、英数字を「.」「-」「_」でつないだものです。',
  language: '言語は「ja」「en」「pt-BR」のように書きます。',
  date: '日付は「2027-03-31」のように書きます。',
};

const TYPE: ReadonlyMap<string, string> = new Map([
  ['string', '引用符で囲んだ文字列'],
  ['number', '数値'],
  ['int', '整数'],
  ['array', '[ ]で囲んだリスト'],
  ['object', '{ }で囲んだ項目のグループ'],
]);

const LANGUAGE: ReadonlyMap<string, string> = new Map([
  ['ja', '日本語'],
  ['en', '英語'],
]);

const OTHER_FILE: Readonly<Record<FileKind, string>> = {
  archive: 'Excelブックなどのzipファイルです。計画ファイル（JSON）を開いてください。',
  gzip: '圧縮ファイル（gzip）です。展開して、中の計画ファイルを開いてください。',
  pdf: 'PDFです。計画ファイル（JSON）を開いてください。',
  html: 'HTMLのページです（サーバーのエラー表示など）。計画ファイルのアドレスを確かめてください。',
  graph: 'このアプリから保存したグラフ（JSON Graph Format）です。計画ファイルを開いてください。',
  linkedData: 'このアプリから保存したリンクトデータ（JSON-LD）です。計画ファイルを開いてください。',
  tour: 'ツアーのファイルです。「ツアー」から開いてください。',
};

const MISTAKE: Readonly<Record<JsonMistake, string>> = {
  trailingComma: 'コンマの後に続く項目がありません。コンマを取り除いてください。',
  typographicQuote: '引用符が「“ ”」などになっています。半角の「"」に替えてください。',
  fullWidth: '全角の文字があります。引用符の外では、半角の文字に替えてください。',
};

export const fault: FaultPhrases = {
  notJson: () =>
    '完全なJSONファイルではありません。ファイルを入手し直すか、誤りの箇所を示すエディターで直してください。',
  brokenJson: ({ line, column, mistake }) =>
    mistake === null
      ? `${line}行目の${column}文字目で、JSONとして正しくありません。その箇所か直前で、コンマ、かっこ、半角の引用符が足りないか余っていることが多くあります。`
      : `${line}行目の${column}文字目：${MISTAKE[mistake]}`,
  duplicateField: ({ field, line, column }) =>
    `${line}行目の${column}文字目で、項目「${field}」が重複しています。どちらかを取り除いてください。`,
  hiddenCharacter: ({ isLineBreak, codePoint }) =>
    isLineBreak
      ? `文の途中に改行（${codePoint}）があります。1行で書いてください。`
      : `文の中に目に見えない文字（${codePoint}）があります。取り除いてください。`,
  otherFile: ({ kind }) => OTHER_FILE[kind],
  newerFormat: ({ format }) =>
    `このアプリより新しい形式（${format}）のファイルです。アプリを最新の版にしてから開いてください。`,
  tooDeep: ({ limit }) => `入れ子が${limit}段を超えています。正しいファイルを選んだか、確かめてください。`,
  missing: () => 'ここに必要な内容がありません。記入してください。',
  unknownLanguage: ({ language }) =>
    `計画の言語（languages）に「${language}」がありません。languagesに加えるか、ここから取り除いてください。`,
  tooManyLevels: ({ levels }) =>
    `階層（levels）は${levels}つですが、その下にさらに項目があります。levelsに加えるか、取り除いてください。`,
  listingsAboveLastLevel: ({ levels }) =>
    `取組を掲載できるのは、最後の階層（${levels}番目）の項目です。掲載を下の項目に移してください。`,
  unknownAttribute: ({ attribute }) =>
    `属性（attributes）に「${attribute}」がありません。attributesに加えるか、取り除いてください。`,
  missingLanguage: ({ language }) =>
    `${LANGUAGE.get(language) ?? `言語「${language}」`}の文がありません。追加してください。`,
  wrongType: ({ expected }) =>
    `ここには${TYPE.get(expected) ?? `型「${expected}」の値`}が必要です。書き直してください。`,
  wrongValue: ({ allowed }) =>
    allowed.length === 1
      ? `ここに書けるのは「${allowed.join('')}」だけです。そのように直してください。`
      : `ここに書けるのは${allowed.map((value) => `「${value}」`).join('')}のどれかです。1つを選んでください。`,
  unknownField: ({ field }) =>
    `「${field}」という項目はここにはありません。つづりを直すか、取り除いてください。`,
  badForm: ({ form }) => `${FORM[form]}そのように直してください。`,
  tooSmall: ({ least }) => `この数は${least}以上です。大きくしてください。`,
  tooLarge: ({ most }) => `この数は${most}以下です。小さくしてください。`,
  tooLong: ({ most }) => `${most}文字を超えています。短くしてください。`,
  tooMany: ({ most }) => `このリストは${most}件を超えています。減らしてください。`,
  notAllowed: () => 'ここには書けない内容です。計画の形式の説明と見比べてください。',
  duplicateId: ({ id }) => `id「${id}」はすでに使われています。別のidにしてください。`,
  sameName: ({ name, before }) =>
    `取組「${before}」と名称「${name}」が同じです。同じ取組なら「${before}」を掲載し、別の取組なら、名称で区別できるようにしてください。`,
  reversedPeriod: ({ from, to }) =>
    `計画期間の始まり（${from}）が終わり（${to}）より後になっています。年を直してください。`,
  misplaced: ({ id, parent }) =>
    `${id}は${parent}の中に置けません。移すか、${parent}で始まる番号にしてください。`,
  unknownInitiative: ({ policy, initiative }) =>
    `項目${policy}に掲載の「${initiative}」は、取組の一覧にありません。一覧に加えるか、idを直してください。`,
  unlinkable: ({ project, node }) =>
    `重点プロジェクト${project}に結び付けられる最後の階層の項目・取組に「${node}」はありません。idを直すか、取り除いてください。`,
  linkedTwice: ({ project, node }) =>
    `重点プロジェクト${project}に「${node}」が2回結び付けられています。どちらかを取り除いてください。`,
  wordsNotShared: ({ words, project, node }) =>
    `「${words}」の語は、重点プロジェクト${project}と「${node}」の日本語の名称の両方にはありません。共通の語に直すか、取り除いてください。`,
  unknownSection: ({ section }) => `出典に節「${section}」はありません。直すか、出典の節に加えてください。`,
  noSuchPage: ({ page, pages }) =>
    `出典に${page}ページはありません（全${pages}ページ）。ページ番号を直してください。`,
  listedTwice: ({ policy, initiative }) =>
    `項目${policy}に「${initiative}」が2回掲載されています。どちらかを取り除いてください。`,
  twoFirstListings: ({ initiative, before, policy }) =>
    `「${initiative}」は項目${before}が初出ですが、${policy}でも初出とされています。ここを「relisted」にしてください。`,
  relistedBeforeFirst: ({ policy, initiative }) =>
    `項目${policy}の「${initiative}」は、初出より前に再掲とされています。ここを「first」に、以降を「relisted」にしてください。`,
  neverListed: ({ initiative }) =>
    `「${initiative}」はどの項目にも掲載されていません。掲載するか、取り除いてください。`,
  breaksDiffer: ({ name, language }) =>
    `改行位置をつなげても、名称「${name}」になりません。名称を写し、改行できる箇所${pieceJoint(language) === ' ' ? 'の空白を | に替えて' : 'に | を入れて'}ください。`,
};
