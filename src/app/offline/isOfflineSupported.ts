/** Whether the page can work offline: a production build that is served by a host. */
import { isSingleFile } from '../../store/embeddedData.ts';

export function isOfflineSupported(): boolean {
  return import.meta.env.PROD && !isSingleFile() && 'serviceWorker' in navigator;
}
