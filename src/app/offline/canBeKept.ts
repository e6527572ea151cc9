/** Whether this page is one that a browser can keep for use without the network: built, and with a host. */
import { isOneFile } from '../../store/carried.ts';

export function canBeKept(): boolean {
  return import.meta.env.PROD && !isOneFile() && 'serviceWorker' in navigator;
}
