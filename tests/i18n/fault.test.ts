import '../fixtures/everyLanguage.ts';
import { expect, test } from 'vitest';
import { translationFor } from '../../src/i18n/translation.ts';
import type { PlanFault } from '../../src/plan/problem.ts';

type Wording = readonly [fault: PlanFault, en: string, ja: string];

// By code, so that each new code requires its wordings.
const wordings: Readonly<Record<PlanFault['code'], readonly Wording[]>> = {
  notJson: [
    [
      { code: 'notJson' },
      'This is not a complete JSON file. Get it again, or mend it in an editor that marks the place.',
      '完全なJSONファイルではありません。ファイルを入手し直すか、誤りの箇所を示すエディターで直してください。',
    ],
  ],
  brokenJson: [
    [
      { code: 'brokenJson', line: 12, column: 5, mistake: null },
      'Line 12, column 5: here the file is no valid JSON. Often a comma, a bracket or a straight quotation mark is missing, or there is one too many, there or just before.',
      '12行目の5文字目で、JSONとして正しくありません。その箇所か直前で、コンマ、かっこ、半角の引用符が足りないか余っていることが多くあります。',
    ],
    [
      { code: 'brokenJson', line: 12, column: 5, mistake: 'trailingComma' },
      'Line 12, column 5: this comma is followed by no further entry. Take it out.',
      '12行目の5文字目：コンマの後に続く項目がありません。コンマを取り除いてください。',
    ],
    [
      { code: 'brokenJson', line: 12, column: 5, mistake: 'typographicQuote' },
      'Line 12, column 5: this quotation mark is a typographic one. Replace it by a straight one (").',
      '12行目の5文字目：引用符が「“ ”」などになっています。半角の「"」に替えてください。',
    ],
    [
      { code: 'brokenJson', line: 12, column: 5, mistake: 'fullWidth' },
      'Line 12, column 5: this character is full-width. Outside of texts, use half-width characters.',
      '12行目の5文字目：全角の文字があります。引用符の外では、半角の文字に替えてください。',
    ],
  ],
  duplicateField: [
    [
      { code: 'duplicateField', field: 'name', line: 12, column: 5 },
      'Line 12, column 5: the field “name” stands here a second time. Take one of the two out.',
      '12行目の5文字目で、項目「name」が重複しています。どちらかを取り除いてください。',
    ],
  ],
  hiddenCharacter: [
    [
      { code: 'hiddenCharacter', isLineBreak: true, codePoint: 'U+000A' },
      'There is a line break (U+000A) in this text. Write it on one line.',
      '文の途中に改行（U+000A）があります。1行で書いてください。',
    ],
    [
      { code: 'hiddenCharacter', isLineBreak: false, codePoint: 'U+202E' },
      'There is an invisible character (U+202E) in this text. Take it out.',
      '文の中に目に見えない文字（U+202E）があります。取り除いてください。',
    ],
  ],
  unknownLanguage: [
    [
      { code: 'unknownLanguage', language: 'fr' },
      'The plan\'s languages do not include “fr”. Add it to "languages", or remove it here.',
      '計画の言語（languages）に「fr」がありません。languagesに加えるか、ここから取り除いてください。',
    ],
  ],
  tooManyLevels: [
    [
      { code: 'tooManyLevels', levels: 2 },
      'The plan has 2 levels, and this item has more below it. Add a level to "levels", or remove the items.',
      '階層（levels）は2つですが、その下にさらに項目があります。levelsに加えるか、取り除いてください。',
    ],
  ],
  listingsAboveLastLevel: [
    [
      { code: 'listingsAboveLastLevel', levels: 3 },
      'Initiatives are listed under items of the last level (level 3). Move the listings to items below.',
      '取組を掲載できるのは、最後の階層（3番目）の項目です。掲載を下の項目に移してください。',
    ],
  ],
  unknownAttribute: [
    [
      { code: 'unknownAttribute', attribute: 'budget' },
      'The plan has no attribute “budget”. Add it to "attributes", or remove it here.',
      '属性（attributes）に「budget」がありません。attributesに加えるか、取り除いてください。',
    ],
  ],
  otherFile: [
    [
      { code: 'otherFile', kind: 'archive' },
      'This is a zip file, such as an Excel workbook. Open the plan file (JSON) instead.',
      'Excelブックなどのzipファイルです。計画ファイル（JSON）を開いてください。',
    ],
    [
      { code: 'otherFile', kind: 'gzip' },
      'This is a compressed file (gzip). Decompress it, and open the plan file in it.',
      '圧縮ファイル（gzip）です。展開して、中の計画ファイルを開いてください。',
    ],
    [
      { code: 'otherFile', kind: 'pdf' },
      'This is a PDF. Open the plan file (JSON) instead.',
      'PDFです。計画ファイル（JSON）を開いてください。',
    ],
    [
      { code: 'otherFile', kind: 'html' },
      'This is an HTML page, such as the message of a server. Check the address of the plan file.',
      'HTMLのページです（サーバーのエラー表示など）。計画ファイルのアドレスを確かめてください。',
    ],
    [
      { code: 'otherFile', kind: 'graph' },
      'This is a graph that this app has saved (JSON Graph Format). Open the plan file instead.',
      'このアプリから保存したグラフ（JSON Graph Format）です。計画ファイルを開いてください。',
    ],
    [
      { code: 'otherFile', kind: 'linkedData' },
      'This is linked data that this app has saved (JSON-LD). Open the plan file instead.',
      'このアプリから保存したリンクトデータ（JSON-LD）です。計画ファイルを開いてください。',
    ],
    [
      { code: 'otherFile', kind: 'tour' },
      'This is a tour. Open it under “Tours”.',
      'ツアーのファイルです。「ツアー」から開いてください。',
    ],
  ],
  newerFormat: [
    [
      { code: 'newerFormat', format: 'vision-tour/2' },
      'The file has a newer format (vision-tour/2) than this version of the app can read. Open it with the latest version.',
      'このアプリより新しい形式（vision-tour/2）のファイルです。アプリを最新の版にしてから開いてください。',
    ],
  ],
  tooDeep: [
    [
      { code: 'tooDeep', limit: 32 },
      'This is nested more than 32 levels deep, as no file of this app is. Check that you chose the right file.',
      '入れ子が32段を超えています。正しいファイルを選んだか、確かめてください。',
    ],
  ],
  missing: [
    [
      { code: 'missing' },
      'Something must stand here, and nothing does. Fill it in.',
      'ここに必要な内容がありません。記入してください。',
    ],
  ],
  missingLanguage: [
    [
      { code: 'missingLanguage', language: 'en' },
      'The text in English is missing. Add it.',
      '英語の文がありません。追加してください。',
    ],
    [
      { code: 'missingLanguage', language: 'fr' },
      'The text in the language “fr” is missing. Add it.',
      '言語「fr」の文がありません。追加してください。',
    ],
  ],
  wrongType: [
    [
      { code: 'wrongType', expected: 'int' },
      'This must be a whole number. Replace what stands here.',
      'ここには整数が必要です。書き直してください。',
    ],
    [
      { code: 'wrongType', expected: 'object' },
      'This must be a group of fields in { }. Replace what stands here.',
      'ここには{ }で囲んだ項目のグループが必要です。書き直してください。',
    ],
  ],
  wrongValue: [
    [
      { code: 'wrongValue', allowed: ['vision-plan/1'] },
      'Only “vision-plan/1” may stand here. Write that.',
      'ここに書けるのは「vision-plan/1」だけです。そのように直してください。',
    ],
    [
      { code: 'wrongValue', allowed: ['first', 'relisted'] },
      'Only one of these may stand here: “first”, “relisted”. Choose one.',
      'ここに書けるのは「first」「relisted」のどれかです。1つを選んでください。',
    ],
  ],
  unknownField: [
    [
      { code: 'unknownField', field: 'colour' },
      'There is no field “colour” here. Correct its spelling, or take it out.',
      '「colour」という項目はここにはありません。つづりを直すか、取り除いてください。',
    ],
  ],
  badForm: [
    [
      { code: 'badForm', form: 'strategyId' },
      'The id of a strategy is its number, such as 2. Write it like that.',
      '戦略のidは「2」のような番号です。そのように直してください。',
    ],
    [
      { code: 'badForm', form: 'directionId' },
      'The id of a direction is its number, such as 2.1. Write it like that.',
      '施策の方向性のidは「2.1」のような番号です。そのように直してください。',
    ],
    [
      { code: 'badForm', form: 'policyId' },
      'The id of a basic policy is its number, such as 2.1.3. Write it like that.',
      '基本施策のidは「2.1.3」のような番号です。そのように直してください。',
    ],
    [
      { code: 'badForm', form: 'initiativeId' },
      'The id of an initiative is lower-case words joined by hyphens, such as sme-loan-program. Write it like that.',
      '取組のidは「sme-loan-program」のように、英小文字の語をハイフンでつないだものです。そのように直してください。',
    ],
    [
      { code: 'badForm', form: 'priorityProjectId' },
      'The id of a priority project is a Roman numeral in capital letters, such as IV. Write it like that.',
      '重点プロジェクトのidは「IV」のような、英大文字のローマ数字です。そのように直してください。',
    ],
    [
      { code: 'badForm', form: 'reading' },
      'A reading is written in hiragana, such as ちゅうしょうきぎょう. Write it like that.',
      'よみは「ちゅうしょうきぎょう」のように、ひらがなで書きます。そのように直してください。',
    ],
  ],
  tooSmall: [
    [
      { code: 'tooSmall', least: 1 },
      'This number must be 1 or more. Enter a larger one.',
      'この数は1以上です。大きくしてください。',
    ],
  ],
  tooLarge: [
    [
      { code: 'tooLarge', most: 99 },
      'This number must be 99 or less. Enter a smaller one.',
      'この数は99以下です。小さくしてください。',
    ],
  ],
  tooLong: [
    [
      { code: 'tooLong', most: 80 },
      'This is longer than 80 characters. Shorten it.',
      '80文字を超えています。短くしてください。',
    ],
  ],
  tooMany: [
    [
      { code: 'tooMany', most: 200 },
      'This list has more than 200 entries. Take some out.',
      'このリストは200件を超えています。減らしてください。',
    ],
  ],
  notAllowed: [
    [
      { code: 'notAllowed' },
      'This cannot stand here. Compare it with the description of the plan format.',
      'ここには書けない内容です。計画の形式の説明と見比べてください。',
    ],
  ],
  duplicateId: [
    [
      { code: 'duplicateId', id: '1.1.1' },
      'The id “1.1.1” is already taken. Give this another one.',
      'id「1.1.1」はすでに使われています。別のidにしてください。',
    ],
  ],
  sameName: [
    [
      { code: 'sameName', name: '夜市', before: 'night-market' },
      'The initiative “night-market” has the same name, “夜市”. If both are one, list “night-market” instead; if not, add to the name what tells them apart.',
      '取組「night-market」と名称「夜市」が同じです。同じ取組なら「night-market」を掲載し、別の取組なら、名称で区別できるようにしてください。',
    ],
  ],
  reversedPeriod: [
    [
      { code: 'reversedPeriod', from: 2032, to: 2030 },
      'The period begins (2032) after its end (2030). Correct the years.',
      '計画期間の始まり（2032）が終わり（2030）より後になっています。年を直してください。',
    ],
  ],
  misplaced: [
    [
      { code: 'misplaced', id: '1.1.3', parent: '1.2' },
      '1.1.3 does not belong inside 1.2. Move it, or give it a number that begins with 1.2.',
      '1.1.3は1.2の中に置けません。移すか、1.2で始まる番号にしてください。',
    ],
  ],
  unknownInitiative: [
    [
      { code: 'unknownInitiative', initiative: 'fish', policy: '1.1.1' },
      'Item 1.1.1 lists “fish”, which is not among the initiatives. Add it there, or correct the id.',
      '項目1.1.1に掲載の「fish」は、取組の一覧にありません。一覧に加えるか、idを直してください。',
    ],
  ],
  unlinkable: [
    [
      { code: 'unlinkable', node: 'fish', project: 'II' },
      'Priority project II is linked to “fish”, which is neither an item of the last level nor an initiative. Correct the id or remove the link.',
      '重点プロジェクトIIに結び付けられる最後の階層の項目・取組に「fish」はありません。idを直すか、取り除いてください。',
    ],
  ],
  linkedTwice: [
    [
      { code: 'linkedTwice', node: '1.1.1', project: 'II' },
      'Priority project II is linked to “1.1.1” twice. Remove one of the two.',
      '重点プロジェクトIIに「1.1.1」が2回結び付けられています。どちらかを取り除いてください。',
    ],
  ],
  wordsNotShared: [
    [
      { code: 'wordsNotShared', words: '港', node: '1.1.1', project: 'II' },
      'The words “港” do not stand in the Japanese names of both priority project II and “1.1.1”. Use words that they share, or remove the link.',
      '「港」の語は、重点プロジェクトIIと「1.1.1」の日本語の名称の両方にはありません。共通の語に直すか、取り除いてください。',
    ],
  ],
  unknownSection: [
    [
      { code: 'unknownSection', section: '9' },
      'The source has no section “9”. Correct it, or add it to the sections of the source.',
      '出典に節「9」はありません。直すか、出典の節に加えてください。',
    ],
  ],
  noSuchPage: [
    [
      { code: 'noSuchPage', page: 9, pages: 4 },
      'The source has no page 9: its last is page 4. Correct the page number.',
      '出典に9ページはありません（全4ページ）。ページ番号を直してください。',
    ],
  ],
  listedTwice: [
    [
      { code: 'listedTwice', initiative: 'night-market', policy: '1.1.1' },
      'Item 1.1.1 lists “night-market” twice. Take one of the two listings out.',
      '項目1.1.1に「night-market」が2回掲載されています。どちらかを取り除いてください。',
    ],
  ],
  twoFirstListings: [
    [
      { code: 'twoFirstListings', initiative: 'craft-school', policy: '2.1.1', before: '1.1.2' },
      '“craft-school” is marked first under item 2.1.1, but its first listing is under 1.1.2. Mark this one “relisted”.',
      '「craft-school」は項目1.1.2が初出ですが、2.1.1でも初出とされています。ここを「relisted」にしてください。',
    ],
  ],
  relistedBeforeFirst: [
    [
      { code: 'relistedBeforeFirst', initiative: 'night-market', policy: '1.1.1' },
      'Item 1.1.1 re-lists “night-market”, which has not been listed before. Mark this listing “first”, and any later one “relisted”.',
      '項目1.1.1の「night-market」は、初出より前に再掲とされています。ここを「first」に、以降を「relisted」にしてください。',
    ],
  ],
  neverListed: [
    [
      { code: 'neverListed', initiative: 'solar-roofs' },
      '“solar-roofs” is listed under no item. List it under one, or take it out.',
      '「solar-roofs」はどの項目にも掲載されていません。掲載するか、取り除いてください。',
    ],
  ],
  breaksDiffer: [
    [
      { code: 'breaksDiffer', language: 'ja', name: '港の地図' },
      'The line breaks do not spell the name “港の地図”. Copy the name and put | where a line may end.',
      '改行位置をつなげても、名称「港の地図」になりません。名称を写し、改行できる箇所に | を入れてください。',
    ],
    [
      { code: 'breaksDiffer', language: 'en', name: 'Harbour map' },
      'The line breaks do not spell the name “Harbour map”. Copy the name and put | where a line may end, in place of the space.',
      '改行位置をつなげても、名称「Harbour map」になりません。名称を写し、改行できる箇所の空白を | に替えてください。',
    ],
  ],
};

test('characters that would disturb the line are replaced', () => {
  const fault: PlanFault = { code: 'unknownField', field: 'name\u202e\n' };
  expect(translationFor('en', null).fault(fault)).toBe(
    'There is no field “name\ufffd\ufffd” here. Correct its spelling, or take it out.',
  );
});

test.each(Object.values(wordings).flat())('%o', (fault, en, ja) => {
  expect(translationFor('en', null).fault(fault)).toBe(en);
  expect(translationFor('ja', null).fault(fault)).toBe(ja);
});
