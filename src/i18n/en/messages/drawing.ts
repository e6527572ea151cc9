/** English: the views as pictures in files. */
export const drawingMessages = {
  'drawing.part': '{{view}} ({{part}})',
  'drawing.which': 'Picture to save: {{name}}',
  'drawing.outline': 'The outline has no picture: the list is saved as one.',
  'drawing.ordered': 'Order: {{order}}',
  'drawing.descending': '{{column}}, descending',
  'drawing.ascending': '{{column}}, ascending',
  'drawing.firstRows': 'The first {{some}} of {{all}} rows are shown.',
  'drawing.firstColumns': 'The first {{some}} of {{all}} columns are shown.',
  'drawing.reading': 'Japanese order',
  'drawing.official': 'Official name',
} as const;
