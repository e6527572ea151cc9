/** English: a tour as slides. */
export const slideMessages = {
  'slides.powerPoint': 'PowerPoint',
  'slides.save': 'Save the tour as PowerPoint',
  'slides.cancel': 'Cancel making PowerPoint slides',
  'slides.saidMaking': 'Making the slides',
  'slides.saidCancelled': 'The slides were cancelled.',
  'slides.saidFailed': 'The slides could not be made. Please try again.',
} as const;
