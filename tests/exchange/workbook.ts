/** Reads a workbook with an independent library, and its parts as XML. */
import { strFromU8, unzipSync } from 'fflate';
import readExcel from 'read-excel-file/node';

export type SheetCells = readonly (readonly unknown[])[];

export async function sheetsOf(bytes: Buffer): Promise<ReadonlyMap<string, SheetCells>> {
  const sheets = await readExcel(bytes, { trim: false });
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

/** The package part at this path. */
export function partOf(bytes: Buffer, path: string): string {
  const part = unzipSync(new Uint8Array(bytes))[path];
  if (part === undefined) throw new RangeError(`No ${path}`);
  return strFromU8(part);
}
