/** Bundles several files into one, as a browser downloads one file per click. */
import { zipSync } from 'fflate';
import { concatBytes } from './concatBytes.ts';
import type { ExportedFile } from './exportTask.ts';

/** A single file as it is; several as a ZIP archive, named after the common prefix of their names. */
export function bundleFiles(files: readonly ExportedFile[]): ExportedFile {
  const [only, ...more] = files;
  if (only !== undefined && more.length === 0) return only;
  const entries = files.map(({ name, parts }): readonly [string, Uint8Array] => [name, concatBytes(parts)]);
  const zip = zipSync(Object.fromEntries(entries), { level: 6 });
  return { name: zipName(files), mediaType: 'application/zip', parts: [zip] };
}

/** `plan-listings.csv` and `plan-notes.csv` give `plan-csv.zip`. */
function zipName(files: readonly ExportedFile[]): string {
  const [first = '', ...others] = files.map(({ name }) => name);
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
  const ending = first.slice(first.lastIndexOf('.') + 1);
  return `${first.slice(0, length).replace(/[-.]$/, '')}-${ending}.zip`;
}
