/** English: sheets of paper. */
export const printMessages = {
  'print.title': 'Print',
  'print.print': 'Print {{name}}',
  'print.mapHint': 'A3 landscape: the picture as it is now, with legend, source and filters',
  'print.structureHint': 'A3 landscape: everything from the vision down to the listings',
  'print.matrixHint': 'A4 landscape: initiatives and basic policies, rows and order as on the screen',
  'print.overlapHint': 'A4 or A3 landscape: basic policies, strategies or the comparison, as last looked at',
  'print.listings': 'All listings',
  'print.listingsHint': 'A3 landscape: in the order of the source, with marks and listing counts',
  'print.policy': 'Basic policy sheet',
  'print.choosePolicy': 'Basic policy of the sheet',
  'print.tooLarge': 'Too large to be printed. Please narrow it down with filters.',
  'print.listingCounts': 'Figures: the listing count of an initiative, the initiatives of a basic policy',
  'print.elsewhere': 'Also listed under',
  'print.inBoth': 'In both',
  'print.onlyThese': 'Only these two',
} as const;
