/** The names of a node beside the one that readers are shown. */
import type { LocalText } from '../plan/plan.ts';
import { languageIn } from '../plan/text.ts';
import { LANGUAGES, type Language } from './languages.ts';

/** The UI languages of the name but for the one that readers of `language` are shown. */
export function otherNameLanguages(name: LocalText, language: string): readonly Language[] {
  const shown = languageIn(name, language);
  return LANGUAGES.filter((other) => other !== shown && Object.hasOwn(name, other));
}
