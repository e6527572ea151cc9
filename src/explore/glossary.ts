/** The terms of a plan's glossary that a text uses. */
import type { LocalText, Plan, Term } from '../plan/schema.ts';
import { textIn } from '../plan/text.ts';

const LETTER = /[A-Za-z0-9]/;

/** What a term is called in `language`. */
export function headwordOf({ term, headword }: Term, language: string): string {
  return headword === undefined ? term : textIn(headword, language);
}

/**
 * The terms that a name uses, in the order of the glossary. Full-width letters count as plain ones; a term is a
 * word of its own. A term in small letters is also found with a capital one.
 */
export function termsIn(plan: Plan, name: LocalText, language: string): readonly Term[] {
  const plain = textIn(name, language).normalize('NFKC');
  return plan.glossary.filter((term) => {
    const word = headwordOf(term, language).normalize('NFKC');
    return hasWord(plain, word) || hasWord(plain, word.charAt(0).toUpperCase() + word.slice(1));
  });
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!joined(text[at - 1], word[0]) && !joined(word.at(-1), text[at + word.length])) return true;
  return false;
}

/** Two letters side by side belong to one word: there is no SIC in MUSIC. Kana and kanji are not told apart. */
function joined(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && LETTER.test(left) && LETTER.test(right);
}
