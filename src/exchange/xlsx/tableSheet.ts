/** A table as a worksheet: one header row in the user's language, one value per cell. */
import type { CellStyle } from 'hucre';
import { isAttributeColumn } from '../../explore/attributeColumn.ts';
import { type FieldName, fieldWords } from '../../i18n/fileWords.ts';
import { LANGUAGES, type Language } from '../../i18n/languages.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Row } from '../table.ts';
import { BODY, HEAD, LINE_ONLY, PLACE, SHARE } from './cellStyles.ts';
import type { WorksheetSpec } from './sheet.ts';

const SHARES: readonly FieldName[] = ['relisted_share', 'jaccard'];

export function tableSheet(
  plan: Plan,
  name: string,
  fields: readonly FieldName[],
  rows: readonly Row[],
  language: Language,
): WorksheetSpec {
  return plainSheet(name, columnsOf(plan, fields, language), rows);
}

/** A column of a sheet: its index in the rows of the table, and its format. */
export type SheetColumn = {
  readonly from: number;
  readonly head: string;
  /** In characters. */
  readonly width: number;
  readonly style: CellStyle;
  /** Whether it is in the print area. */
  readonly printed: boolean;
};

/**
 * Printed columns come first: the names in the user's language and the figures, as many as fit a readable page.
 * Names in the other language, readings and sources follow for those who work with the data.
 */
export function columnsOf(
  plan: Plan,
  fields: readonly FieldName[],
  language: Language,
): readonly SheetColumn[] {
  const columns = fields.map((field, from) => {
    const printed = isPrinted(field, language);
    const width = widthOf(field, printed);
    return {
      from,
      head: fieldWords(plan, language, field).label,
      width,
      style: styleOf(field, printed),
      printed,
    };
  });
  // The official name goes behind its translation, which follows it in the table.
  const place = ({ from }: SheetColumn) => (isOfficial(fields[from], language) ? from + 1.5 : from);
  const placed = [...columns].sort((a, b) => place(a) - place(b));
  return [...placed.filter(({ printed }) => printed), ...placed.filter(({ printed }) => !printed)];
}

/** `columns`: the printed ones first. */
export function plainSheet(
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly Row[],
): WorksheetSpec {
  return {
    name,
    widths: columns.map(({ width }) => width),
    styles: columns.map(({ style }) => style),
    rows: [
      columns.map(({ head }) => head),
      ...rows.map((row) => columns.map(({ from }) => row[from] ?? null)),
    ],
    cells: columns.map((_, column) => ({ row: 0, column, style: HEAD })),
    frozen: { rows: 1, columns: 0 },
    printed: columns.filter(({ printed }) => printed).length,
    sortable: true,
  };
}

const NOT_PRINTED: readonly FieldName[] = [
  'initiative_id',
  'initiative_reading',
  'mark',
  'source_page',
  'source_section',
];

/** An official name, which is printed beside its translation. */
function isOfficial(field: FieldName | undefined, language: Language): boolean {
  return language !== 'ja' && (field === 'initiative_name_ja' || field === 'policy_name_ja');
}

function isPrinted(field: FieldName, language: Language): boolean {
  if (isAttributeColumn(field)) return false;
  if (isOfficial(field, language)) return true;
  const otherLanguage = LANGUAGES.some((each) => each !== language && field.endsWith(`_${each}`));
  return !otherLanguage && !field.endsWith('_reading') && !NOT_PRINTED.includes(field);
}

function isName(field: FieldName): boolean {
  return !isAttributeColumn(field) && /_name_(?:ja|en)$/.test(field);
}

/** Numbers and positions, which are centred: aligned to a side they would touch the neighbouring column. */
function isPlace(field: FieldName): boolean {
  if (isAttributeColumn(field)) return false;
  return field === 'place' || field === 'position' || (field.endsWith('_id') && field !== 'initiative_id');
}

function styleOf(field: FieldName, printed: boolean): CellStyle {
  if (SHARES.includes(field)) return SHARE;
  if (isPlace(field)) return PLACE;
  return printed ? BODY : LINE_ONLY;
}

/** Columns that are not printed are wide enough for one line, so that they do not raise the row height. */
function widthOf(field: FieldName, printed: boolean): number {
  if (isAttributeColumn(field)) return 20;
  // At this width nearly every name fits on two lines.
  if (isName(field)) return printed ? (field.startsWith('first_policy') ? 48 : 38) : 64;
  if (field.endsWith('_reading')) return 48;
  if (field === 'initiative_id') return 36;
  return isPlace(field) ? 8 : 11;
}
