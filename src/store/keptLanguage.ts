/** The language that a visit begins with: asked for, else kept from last time, else the browser's. */
import { bestLanguage, isLanguage, type Language } from '../i18n/languages.ts';

const KEPT_LANGUAGE = 'vision-explorer.language';

export function startLanguage(window: Window): Language {
  const asked = new URLSearchParams(window.location.search).get('lang') ?? '';
  if (isLanguage(asked)) return asked;
  const kept = keptLanguage(window);
  return kept !== null && isLanguage(kept) ? kept : bestLanguage(window.navigator.languages);
}

// A browser may forbid storage; the choice then lasts as long as the address does.
function keptLanguage(window: Window): string | null {
  try {
    return window.localStorage.getItem(KEPT_LANGUAGE);
  } catch {
    return null;
  }
}

export function keepLanguage(window: Window, language: Language): void {
  try {
    window.localStorage.setItem(KEPT_LANGUAGE, language);
  } catch {
    // Not kept: nothing that the user made is lost by it.
  }
}
