/** Plan text by language. It never passes through the translation library, as names are data. */
import type { LocalText, Plan } from './plan.ts';

/** The text in `language`; if the plan lacks it there, in English, else in the plan's own language. */
export function textIn(text: LocalText, language: string): string {
  return text[languageIn(text, language)] ?? '';
}

/** The language of {@link textIn}. */
export function languageIn(text: LocalText, language: string): string {
  if (Object.hasOwn(text, language)) return language;
  return Object.hasOwn(text, 'en') ? 'en' : (Object.keys(text)[0] ?? language);
}

/** Whether the plan says that its publisher does not show it here. */
export function isUnofficial({ official }: Plan): boolean {
  return official === false;
}

/** Whether names in this language are a translation of an unofficial plan. */
export function isUnofficialIn(plan: Plan, language: string): boolean {
  return isUnofficial(plan) && plan.languages.indexOf(language) > 0;
}

/** A key for comparing names: NFKC without spaces, so that ＭＩＣＥ の誘致 equals ＭＩＣＥの誘致. */
export function comparableName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '');
}

/** The pieces of a name between which a line may break; joined with {@link pieceJoint} they are the name. */
export function breakPieces(breaks: LocalText, language: string): readonly string[] {
  return textIn(breaks, language).split('|');
}

/** The separator of two pieces on one line: nothing in Japanese and Chinese, else a space. */
export function pieceJoint(language: string): '' | ' ' {
  return language.startsWith('ja') || language.startsWith('zh') ? '' : ' ';
}

/** The pieces with the number before the first, in one piece so that no line ends with the number. */
export function withNumber(number: string, [first = '', ...rest]: readonly string[]): readonly string[] {
  return [number === '' ? first : `${number} ${first}`, ...rest];
}
