import { useEffect } from 'react';

/** Letters written from right to left, and signs that set a direction. */
const SETS_DIRECTION = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** A title of parts; one that sets a direction is isolated, so that the others keep their order (Unicode UAX #9). */
export function documentTitle(parts: readonly string[]): string {
  return parts.map((part) => (SETS_DIRECTION.test(part) ? `\u2068${part}\u2069` : part)).join(' | ');
}

/** Sets the title, of parts, and the language (BCP 47) of a document. */
export function useDocumentHead(parts: readonly string[], language: string, page = document): void {
  const title = documentTitle(parts);
  useEffect(() => {
    page.title = title;
  }, [page, title]);
  // A separate effect, because setting `lang`, even to the same value, makes browsers restyle the whole document.
  useEffect(() => {
    page.documentElement.lang = language;
  }, [page, language]);
}
