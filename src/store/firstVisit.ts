/** The first visit, which a reload goes on with, until what it tells is put away. */
import { keep, keptValue } from './kept.ts';

const NAME = 'vision-explorer.firstVisit';

/** Where nothing may be kept, each visit is the first. */
export function isFirstVisit(window: Window): boolean {
  return keptValue(window, 'visited') === null || isGoingOn(window);
}

export function beginFirstVisit(window: Window): void {
  keep(window, 'visited', 'yes');
  try {
    window.sessionStorage.setItem(NAME, 'yes');
  } catch {
    // It then ends with the page.
  }
}

export function endFirstVisit(window: Window): void {
  try {
    window.sessionStorage.removeItem(NAME);
  } catch {
    // What may not be touched was not kept either.
  }
}

function isGoingOn(window: Window): boolean {
  try {
    return window.sessionStorage.getItem(NAME) !== null;
  } catch {
    return false;
  }
}
