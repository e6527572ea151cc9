/** The outline: the plan as lines of text. */
export const outlineMessages = {
  'outline.title': 'アウトライン（一覧・印刷どおり）',
  'outline.all': '掲載{{all}}（初出{{first}}・再掲{{relisted}}）',
  'outline.some':
    '掲載{{all}}のうち{{some}}を表示（初出{{first}}・再掲{{relisted}}）。残りは絞り込みで隠れています。',
  'outline.openAll': 'すべて開く',
  'outline.closeAll': 'たたむ',
  'outline.initiatives': '取組 {{number}}',
  'outline.oneInitiative': '取組 1',
  'outline.listings': '掲載数 {{number}}',
};
