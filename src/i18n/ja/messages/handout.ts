/** 日本語: what a tour leaves behind. */
export const handoutMessages = {
  'handout.files': '配布・持ち運び',
  'handout.print': '配布資料を印刷',
  'handout.printHint': 'A4縦、1枚に2ステップ。図と説明を付けます。',
  'handout.withNotes': '発表者のメモも印刷する',
  'handout.app': '発表用のHTMLを保存',
  'handout.appHint': 'ダブルクリックで、このツアーの発表が始まります。ネットワークは不要です。',
  'handout.making': '作成しています',
  'handout.notes': 'メモ：{{notes}}',
  'handout.page': '{{number}}／{{all}}ページ',
  'handout.continued': '（続き）',
  'handout.nothing': 'この計画には、表示するものがありません。',
  'handout.firstRows': '全{{all}}行のうち、上から{{some}}行です。',
  'handout.cutBelow': '下の説明は途中までです。',
  'handout.reduced': '縮小しています（最小の文字は{{points}}ポイント）。',
} as const;
