import type { PlanFault } from '../../plan/problem.ts';
import type { Form } from '../../plan/schema.ts';
import { pieceJoint } from '../../plan/text.ts';

const FORM: Readonly<Record<Form, string>> = {
  strategyId: '戦略のidは「2」のような番号です。',
  directionId: '施策の方向性のidは「2.1」のような番号です。',
  policyId: '基本施策のidは「2.1.3」のような番号です。',
  initiativeId: '取組のidは「sme-loan-program」のように、英小文字の語をハイフンでつないだものです。',
  priorityProjectId: '重点プロジェクトのidは「IV」のような、英大文字のローマ数字です。',
  reading: 'よみは「ちゅうしょうきぎょう」のように、ひらがなで書きます。',
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

export function fault(problem: PlanFault): string {
  switch (problem.code) {
    case 'notJson':
      return '完全なJSONファイルではありません。ファイルを入手し直すか、誤りの箇所を示すエディターで直してください。';
    case 'newerFormat':
      return `このアプリより新しい形式（${problem.format}）のファイルです。アプリを最新の版にしてから開いてください。`;
    case 'tooDeep':
      return `入れ子が${problem.limit}段を超えています。正しいファイルを選んだか、確かめてください。`;
    case 'missing':
      return 'ここに必要な内容がありません。記入してください。';
    case 'missingLanguage':
      return `${LANGUAGE.get(problem.language) ?? `言語「${problem.language}」`}の文がありません。追加してください。`;
    case 'wrongType':
      return `ここには${TYPE.get(problem.expected) ?? `型「${problem.expected}」の値`}が必要です。書き直してください。`;
    case 'wrongValue':
      return problem.allowed.length === 1
        ? `ここに書けるのは「${problem.allowed.join('')}」だけです。そのように直してください。`
        : `ここに書けるのは${problem.allowed.map((value) => `「${value}」`).join('')}のどれかです。1つを選んでください。`;
    case 'unknownField':
      return `「${problem.field}」という項目はここにはありません。つづりを直すか、取り除いてください。`;
    case 'badForm':
      return `${FORM[problem.form]}そのように直してください。`;
    case 'tooSmall':
      return `この数は${problem.least}以上です。大きくしてください。`;
    case 'tooLarge':
      return `この数は${problem.most}以下です。小さくしてください。`;
    case 'tooLong':
      return `${problem.most}文字を超えています。短くしてください。`;
    case 'tooMany':
      return `このリストは${problem.most}件を超えています。減らしてください。`;
    case 'notAllowed':
      return 'ここには書けない内容です。計画の形式の説明と見比べてください。';
    case 'duplicateId':
      return `id「${problem.id}」はすでに使われています。別のidにしてください。`;
    case 'misplaced':
      return `${problem.id}は${problem.parent}の中に置けません。移すか、${problem.parent}で始まる番号にしてください。`;
    case 'unknownInitiative':
      return `基本施策${problem.policy}に掲載の「${problem.initiative}」は、取組の一覧にありません。一覧に加えるか、idを直してください。`;
    case 'unlinkable':
      return `重点プロジェクト${problem.project}に結び付けられる基本施策・取組に「${problem.node}」はありません。idを直すか、取り除いてください。`;
    case 'linkedTwice':
      return `重点プロジェクト${problem.project}に「${problem.node}」が2回結び付けられています。どちらかを取り除いてください。`;
    case 'wordsNotShared':
      return `「${problem.words}」の語は、重点プロジェクト${problem.project}と「${problem.node}」の日本語の名称の両方にはありません。共通の語に直すか、取り除いてください。`;
    case 'unknownSection':
      return `出典に節「${problem.section}」はありません。直すか、出典の節に加えてください。`;
    case 'noSuchPage':
      return `出典に${problem.page}ページはありません（全${problem.pages}ページ）。ページ番号を直してください。`;
    case 'listedTwice':
      return `基本施策${problem.policy}に「${problem.initiative}」が2回掲載されています。どちらかを取り除いてください。`;
    case 'twoFirstListings':
      return `「${problem.initiative}」は基本施策${problem.before}が初出ですが、${problem.policy}でも初出とされています。ここを「relisted」にしてください。`;
    case 'relistedBeforeFirst':
      return `基本施策${problem.policy}の「${problem.initiative}」は、初出より前に再掲とされています。ここを「first」に、以降を「relisted」にしてください。`;
    case 'neverListed':
      return `「${problem.initiative}」はどの基本施策にも掲載されていません。掲載するか、取り除いてください。`;
    case 'breaksDiffer':
      return `改行位置をつなげても、名称「${problem.name}」になりません。名称を写し、改行できる箇所${pieceJoint(problem.language) === ' ' ? 'の空白を | に替えて' : 'に | を入れて'}ください。`;
  }
}
