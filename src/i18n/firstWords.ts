/** The words of the first picture, which is painted before the translation library has loaded. */
import { formatNumber } from './formatNumber.ts';
import type { FirstMessages, Language } from './languages.ts';
import type { PictureWords } from './translation.ts';

/** The messages of pictures, by key. */
export function pictureMessages(messages: FirstMessages): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(messages).filter(([key]) => /^(?:map|mark)\./.test(key)));
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
