/** The outline: the plan as lines of text. */
export const outlineMessages = {
  'outline.title': 'Outline, as printed',
  'outline.all': '{{all}} listings: {{first}} first, {{relisted}} re-listed',
  'outline.some':
    '{{some}} of {{all}} listings ({{first}} first, {{relisted}} re-listed). The filters leave the rest out.',
  'outline.openAll': 'Expand all',
  'outline.closeAll': 'Collapse',
  'outline.initiatives': '{{number}} initiatives',
  'outline.oneInitiative': '1 initiative',
  'outline.listings': '{{number}} listings',
};
