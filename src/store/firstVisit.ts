/** The first visit, which a reload goes on with, until what it tells is put away. */
import { getItem, removeItem, setItem } from './browserStorage.ts';

/** Where nothing may be kept, each visit is the first. */
export function isFirstVisit(window: Window): boolean {
  return getItem(window, 'visited') === null || getItem(window, 'firstVisit') !== null;
}

export function beginFirstVisit(window: Window): void {
  setItem(window, 'visited', 'yes');
  setItem(window, 'firstVisit', 'yes');
}

export function endFirstVisit(window: Window): void {
  removeItem(window, 'firstVisit');
}
