/** The words of the first picture, which is painted before the translation library has loaded. */
import { formatNumber } from './formatNumber.ts';
import type { FirstMessages, Language } from './languages.ts';
import { type LevelWords, withLevelWords } from './levelWords.ts';
import type { PictureWords } from './translation.ts';

/** The messages of pictures of a plan, by key. */
export function pictureMessages(
  messages: FirstMessages,
  words: LevelWords,
): Readonly<Record<string, string>> {
  const ofPictures = Object.entries(messages).filter(([key]) => /^(?:map|mark)\./.test(key));
  return Object.fromEntries(ofPictures.map(([key, message]) => [key, withLevelWords(message, words)]));
}

/** A translation with these messages only. Puts values in as i18next does. */
export function firstWords(language: Language, messages: Readonly<Record<string, string>>): PictureWords {
  return {
    language,
    t: (key, values = {}) =>
      (messages[key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? '')),
    number: (value) => formatNumber(language, value),
  };
}
