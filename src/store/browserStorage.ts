/**
 * Typed access to `localStorage` and `sessionStorage`. Reads and writes may be blocked or exceed the quota; then data
 * lasts until the page is closed.
 */
const ENTRIES = {
  language: ['localStorage', 'vision-explorer.language'],
  characterKeys: ['localStorage', 'vision-explorer.characterKeys'],
  /** Set on the first visit, when the note on how to read the map opens. */
  visited: ['localStorage', 'vision-explorer.visited'],
  tours: ['localStorage', 'vision-explorer.tours'],
  /** Stored tours that failed validation; kept so that no user data is lost. */
  toursAside: ['localStorage', 'vision-explorer.toursAside'],
  /** Set while the first visit lasts, across reloads. */
  firstVisit: ['sessionStorage', 'vision-explorer.firstVisit'],
  /** The presenter's clock, and whether the presenter's window is open. */
  clock: ['sessionStorage', 'vision-explorer.present.clock'],
  presenter: ['sessionStorage', 'vision-explorer.present.presenter'],
} as const satisfies Readonly<Record<string, readonly ['localStorage' | 'sessionStorage', string]>>;

type StorageName = keyof typeof ENTRIES;

const keyOf = (name: StorageName) => ENTRIES[name][1];

/** Whether the key of a `storage` event concerns this entry; a null key means that everything was cleared. */
export function isStorageKey(key: string | null, name: StorageName): boolean {
  return key === null || key === keyOf(name);
}

/** Null if there is no entry, or if reading is blocked. */
export function getItem(window: Window, name: StorageName): string | null {
  try {
    return window[ENTRIES[name][0]].getItem(keyOf(name));
  } catch {
    return null;
  }
}

/** False if the browser refused to store the value. */
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
    // If storage is blocked, there is nothing to remove.
  }
}
