/** What is kept for as long as the tab is open: reloads leave it. The browser may forbid it. */

const PREFIX = 'vision-explorer.present.';

export function visitValue(name: 'clock' | 'presenter'): string | null {
  try {
    return window.sessionStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** Null forgets it. */
export function keepForVisit(name: 'clock' | 'presenter', value: string | null): void {
  try {
    if (value === null) window.sessionStorage.removeItem(PREFIX + name);
    else window.sessionStorage.setItem(PREFIX + name, value);
  } catch {
    // Then it lasts until the next reload.
  }
}
