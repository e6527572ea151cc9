/** Where lines of a name may end: as chosen by hand in the plan, else between words, or phrases in Japanese. */
import { jaModel, Parser } from 'budoux';
import type { LocalText } from './plan.ts';
import { pieceJoint } from './text.ts';

const SEPARATOR = '|';
const japanese = new Parser(jaModel);

/** The name with | at each place where a line may end, in each of its languages. */
export function lineBreaks(name: LocalText, given: LocalText): LocalText {
  return Object.fromEntries(
    Object.entries(name).map(([language, text]) => [language, given[language] ?? byRule(text, language)]),
  );
}

function byRule(text: string, language: string): string {
  // A name with the separator in it would break there and lose it.
  const plain = text.replaceAll(SEPARATOR, '｜');
  if (pieceJoint(language) === ' ') return plain.trim().split(/\s+/).join(SEPARATOR);
  return language.startsWith('ja') ? japanese.parse(plain).join(SEPARATOR) : plain;
}
