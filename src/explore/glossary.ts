/** The terms of a plan's glossary that a text uses. */
import type { Plan, Term } from '../plan/schema.ts';

const LETTER = /[A-Za-z0-9]/;

/** In the order of the glossary. Full-width letters count as plain ones; a term is a word of its own. */
export function termsIn(plan: Plan, text: string): readonly Term[] {
  const plain = text.normalize('NFKC');
  return plan.glossary.filter(({ term }) => hasWord(plain, term.normalize('NFKC')));
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
