/** Plan text by language. It never passes through the translation library: names are data. */
import type { LocalText } from './schema.ts';

/** The text in `language`; a language the plan does not have falls back to English. */
export function textIn(text: LocalText, language: string): string {
  return (Object.hasOwn(text, language) ? text[language] : undefined) ?? text.en;
}

/** Names are one and the same when they agree after NFKC and without spaces (ＭＩＣＥ の誘致 = ＭＩＣＥの誘致). */
export function comparableName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '');
}

/** The pieces between which a line may end; joined with {@link pieceJoint} they spell the name. */
export function breakPieces(breaks: LocalText, language: string): readonly string[] {
  return textIn(breaks, language).split('|');
}

/** What stands between two pieces on one line: nothing in Japanese and Chinese, a space elsewhere. */
export function pieceJoint(language: string): '' | ' ' {
  return language.startsWith('ja') || language.startsWith('zh') ? '' : ' ';
}

/** A name's pieces after its number, which never stands alone at the end of a line; none before the first. */
export function withNumber(number: string, [first = '', ...rest]: readonly string[]): readonly string[] {
  return [number === '' ? first : `${number} ${first}`, ...rest];
}
