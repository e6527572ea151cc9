/** The first visit, which a reload goes on with, until what it tells is put away. */
import { forget, keep, keptValue } from './kept.ts';

/** Where nothing may be kept, each visit is the first. */
export function isFirstVisit(window: Window): boolean {
  return keptValue(window, 'visited') === null || keptValue(window, 'firstVisit') !== null;
}

export function beginFirstVisit(window: Window): void {
  keep(window, 'visited', 'yes');
  keep(window, 'firstVisit', 'yes');
}

export function endFirstVisit(window: Window): void {
  forget(window, 'firstVisit');
}
