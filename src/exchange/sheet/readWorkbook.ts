/** Reads the cells of a workbook (xlsx, ods), of delimited text, or of cells pasted as text or HTML. Never throws. */
import { zipSync } from 'fflate';
import { decodeText } from '../../plan/decodeText.ts';
import { binaryKind, textKind } from '../../plan/fileKind.ts';
import type { SheetFault } from '../../plan/sheet/question.ts';
import { officeSheets } from './officeSheets.ts';
import { splitPlanCsv } from './planCsv.ts';
import { readDelimited } from './readDelimited.ts';
import { readHtmlTables } from './readHtmlTables.ts';
import type { SheetTable, Workbook } from './table.ts';
import { MAX_INFLATED, TooMuchInside, withoutEmptyCells, zipParts } from './zipParts.ts';

export type WorkbookResult =
  | { readonly ok: true; readonly workbook: Workbook }
  | { readonly ok: false; readonly fault: SheetFault };

/** Bytes of a file. */
export const MAX_FILE = 50_000_000;

const JSON_TEXT = /^\s*[{[]\s*["{[\]}]/;

/** The container of Excel before 2007, and of workbooks with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** `EncryptedPackage` in UTF-16, the name of a stream in it. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** `name`: of a sheet that has no name of its own, such as the name of a CSV file. */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<WorkbookResult> {
  if (bytes.length > MAX_FILE) return { ok: false, fault: { fault: 'tooLarge', limit: MAX_FILE } };
  const kind = binaryKind(bytes);
  if (kind === 'archive') return readArchive(bytes);
  if (OLE.every((byte, at) => bytes[at] === byte))
    return { ok: false, fault: { fault: includesBytes(bytes, ENCRYPTED) ? 'encrypted' : 'oldWorkbook' } };
  if (kind !== null) return { ok: false, fault: { fault: 'notASheet' } };
  return readPasted(decodeText(bytes), name);
}

/** Cells as text, separated by tabs, commas or semicolons, or as the HTML that Excel and browsers put on the clipboard. */
export function readPasted(text: string, name: string): WorkbookResult {
  try {
    if (textKind(text) === 'html' || /^\s*<(?:table|meta|!--StartFragment)/i.test(text))
      return workbookOf(readHtmlTables(text, name), 'notASheet');
    if (text.includes('\0') || JSON_TEXT.test(text)) return { ok: false, fault: { fault: 'notASheet' } };
    return workbookOf(splitPlanCsv(readDelimited(text, name)), 'empty');
  } catch {
    return { ok: false, fault: { fault: 'notASheet' } };
  }
}

async function readArchive(bytes: Uint8Array): Promise<WorkbookResult> {
  try {
    const parts = zipParts(bytes);
    const isXlsx = Object.keys(parts).some((part) => /workbook\.xml$/i.test(part));
    if (!isXlsx && parts['content.xml'] === undefined) return { ok: false, fault: { fault: 'notASheet' } };
    // Packed again without compression: the reader meets nothing but what has been checked.
    const checked = zipSync(withoutEmptyCells(parts), { level: 0 });
    return workbookOf(await officeSheets(checked, parts, isXlsx ? 'xlsx' : 'ods'), 'empty');
  } catch (error) {
    if (error instanceof TooMuchInside)
      return { ok: false, fault: { fault: 'tooMuchInside', limit: MAX_INFLATED } };
    // The reader refuses a sheet by the rectangle that its cells span.
    const isTooWide = error instanceof Error && /\bcells\b.*\blimit\b/.test(error.message);
    return { ok: false, fault: { fault: isTooWide ? 'tooManyCells' : 'brokenWorkbook' } };
  }
}

function workbookOf(sheets: readonly SheetTable[], otherwise: 'empty' | 'notASheet'): WorkbookResult {
  return sheets.some(({ rows }) => rows.length > 0)
    ? { ok: true, workbook: { sheets } }
    : { ok: false, fault: { fault: otherwise } };
}

function includesBytes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}
