/** Not allowed in XML 1.0 or UTF-8: most control characters, U+FFFE and U+FFFF, and lone surrogates. */
const INVALID =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern matches control characters.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;

/** Replaces each character that XML 1.0 does not allow by U+FFFD, the replacement character. */
export function replaceInvalidXml(text: string): string {
  return text.replaceAll(INVALID, '\ufffd');
}
