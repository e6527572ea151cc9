/** Tracks the first visit, which lasts across reloads until the user dismisses the note on how to read the map. */
import { getItem, removeItem, setItem } from './browserStorage.ts';

/** Always true if storage is blocked. */
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
