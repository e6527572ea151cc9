/**
 * What the browser stores: for all visits (`localStorage`), or for as long as the tab is open (`sessionStorage`). It
 * may forbid that or be full: then everything lasts until the page is left.
 */
const ENTRIES = {
  language: ['localStorage', 'vision-explorer.language'],
  characterKeys: ['localStorage', 'vision-explorer.characterKeys'],
  /** That the first visit has been: how the picture is read was told. */
  visited: ['localStorage', 'vision-explorer.visited'],
  tours: ['localStorage', 'vision-explorer.tours'],
  /** What stood among the tours and is none: nothing of anyone's is thrown away. */
  toursAside: ['localStorage', 'vision-explorer.toursAside'],
  /** That the first visit goes on. */
  firstVisit: ['sessionStorage', 'vision-explorer.firstVisit'],
  /** A plan file that the user opened: its name in the first line, then its text. */
  openedPlan: ['sessionStorage', 'vision-explorer.openedPlan'],
  /** The presenter's clock, and that the presenter's window is open. */
  clock: ['sessionStorage', 'vision-explorer.present.clock'],
  presenter: ['sessionStorage', 'vision-explorer.present.presenter'],
} as const satisfies Readonly<Record<string, readonly ['localStorage' | 'sessionStorage', string]>>;

type StorageName = keyof typeof ENTRIES;

const keyOf = (name: StorageName) => ENTRIES[name][1];

/** Whether a `storage` event, by which another tab tells of a change, is about this entry. Its key is null for all. */
export function isStorageKey(key: string | null, name: StorageName): boolean {
  return key === null || key === keyOf(name);
}

/** Null where nothing is stored, or must not be read. */
export function getItem(window: Window, name: StorageName): string | null {
  try {
    return window[ENTRIES[name][0]].getItem(keyOf(name));
  } catch {
    return null;
  }
}

/** False where the browser refused. Nothing that the user made is lost by it. */
export function setItem(window: Window, name: StorageName, value: string): boolean {
  try {
    window[ENTRIES[name][0]].setItem(keyOf(name), value);
    return true;
  } catch {
    return false;
  }
}

export function removeItem(window: Window, name: StorageName): void {
  try {
    window[ENTRIES[name][0]].removeItem(keyOf(name));
  } catch {
    // What may not be touched was not stored either.
  }
}
