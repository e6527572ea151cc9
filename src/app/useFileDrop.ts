/** Files that are dropped anywhere on the page. Without this, the browser would leave the page for the file. */
import { useEventListener } from '../ui/useEventListener.ts';

export function useFileDrop(onFile: (file: File) => void): void {
  // What is dragged within the page, such as a step of a tour, is no file.
  useEventListener(document, 'dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  useEventListener(document, 'drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    onFile(file);
  });
}
