/** Several files as one, as a browser saves one at a press. */
import { zipSync } from 'fflate';
import { concatBytes } from './concatBytes.ts';
import type { ExportedFile } from './exportTask.ts';

/** The file itself where there is but one; else a zip of all, named after what their names have in common. */
export function bundleFiles(files: readonly ExportedFile[]): ExportedFile {
  const [only, ...more] = files;
  if (only !== undefined && more.length === 0) return only;
  const entries = files.map(({ name, parts }): readonly [string, Uint8Array] => [name, concatBytes(parts)]);
  const zip = zipSync(Object.fromEntries(entries), { level: 6 });
  return { name: zipName(files), mediaType: 'application/zip', parts: [zip] };
}

/** `plan-listings.csv`, `plan-notes.csv`: `plan-csv.zip`. */
function zipName(files: readonly ExportedFile[]): string {
  const [first = '', ...others] = files.map(({ name }) => name);
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
  const ending = first.slice(first.lastIndexOf('.') + 1);
  return `${first.slice(0, length).replace(/[-.]$/, '')}-${ending}.zip`;
}
