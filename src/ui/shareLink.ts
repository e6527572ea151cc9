import { isNarrow } from './breakpoints.ts';

/** Whether to offer the share sheet of a phone; desktop users copy the address. */
export function canShare(): boolean {
  return isNarrow() && typeof navigator.share === 'function';
}

/** Opens the share sheet; false if the browser refuses. Cancelling by the user counts as success. */
export async function shareLink(title: string, url: string): Promise<boolean> {
  try {
    await navigator.share({ title, url });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
