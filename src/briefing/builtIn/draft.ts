/** A step in the making: what it shows, and what each language tells of it. */
import type { Explore } from '../../explore/state.ts';
import type { Say, Told, TourWords } from '../../i18n/tourWords.ts';

export type Draft = {
  readonly shows: Explore;
  readonly tell: (words: TourWords, say: Say) => Told;
};
