/** English: the texts of slides. */
export const slideWords = {
  /** The names of placeholders and shapes, as PowerPoint's selection pane lists them. */
  title: 'Title',
  text: 'Text',
  deck: 'Deck',
  legend: 'Legend',
  source: 'Source',
  rule: 'Rule',
  link: 'Link',
  slide: 'Slide',
  notes: 'Notes',
  layout: 'Title, text and picture',
  cover: 'Cover',
  /** The slide that maps numbers to names. */
  key: 'What the numbers stand for',
  /** The link that opens the app in the same state. */
  open: 'Open this view live',
  openStep: 'Open this step live',
  openTour: 'Open this tour live',
};
