/** English: what slides call the things on them. */
export const slideWords = {
  /** Placeholders and boxes, as lists of a slide's things have them. */
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
  /** A slide with the names of what pictures have the number of. */
  key: 'What the numbers stand for',
  /** A press on it opens the app in the same state. */
  open: 'Open this view live',
  openStep: 'Open this step live',
  openTour: 'Open this tour live',
};
