/** What the browser keeps from one visit to the next. It may forbid that: all then lasts for the visit. */
const NAMES = {
  language: 'vision-explorer.language',
  characterKeys: 'vision-explorer.characterKeys',
  /** That the first visit has been: how the picture is read was told. */
  visited: 'vision-explorer.visited',
  tours: 'vision-explorer.tours',
  /** What stood among the tours and is none: nothing of anyone's is thrown away. */
  toursAside: 'vision-explorer.toursAside',
} as const;

type Kept = keyof typeof NAMES;

/** The name under which another tab of the same browser tells of a change. */
export function isNameOf(key: string | null, name: Kept): boolean {
  // Null: all was cleared.
  return key === null || key === NAMES[name];
}

/** Null where nothing is kept, or must not be read. */
export function keptValue(window: Window, name: Kept): string | null {
  try {
    return window.localStorage.getItem(NAMES[name]);
  } catch {
    return null;
  }
}

/** False where the browser refused. Nothing that the user made is lost by it. */
export function keep(window: Window, name: Kept, value: string): boolean {
  try {
    window.localStorage.setItem(NAMES[name], value);
    return true;
  } catch {
    return false;
  }
}

export function forget(window: Window, name: Kept): void {
  try {
    window.localStorage.removeItem(NAMES[name]);
  } catch {
    // What may not be touched was not kept either.
  }
}
