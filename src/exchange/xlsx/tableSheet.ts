/** A table as a sheet: one line of heads in the reader's language, one datum a cell. */
import type { CellStyle } from 'hucre';
import { type FieldName, fileWordsIn } from '../../i18n/fileWords.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Row } from '../table.ts';
import { BODY, HEAD, SHARE } from './look.ts';
import type { SheetPlan } from './sheet.ts';

const SHARES: readonly FieldName[] = ['relisted_share', 'jaccard'];

export function tableSheet(
  name: string,
  fields: readonly FieldName[],
  rows: readonly Row[],
  language: Language,
): SheetPlan {
  const words = fileWordsIn(language).fields;
  return plainSheet(
    name,
    fields.map((field) => words[field].label),
    rows,
    fields.map(widthOf),
    fields.map((field) => (SHARES.includes(field) ? SHARE : BODY)),
  );
}

export function plainSheet(
  name: string,
  heads: readonly string[],
  rows: readonly Row[],
  widths: readonly number[],
  styles: readonly CellStyle[],
): SheetPlan {
  return {
    name,
    widths,
    styles,
    rows: [heads, ...rows],
    cells: heads.map((_, column) => ({ row: 0, column, style: HEAD })),
    frozen: { rows: 1, columns: 0 },
    sortable: true,
  };
}

/** In characters. */
function widthOf(field: FieldName): number {
  if (/_name_(?:ja|en)$/.test(field)) return 34;
  if (field.endsWith('_reading') || field === 'initiative_id') return 28;
  return 11;
}
