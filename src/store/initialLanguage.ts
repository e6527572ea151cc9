/** The language that a visit begins with: asked for, else kept from last time, else the browser's. */
import { isLanguage, type Language, negotiateLanguage } from '../i18n/languages.ts';
import { getItem } from './browserStorage.ts';

export function initialLanguage(window: Window): Language {
  const asked = new URLSearchParams(window.location.search).get('lang') ?? '';
  if (isLanguage(asked)) return asked;
  const kept = getItem(window, 'language');
  return kept !== null && isLanguage(kept) ? kept : negotiateLanguage(window.navigator.languages);
}
