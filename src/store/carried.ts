/** Whether this page is the app as one file, and what that file carries. */
import { CARRIED, type Carried } from '../explore/carried.ts';

const CONTENT = read();

/** The text of this page where it is the app as one file: taken when its code begins, before anything is drawn. */
export const OWN_SOURCE = isOneFile() ? `<!doctype html>\n${document.documentElement.outerHTML}` : null;

/** Null where the app came from a host, in its parts. */
export function carried(): Carried | null {
  return CONTENT;
}

export function isOneFile(): boolean {
  return CONTENT !== null;
}

function read(): Carried | null {
  // Nor is there a page where the tests of the loader run.
  if (typeof document === 'undefined') return null;
  const text = document.getElementById(CARRIED)?.textContent;
  if (text === undefined || text === '') return null;
  // Written by the build, or by the app from a plan that it had checked.
  const value: Carried = JSON.parse(text);
  return value;
}
