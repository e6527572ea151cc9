/** 日本語: the texts of slides. */
export const slideWords = {
  title: 'タイトル',
  text: '本文',
  deck: '資料名',
  legend: '凡例',
  source: '出典',
  rule: '罫線',
  link: 'リンク',
  slide: 'スライド',
  notes: 'ノート',
  layout: 'タイトル、本文、図',
  cover: '表紙',
  key: '番号と名称',
  open: 'この画面をアプリで開く',
  openStep: 'このステップをアプリで開く',
  openTour: 'このツアーをアプリで開く',
};
