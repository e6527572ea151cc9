/** Hands a link to the apps of a phone. */
import { isNarrow } from './breakpoints.ts';

/** A desk has the address bar and the clipboard; what a phone shares with is a tap away. */
export function canShare(): boolean {
  return isNarrow() && typeof navigator.share === 'function';
}

/** False where the browser refuses; who changes their mind has been served. */
export async function shareLink(title: string, url: string): Promise<boolean> {
  try {
    await navigator.share({ title, url });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
