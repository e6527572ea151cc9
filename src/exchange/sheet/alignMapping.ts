/** Finds the columns of a mapping in a sheet, which may be a later version of the one it was made for. */
import type { MappedColumn, Mapping } from '../../plan/sheet/mapping.ts';
import type { SheetFault } from '../../plan/sheet/question.ts';
import { comparableName } from '../../plan/text.ts';
import { headsOf } from './headRows.ts';
import { contentSheets } from './storedFields.ts';
import type { SheetTable, Workbook } from './table.ts';

export type AlignedMapping =
  | { readonly ok: true; readonly table: SheetTable; readonly columns: readonly MappedColumn[] }
  | { readonly ok: false; readonly fault: SheetFault };

/** A column that has moved is found by its head. One that is not there is a fault, unless it is left out. */
export function alignMapping(workbook: Workbook, mapping: Mapping): AlignedMapping {
  const table = mappedSheet(workbook, mapping);
  if (table === undefined) {
    const names = workbook.sheets.map(({ name }) => name);
    return { ok: false, fault: { fault: 'noSuchSheet', sheet: mapping.sheet, sheets: names } };
  }
  const heads = headsIn(table, mapping).map(comparableName);
  const columns: MappedColumn[] = [];
  for (const mapped of mapping.columns) {
    const key = comparableName(mapped.head);
    const stays = heads[mapped.column - 1] === key;
    const column = stays ? mapped.column : heads.indexOf(key) + 1;
    if (column > 0) columns.push({ ...mapped, column });
    else if (mapped.as !== 'leftOut')
      return {
        ok: false,
        fault: { fault: 'noSuchColumn', sheet: table.name, row: mapping.headRows.to, head: mapped.head },
      };
  }
  return { ok: true, table, columns };
}

/**
 * The mapping for a sheet whose heads were renamed since: a column that is not found by its head is the one at its
 * place, unless that has the head of another column. Null if a column is found in neither way, or most are not found
 * by their heads: then it is another sheet.
 */
export function withRenamedHeads(workbook: Workbook, mapping: Mapping): Mapping | null {
  const table = mappedSheet(workbook, mapping);
  if (table === undefined) return null;
  const heads = headsIn(table, mapping);
  const found = new Set(heads.map(comparableName));
  const known = new Set(mapping.columns.map(({ head }) => comparableName(head)));
  const columns = mapping.columns.map((mapped): MappedColumn => {
    const head = heads[mapped.column - 1] ?? '';
    const isRenamed = !found.has(comparableName(mapped.head)) && !known.has(comparableName(head));
    return isRenamed && head !== '' ? { ...mapped, head } : mapped;
  });
  const renamed = { ...mapping, sheet: table.name, columns };
  const kept = columns.filter((column, at) => column === mapping.columns[at]).length;
  return kept * 2 >= columns.length && alignMapping(workbook, renamed).ok ? renamed : null;
}

/** An only sheet may have another name: that of a text file is named as the file is. */
function mappedSheet(workbook: Workbook, { sheet }: Mapping): SheetTable | undefined {
  const sheets = contentSheets(workbook);
  return sheets.find(({ name }) => name === sheet) ?? (sheets.length === 1 ? sheets[0] : undefined);
}

function headsIn(table: SheetTable, { headRows: { from, to } }: Mapping): readonly string[] {
  return headsOf(table, from - 1, to - 1).heads.map((parts) => parts.join(' '));
}
