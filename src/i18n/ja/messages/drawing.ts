/** 日本語: the views as pictures in files. */
export const drawingMessages = {
  'drawing.part': '{{view}}（{{part}}）',
  'drawing.which': '保存する図：{{name}}',
  'drawing.outline': 'アウトラインには図がないため、一覧を図として保存します。',
  'drawing.ordered': '並び順：{{order}}',
  'drawing.descending': '{{column}}、降順',
  'drawing.ascending': '{{column}}、昇順',
  'drawing.firstRows': '全{{all}}行のうち、はじめの{{some}}行を示しています。',
  'drawing.firstColumns': '全{{all}}列のうち、はじめの{{some}}列を示しています。',
  'drawing.reading': 'よみ',
  'drawing.official': '日本語の名称',
} as const;
