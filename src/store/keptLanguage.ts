/** The language that a visit begins with: asked for, else kept from last time, else the browser's. */
import { bestLanguage, isLanguage, type Language } from '../i18n/languages.ts';
import { keptValue } from './kept.ts';

export function startLanguage(window: Window): Language {
  const asked = new URLSearchParams(window.location.search).get('lang') ?? '';
  if (isLanguage(asked)) return asked;
  const kept = keptValue(window, 'language');
  return kept !== null && isLanguage(kept) ? kept : bestLanguage(window.navigator.languages);
}
