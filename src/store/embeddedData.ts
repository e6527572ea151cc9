/** Whether this page is the app as one file, and what that file carries. */
import { EMBEDDED_DATA_ID, type EmbeddedData } from '../explore/embeddedData.ts';

const CONTENT = readEmbeddedData();

/** The text of this page where it is the app as one file: taken when its code begins, before anything is drawn. */
export const PAGE_SOURCE = isSingleFile() ? `<!doctype html>\n${document.documentElement.outerHTML}` : null;

/** Null where the app came from a host, in its parts. */
export function embeddedData(): EmbeddedData | null {
  return CONTENT;
}

export function isSingleFile(): boolean {
  return CONTENT !== null;
}

function readEmbeddedData(): EmbeddedData | null {
  // Nor is there a page where the tests of the loader run.
  if (typeof document === 'undefined') return null;
  const text = document.getElementById(EMBEDDED_DATA_ID)?.textContent;
  if (text === undefined || text === '') return null;
  // Written by the build, or by the app from a plan that it had checked.
  const value: EmbeddedData = JSON.parse(text);
  return value;
}
