import { useEffect } from 'react';

/** Keeps title and language (BCP 47) of a document in step with what it shows. */
export function useDocumentHead(title: string, language: string, page = document): void {
  useEffect(() => {
    page.title = title;
  }, [page, title]);
  // Apart from the title: setting `lang`, even to what it is, has the browser match every element again.
  useEffect(() => {
    page.documentElement.lang = language;
  }, [page, language]);
}
