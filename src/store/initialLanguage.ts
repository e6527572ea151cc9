/** The initial language: from the URL, else from storage, else the browser's. */
import { isLanguage, type Language, languageOf, negotiateLanguage } from '../i18n/languages.ts';
import { getItem } from './browserStorage.ts';

export function initialLanguage(window: Window): Language {
  const requested = languageOf(new URLSearchParams(window.location.search).get('lang') ?? '');
  if (requested !== null) return requested;
  const stored = getItem(window, 'language');
  return stored !== null && isLanguage(stored) ? stored : negotiateLanguage(window.navigator.languages);
}
