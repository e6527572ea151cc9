import type { Language } from '../src/i18n/languages.ts';

/** The name of the plain page in a language, beside the app. The app's HTML names it as well. */
export function plainPageFile(language: Language): string {
  return `plan.${language}.html`;
}
