/** Characters that no text of a plan has: they break its line, or the direction of the text around it. */

/** A text on one line, without control characters and signs that change the direction of writing. */
export const ONE_LINE = /^[^\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]*$/u;
const NOT_ON_ONE_LINE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

/** The first character that {@link ONE_LINE} excludes. */
export function hiddenCharacter(text: string): string | undefined {
  return text.match(NOT_ON_ONE_LINE)?.[0];
}

/** Text of a broken file, with a sign in place of each character that would disturb the text around it. */
export function withoutHidden(text: string): string {
  return text.replace(NOT_ON_ONE_LINE, '\ufffd');
}
