import { useEffect } from 'react';

/** Sets the title and the language (BCP 47) of a document. */
export function useDocumentHead(title: string, language: string, page = document): void {
  useEffect(() => {
    page.title = title;
  }, [page, title]);
  // A separate effect, because setting `lang`, even to the same value, makes browsers restyle the whole document.
  useEffect(() => {
    page.documentElement.lang = language;
  }, [page, language]);
}
