/** The rows of a sheet as its mapping reads them: the levels, the initiative and the values of each. */
import type { ColumnAs, ColumnRole, MappedColumn, Mapping } from '../../plan/sheet/mapping.ts';
import type { Note } from '../../plan/sheet/question.ts';
import { comparableName } from '../../plan/text.ts';
import { attributeValue } from './attributeValues.ts';
import { numberAndName, pathPrefixes } from './codes.ts';
import { type Cell, cellText, isErrorValue, MAX_ROWS, type SheetTable } from './table.ts';

/** What a row itself says of an item or initiative; '' where it says nothing. */
export type Named = {
  readonly id: string;
  readonly code: string;
  /** By language. */
  readonly names: Readonly<Record<string, string>>;
  /** In the official language. */
  readonly name: string;
  /** For comparing names. */
  readonly key: string;
  /** From 1. */
  readonly column: number;
};

export type SheetRow = {
  /** From 1. */
  readonly row: number;
  /** Each is the same object as in the row above where it says the same. */
  readonly levels: readonly Named[];
  readonly initiative: Named;
  readonly mark: string;
  readonly alsoUnder: readonly { readonly words: string; readonly column: number }[];
  readonly values: readonly {
    readonly attribute: ColumnAs<'attribute'>;
    readonly value: string | number;
  }[];
};

const SUM_ROW = /^(?:合計|総?計|小計|総合計|(?:grand|sub)?total)$/i;
const FOOTNOTE = /^(?:[※＊*]|注[）)：:\d]|（注|出典|資料[:：]|notes?:|source:)/i;

export function sheetRows(
  table: SheetTable,
  columns: readonly MappedColumn[],
  mapping: Mapping,
): { readonly rows: readonly SheetRow[]; readonly notes: readonly Note[] } {
  const readRow = rowReader(columns, mapping);
  const heads = columns.map(({ column }) => cellText(table.rows[mapping.headRows.to - 1]?.[column - 1]));
  const hasIds = columns.some(({ as }) => as === 'levelId');
  const rows: SheetRow[] = [];
  const sums: number[] = [];
  const errors: { row: number; column: number }[] = [];
  let hidden = 0;
  const grid = withoutMerges(table, columns);
  for (let at = mapping.headRows.to; at < grid.length; at += 1) {
    const cells = grid[at] ?? [];
    if (cells.every((cell) => cellText(cell) === '')) continue;
    if (table.hiddenRows.has(at)) {
      hidden += 1;
      if (mapping.skipHiddenRows === true) continue;
    }
    columns.forEach(({ column, as }) => {
      if (as !== 'leftOut' && isErrorValue(cells[column - 1])) errors.push({ row: at + 1, column });
    });
    const repeatsHead = columns.every(({ column }, index) => cellText(cells[column - 1]) === heads[index]);
    if (repeatsHead) continue;
    const row = readRow(cells, at + 1);
    if (!hasIds && (isSum(row.initiative) || row.levels.some(isSum))) {
      sums.push(at + 1);
      continue;
    }
    if (!hasIds && isFootnote(cells)) continue;
    rows.push(row);
  }
  const notes: Note[] = [];
  const sheet = table.name;
  if (table.isCut) notes.push({ note: 'cutRows', sheet, limit: MAX_ROWS });
  if (hidden > 0)
    notes.push({ note: 'hiddenRows', sheet, rows: hidden, skipped: mapping.skipHiddenRows === true });
  const [sum] = sums;
  if (sum !== undefined)
    notes.push({ note: 'sumRows', rows: sums.length, place: { sheet, row: sum, column: 1 } });
  const [error] = errors;
  if (error !== undefined)
    notes.push({ note: 'errorCells', cells: errors.length, place: { sheet, ...error } });
  return { rows, notes };
}

function isSum({ key }: Named): boolean {
  return SUM_ROW.test(key);
}

function isFootnote(cells: readonly Cell[]): boolean {
  let only = '';
  for (const cell of cells) {
    const text = cellText(cell);
    if (text !== '' && only !== '') return false;
    only ||= text;
  }
  return FOOTNOTE.test(only);
}

/**
 * A merged cell counts for each row that it covers, except where it names an initiative: below it the sheet goes on
 * about the same one.
 */
function withoutMerges(table: SheetTable, columns: readonly MappedColumn[]): readonly (readonly Cell[])[] {
  if (table.merges.length === 0) return table.rows;
  const spread = new Set(
    columns.flatMap(({ as, column }) => (as.startsWith('initiative') ? [] : [column - 1])),
  );
  const grid: Cell[][] = table.rows.map((row) => [...row]);
  for (const { top, left, bottom } of table.merges) {
    const value = grid[top]?.[left];
    if (!spread.has(left) || value === undefined || value === null) continue;
    for (let row = top + 1; row <= Math.min(bottom, grid.length - 1); row += 1) {
      const cells = grid[row];
      if (cells === undefined) continue;
      while (cells.length <= left) cells.push(null);
      cells[left] = value;
    }
  }
  return grid;
}

function rowReader(columns: readonly MappedColumn[], { levels, language }: Mapping) {
  const all = <Role extends ColumnRole>(role: Role): readonly ColumnAs<Role>[] =>
    columns.filter((column): column is ColumnAs<Role> => column.as === role);
  const levelNames = all('levelName');
  const levelCodes = all('levelCode');
  const levelIds = all('levelId');
  const [path] = all('pathCode');
  const initiativeNames = all('initiativeName');
  const [initiativeCode] = all('initiativeCode');
  const [initiativeId] = all('initiativeId');
  const marks = all('mark');
  const alsoUnder = all('alsoUnder');
  const attributes = all('attribute');
  const levelColumns = levels.map((_, at) => ({
    names: levelNames.filter(({ level }) => level === at + 1),
    code: levelCodes.find(({ level }) => level === at + 1),
    id: levelIds.find(({ level }) => level === at + 1),
  }));

  let above: readonly Named[] = [];
  return (cells: readonly Cell[], row: number): SheetRow => {
    const text = (column: { readonly column: number } | undefined) =>
      column === undefined ? '' : cellText(cells[column.column - 1]);
    const prefixes = path === undefined || text(path) === '' ? [] : pathPrefixes(text(path), path.widths);
    const named = (
      names: readonly ColumnAs<'levelName' | 'initiativeName'>[],
      codeText: string,
      id: string,
      otherColumn: number,
    ): Named => {
      const byLanguage: Record<string, string> = {};
      let code = codeText;
      let place: number | undefined;
      for (const column of names) {
        const whole = text(column);
        const split = column.numbered === true ? numberAndName(whole) : null;
        if (code === '' && split !== null) code = split.number;
        const name = split?.name ?? whole;
        if (name === '') continue;
        byLanguage[column.language ?? language] = name;
        place ??= column.column;
      }
      const column = place ?? names[0]?.column ?? otherColumn;
      const name = byLanguage[language] ?? '';
      return { id, code, names: byLanguage, name, key: comparableName(name), column };
    };
    above = levelColumns.map(({ names, code, id }, at) => {
      const ownCode = text(code) || (at < (path?.levels ?? 0) ? (prefixes[at] ?? '') : '');
      const own = named(names, ownCode, text(id), code?.column ?? id?.column ?? path?.column ?? 1);
      const before = above[at];
      return before !== undefined && saysTheSame(own, before) ? before : own;
    });
    return {
      row,
      levels: above,
      initiative: named(
        initiativeNames,
        text(initiativeCode) || (path?.initiative === true ? (prefixes[path.levels] ?? '') : ''),
        text(initiativeId),
        initiativeCode?.column ?? 1,
      ),
      mark: marks.map(text).find((mark) => mark !== '') ?? '',
      alsoUnder: alsoUnder.flatMap((column) =>
        text(column) === '' ? [] : [{ words: text(column), column: column.column }],
      ),
      values: attributes.flatMap((attribute) => {
        const value = attributeValue(cells[attribute.column - 1], attribute.type);
        return value === null ? [] : [{ attribute, value }];
      }),
    };
  };
}

function saysTheSame(one: Named, other: Named): boolean {
  const languages = Object.keys(one.names);
  return (
    one.name === other.name &&
    one.code === other.code &&
    one.id === other.id &&
    one.column === other.column &&
    languages.length === Object.keys(other.names).length &&
    languages.every((language) => one.names[language] === other.names[language])
  );
}
