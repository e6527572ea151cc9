/** Hands a file to the browser to be saved, under its name. */
import type { MadeFile } from '../exchange/draft.ts';

/** Long enough for any browser to have begun. */
const KEPT_MS = 60_000;

export function saveFile({ name, mediaType, parts }: MadeFile): void {
  const address = URL.createObjectURL(new Blob([...parts], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
