/** The cells of a spreadsheet, from any kind of file. */

/** Dates are text, YYYY-MM-DD. */
export type Cell = string | number | null;

/** All from 0, and inclusive. */
export type Merge = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

export type SheetTable = {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Merge[];
  /** From 0. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Whether the file has more rows than were read. */
  readonly isCut: boolean;
};

export type Workbook = { readonly sheets: readonly SheetTable[] };

export const MAX_ROWS = 100_000;
export const MAX_COLUMNS = 1_000;
/** Of a text, which is read as a whole. */
export const MAX_CELLS = 5_000_000;

const ERROR_VALUE = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

export function isErrorValue(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && cell.startsWith('#') && ERROR_VALUE.test(cell);
}

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。・（）「」々]/u;

/** Excel's limit of a cell. */
const MAX_LENGTH = 32_767;

const INVISIBLE = /[\p{Cc}\u200b\ufeff]/u;
const INVISIBLES = new RegExp(`${INVISIBLE.source}+`, 'gu');

/** The text of a cell on one line, without control characters: '' for a blank one. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  if (isErrorValue(cell)) return '';
  const text = cell.slice(0, MAX_LENGTH);
  if (!INVISIBLE.test(text)) return text.trim();
  return (/[\r\n]/.test(text) ? oneLine(text) : text).replace(INVISIBLES, ' ').trim();
}

/** Joins the lines of a cell: with nothing in Japanese, else with a space. */
function oneLine(text: string): string {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .reduce((joined, line) => {
      const isJapanese = JAPANESE.test(joined.slice(-1)) || JAPANESE.test(line.slice(0, 1));
      return joined === '' || isJapanese ? joined + line : `${joined} ${line}`;
    }, '');
}

/** The rows without the blank ones at the end. */
export function trimmedRows(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  let last = rows.length;
  while (last > 0 && (rows[last - 1] ?? []).every((cell) => cellText(cell) === '')) last -= 1;
  return rows.slice(0, last);
}
