/** Whether this page is one that a browser can keep for use without the network: built, and with a host. */
import { isSingleFile } from '../../store/embeddedData.ts';

export function isOfflineSupported(): boolean {
  return import.meta.env.PROD && !isSingleFile() && 'serviceWorker' in navigator;
}
