/** English: what a tour leaves behind. */
export const handoutMessages = {
  'handout.files': 'To hand out and take along',
  'handout.print': 'Print handout',
  'handout.printHint': 'A4 portrait, two steps to a page, with pictures and texts.',
  'handout.withNotes': 'Print the presenter’s notes as well',
  'handout.app': 'Save as HTML for presenting',
  'handout.appHint': 'A double click starts this tour. It needs no network.',
  'handout.making': 'Preparing',
  'handout.notes': 'Notes: {{notes}}',
  'handout.page': 'Page {{number}} of {{all}}',
  'handout.continued': ' (continued)',
  'handout.nothing': 'This plan has nothing to show here.',
  'handout.firstRows': 'The first {{some}} of {{all}} rows.',
  'handout.cutBelow': 'What is told below is cut.',
  'handout.reduced': 'Reduced: the smallest type has {{points}} pt.',
} as const;
