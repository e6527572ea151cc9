/** Phrases of Japanese texts, between which their lines end. */

const OPENING = '「『（〈《【“‘';
const CLOSING = '」』）〉》】”’';
const STOPS = '、。，．！？：；…・';
/** The polite お and ご belong to the word that follows. */
const HIRAGANA = String.raw`(?:(?![おご]\p{Script=Han})\p{Script=Hiragana})`;
/** Kanji, katakana, digits and letters. */
const WORD = String.raw`[^\p{Script=Hiragana}\s${OPENING}${CLOSING}${STOPS}]`;
/** One verb, such as 取り組む. */
const COMPOUND = String.raw`[りけきみえれせめげび]\p{Script=Han}${WORD}*`;

const PHRASES = new RegExp(
  `[${OPENING}]*(?:[おご]?${WORD}+(?:${COMPOUND})*${HIRAGANA}*|${HIRAGANA}+|[${CLOSING}]+${HIRAGANA}*)` +
    `(?:[${CLOSING}]+${HIRAGANA}*)*[${STOPS}]*|\\s+|[^]`,
  'gu',
);

/** The longest phrase to keep on one line, in UTF-16 units; a longer one may not fit a narrow column. */
const LONGEST = 14;

/** Whether to keep a phrase on one line. Line breaks in a text remain. */
export function staysTogether(phrase: string): boolean {
  return phrase.length <= LONGEST && !/\s/u.test(phrase);
}

/** Whether a line may end inside a short phrase although it has `word-break: keep-all`: behind an iteration mark. */
export function breaksInKeepAll(phrase: string): boolean {
  return phrase.includes('々') && staysTogether(phrase);
}

/**
 * Splits a text where a phrase ends: where kanji, katakana, digits, letters or a bracket follow hiragana or a stop. Joined
 * they are the text. It errs towards longer phrases.
 */
export function japanesePhrases(text: string): readonly string[] {
  return text.match(PHRASES) ?? [];
}
