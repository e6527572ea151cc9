import { columnLetters } from '../../plan/sheet/question.ts';
import type { SheetPhrases } from '../sheet.ts';

const quoted = (names: readonly string[]) => names.map((name) => `「${name}」`).join('');
const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)}MB`;

export const sheetPhrases: SheetPhrases = {
  role: {
    levelName: '階層の名称',
    levelCode: '階層の番号',
    pathCode: '全階層を含む番号',
    levelId: '階層のid',
    initiativeName: '取組の名称',
    initiativeCode: '取組の番号',
    initiativeId: '取組のid',
    mark: '再掲の印',
    alsoUnder: 'ほかの掲載先',
    attribute: '属性',
    leftOut: '読み込まない',
  },
  leftOut: {
    person: '個人の名前',
    yearly: '年度ごとの繰り返し',
    rowNumber: '行の通し番号',
    empty: '空の列',
    unknown: '見出しのない列',
  },
  attributeType: { text: '文字列', number: '数値', money: '金額', date: '日付', choice: '選択肢' },
  place: ({ sheet, row, column }) => `シート「${sheet}」の${row}行目、${columnLetters(column)}列`,
  counts: ({ levels, initiativeName, initiatives, firstListings, relistings }) =>
    [
      ...levels.map(({ name, items }) => `${name} ${items}`),
      `${initiativeName ?? '取組'} ${initiatives}`,
      `掲載 ${firstListings + relistings}（初出${firstListings}、再掲${relistings}）`,
    ].join('、'),
  heading: {
    mapping: '表の読み方（ファイルに保存し、書き換えて--mapで指定できます）：',
    counts: '計画の内容：',
    questions: '確認したいこと（それぞれ最初の答えで読み込みました）：',
    notes: 'お知らせ：',
  },
  taken: (offer) => `${offer}（採用）`,
  written: (file) => `${file}に保存しました。`,
  question: {
    twoSpellings: ({ place, levelName, number, spellings }) =>
      `${place.row}行目：${levelName ?? '取組'}${number}に${spellings.length}通りの表記があります（${spellings
        .map(({ name, rows }) => `「${name}」${rows}行`)
        .join('、')}）。どれを使いますか。`,
    noFirst: ({ place, name, rows }) =>
      `${place.row}行目：「${name}」に再掲の印がありますが${rows > 1 ? `（${rows}行）` : ''}、初出の行がありません。どう読みますか。`,
    sameName: ({ place, name, firstPlace, rows }) =>
      `${place.row}行目：「${name}」が印なしで再び載っています${rows > 1 ? `（${rows}行）` : ''}。${firstPlace.row}行目の再掲ですか。`,
    unknownPlace: ({ place, name, words }) =>
      `${place.row}行目：「${name}」のほかの掲載先「${words}」が表にありません。どこですか。`,
  },
  offer: {
    spelling: ({ name }) => `「${name}」を使う`,
    apart: () => '別のものとして扱う',
    relisted: ({ name, place }) => `「${name}」（${place.row}行目）の再掲`,
    first: () => 'ここを初出とする',
    under: ({ name, place }) => `「${name}」（${place.row}行目）`,
    nothing: () => '読み込まない',
  },
  alike: {
    twoSpellings: '番号の表記の違い',
    noFirst: '初出のない再掲',
    sameName: '印のない同じ名称',
    unknownPlace: '表にないほかの掲載先',
  },
  answerAll: {
    spelling: '行数の最も多い表記を使う',
    apart: '別のものとして扱う',
    relisted: '再掲とする',
    first: '初出とする',
    under: '名称の最も近い掲載先とする',
    nothing: '読み込まない',
  },
  note: {
    relistedBeforeFirst: ({ name, place, firstPlace }) =>
      `${place.row}行目：「${name}」は、初出（${firstPlace.row}行目）より前に再掲されています。そのまま読み込みました。`,
    valuesDiffer: ({ name, attribute, kept, other, rows, place }) =>
      `${place.row}行目：「${name}」の${attribute}は、ここでは「${other}」、初出の行では「${kept}」です。初出の値を使いました${rows > 1 ? `（ほか${rows - 1}行も同様）` : ''}。`,
    valueNotOfType: ({ attribute, value, rows, place }) =>
      `${place.row}行目：「${value}」は${attribute}の型に合いません（${rows}行）。文字列のまま読み込みました。`,
    hiddenRows: ({ sheet, rows, skipped }) =>
      skipped
        ? `シート「${sheet}」：非表示の${rows}行は読み込んでいません。`
        : `シート「${sheet}」：非表示の${rows}行も読み込みました。`,
    sumRows: ({ rows, place }) => `${place.row}行目：合計の行（${rows}行）は読み込んでいません。`,
    errorCells: ({ cells, place }) =>
      `${place.row}行目、${columnLetters(place.column)}列：#REF!などのエラーのセル（${cells}個）は空として読み込みました。`,
    missingLevel: ({ levelName, rows, place }) =>
      `${place.row}行目：${levelName}が空です（${rows}行）。名称のない項目で補いました。`,
    cutRows: ({ sheet, limit }) => `シート「${sheet}」：${limit}行目より後は読み込んでいません。`,
    leftOut: ({ why, heads }) =>
      `読み込まない列（${sheetPhrases.leftOut[why]}）：${quoted(heads.slice(0, 6))}${heads.length > 6 ? `ほか${heads.length - 6}列` : ''}`,
    fieldsIgnored: ({ place }) =>
      `シート「${place.sheet}」の${place.row}行目：計画の形式に合わないため、このシートは読み込んでいません。`,
  },
  fault: {
    tooLarge: ({ limit }) =>
      `ファイルが${megabytes(limit)}を超えています。計画のシートだけを別のファイルに保存してください。`,
    tooMuchInside: ({ limit }) =>
      `ブックの中身が、展開すると${megabytes(limit)}を超えます。計画のシートを新しいブックにコピーしてください。`,
    brokenWorkbook: () =>
      'ブックが壊れていて読み込めません。ExcelかLibreOfficeで開き、保存し直してください。',
    tooManyCells: () =>
      'シートの範囲が広すぎます（離れた場所に1つだけ文字の入ったセルがあることが多くあります）。計画の表を新しいブックにコピーしてください。',
    encrypted: () => 'ブックにパスワードが設定されています。パスワードを外して保存し、開き直してください。',
    oldWorkbook: () => 'Excel 2003以前の形式（.xls）です。.xlsxで保存し、開き直してください。',
    notASheet: () =>
      '表ではありません。ブック（.xlsx、.ods）か、列のあるテキスト（.csv、.tsv）を開くか、セルを貼り付けてください。',
    empty: () => '文字の入ったセルがありません。正しいファイルを選んだか、確かめてください。',
    noColumns: ({ sheet, row }) =>
      `シート「${sheet}」の${row}行目以降：見出しの行と、その下の名称の列が見つかりません。見出しの行を指定するか、別のシートを選んでください。`,
    noItems: ({ sheet, row }) =>
      `シート「${sheet}」の${row}行目以降：階層の項目が1つもありません。どの列が階層かを指定してください。`,
    noSuchSheet: ({ sheet, sheets }) =>
      `シート「${sheet}」はありません。${quoted(sheets)}から選んでください。`,
    noSuchColumn: ({ sheet, row, head }) =>
      `シート「${sheet}」の${row}行目：読み方が指定する列「${head}」がありません。見出しを直すか、その列を読み込まないようにしてください。`,
    badMapping: ({ path }) =>
      `表の読み方の「${path}」が正しくありません。--mapなしで実行し、表示される内容を元に直してください。`,
    notAPlan: ({ path }) =>
      `読み込んだ内容が計画の形式に合いません（${path}）。元の列の読み方を直してください。`,
  },
};
