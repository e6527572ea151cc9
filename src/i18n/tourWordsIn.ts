/** The words of the app's own tour by language. All of them come with a briefing: a tour is told in every language. */
import { tourWords as en } from './en/tour/tourWords.ts';
import { tourWords as ja } from './ja/tour/tourWords.ts';
import type { Language } from './languages.ts';
import type { TourWords } from './tourWords.ts';

const tours: Readonly<Partial<Record<Language, TourWords>>> = { ja, en };

export function tourWordsIn(language: Language): TourWords {
  return tours[language] ?? en;
}
