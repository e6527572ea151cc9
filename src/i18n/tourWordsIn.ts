/** The texts of the built-in tour by language. All are bundled, as a tour has texts in each language. */
import { tourWords as en } from './en/tour/tourWords.ts';
import { tourWords as ja } from './ja/tour/tourWords.ts';
import type { Language } from './languages.ts';
import type { TourWords } from './tourWords.ts';

const tours: Readonly<Partial<Record<Language, TourWords>>> = { ja, en };

export function tourWordsIn(language: Language): TourWords {
  return tours[language] ?? en;
}
