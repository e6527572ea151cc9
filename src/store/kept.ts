/** What the browser keeps from one visit to the next. It may forbid that: all then lasts for the visit. */
const NAMES = {
  language: 'vision-explorer.language',
  characterKeys: 'vision-explorer.characterKeys',
  tours: 'vision-explorer.tours',
} as const;

type Kept = keyof typeof NAMES;

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
