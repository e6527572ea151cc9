/** Finds the glossary terms that a text uses. */
import type { LocalText, Plan, Term } from '../plan/plan.ts';
import { textIn } from '../plan/text.ts';

const LETTER = /[A-Za-z0-9]/;

/** The headword of a term in `language`. */
export function headwordOf({ term, headword }: Term, language: string): string {
  return headword === undefined ? term : textIn(headword, language);
}

/**
 * The terms that a name contains as whole words, in the order of the glossary. Full-width letters equal half-width
 * ones, and a term in lower case also matches with a capital initial.
 */
export function termsIn(plan: Plan, name: LocalText, language: string): readonly Term[] {
  const text = textIn(name, language).normalize('NFKC');
  return plan.glossary.filter((term) => {
    const word = headwordOf(term, language).normalize('NFKC');
    return hasWord(text, word) || hasWord(text, word.charAt(0).toUpperCase() + word.slice(1));
  });
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isWithinWord(text[at - 1], word[0]) && !isWithinWord(word.at(-1), text[at + word.length]))
      return true;
  return false;
}

/** Whether two adjacent characters are in one Latin word: MUSIC contains no SIC. Kana and kanji have no words. */
function isWithinWord(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && LETTER.test(left) && LETTER.test(right);
}
