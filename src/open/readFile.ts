/** What a chosen file is: a plan file, or a spreadsheet to be read as one. */
import type { SheetReading } from '../exchange/sheet/readSheet.ts';
import type { PlanProblem } from '../plan/problem.ts';
import { parseInWorker } from './parseInWorker.ts';
import { readSheetInWorker } from './readSheetInWorker.ts';

export type Source = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

export type FileReading =
  | { readonly kind: 'plan'; readonly source: Source }
  | { readonly kind: 'brokenPlan'; readonly source: Source; readonly problems: readonly PlanProblem[] }
  | { readonly kind: 'sheet'; readonly source: Source; readonly reading: SheetReading };

/** JSON begins with a bracket, after a byte order mark and blanks, in UTF-8 and UTF-16 alike. */
function looksLikeJson({ name, bytes }: Source): boolean {
  const begin = [...bytes.subarray(0, 64)].filter(
    (byte) => ![0, 0xef, 0xbb, 0xbf, 0xfe, 0xff].includes(byte),
  );
  const first = begin.find((byte) => ![0x20, 0x09, 0x0a, 0x0d].includes(byte));
  return /\.json$/i.test(name) || first === 0x7b || first === 0x5b;
}

/** Rejects if the signal aborts. */
export async function readFile(source: Source, signal: AbortSignal): Promise<FileReading> {
  if (looksLikeJson(source)) {
    const result = await parseInWorker(source.bytes, signal);
    return result.ok ? { kind: 'plan', source } : { kind: 'brokenPlan', source, problems: result.problems };
  }
  const request = { ...source, mapping: null, proposal: {}, answers: {} };
  return { kind: 'sheet', source, reading: await readSheetInWorker(request, signal) };
}
