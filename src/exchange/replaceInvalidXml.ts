/** Signs that neither XML 1.0 nor UTF-8 can hold: most control characters, two non-characters, halves of pairs. */
const INVALID =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with each of them replaced by U+FFFD, the sign for "there was something". All else stays. */
export function replaceInvalidXml(text: string): string {
  return text.replaceAll(INVALID, '\ufffd');
}
