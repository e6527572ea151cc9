/** The attributes of a plan, and their values on items and initiatives. */

import { hashedId } from '../../plan/hashedId.ts';
import { PATTERNS, type PlanFile } from '../../plan/planFile.ts';
import type { ColumnAs, MappedColumn, Mapping } from '../../plan/sheet/mapping.ts';
import type { Note, SheetPlace } from '../../plan/sheet/question.ts';
import { fitsType } from './attributeValues.ts';
import { headLanguage } from './headWords.ts';
import type { SheetRow } from './sheetRows.ts';

type Attribute = NonNullable<PlanFile['attributes']>[number];
export type Values = Record<string, string | number>;

export type PlanAttributes = {
  readonly attributes: Attribute[];
  readonly collect: (rows: readonly SheetRow[], name: string) => Values | null;
  /** What the values collected so far were like. */
  readonly notes: () => readonly Note[];
};

/** `collect`: the values of one item or initiative. Its first row counts where rows differ. */
export function planAttributes(
  columns: readonly MappedColumn[],
  all: readonly SheetRow[],
  { language }: Mapping,
  sheet: string,
): PlanAttributes {
  const idOf = new Map<ColumnAs<'attribute'>, string>();
  const used = new Set<string>();
  const attributes = columns.flatMap((column): Attribute[] => {
    if (column.as !== 'attribute') return [];
    const name = column.name ?? (column.head.trim() || `${column.column}`);
    const wanted = column.id ?? attributeId(name);
    let id = wanted;
    for (let more = 2; used.has(id); more += 1) id = `${wanted}-${more}`;
    used.add(id);
    idOf.set(column, id);
    const { unit, type } = column;
    return [
      {
        id,
        name: { [language]: name },
        type,
        ...(unit === undefined ? {} : { unit: { [language]: unit } }),
        ...(type === 'choice' ? { options: optionsOf(column, all) } : {}),
      },
    ];
  });
  const differ = new Map<string, Extract<Note, { note: 'valuesDiffer' }>>();
  const unfit = new Map<string, { value: string; rows: number; place: SheetPlace }>();
  const collect = (rows: readonly SheetRow[], name: string): Values | null => {
    const values = new Map<string, string | number>();
    for (const { row, values: cells } of rows)
      for (const { attribute, value } of cells) {
        const id = idOf.get(attribute) ?? '';
        const place = { sheet, row, column: attribute.column };
        const kept = values.get(id);
        if (kept === undefined) values.set(id, value);
        else if (kept !== value) {
          const before = differ.get(id);
          const other = String(value);
          const first = {
            note: 'valuesDiffer',
            name,
            attribute: attribute.head,
            kept: `${kept}`,
            other,
            place,
          } as const;
          differ.set(id, { ...(before ?? first), rows: (before?.rows ?? 0) + 1 });
        }
        if (kept !== undefined || fitsType(value, attribute.type)) continue;
        const before = unfit.get(attribute.head) ?? { value: String(value), rows: 0, place };
        unfit.set(attribute.head, { ...before, rows: before.rows + 1 });
      }
    return values.size === 0 ? null : Object.fromEntries(values);
  };
  const notes = () => [
    ...differ.values(),
    ...[...unfit].map(([attribute, told]) => ({ note: 'valueNotOfType' as const, attribute, ...told })),
  ];
  return { attributes, collect, notes };
}

function attributeId(head: string): string {
  const name = headLanguage(head).base.normalize('NFKC');
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const isAscii = /^[\x20-\x7e]*$/.test(name);
  return isAscii && PATTERNS.id.test(plain) && plain.length <= 60 ? plain : hashedId(`attribute ${name}`);
}

/** In the order of the sheet. */
function optionsOf(column: ColumnAs<'attribute'>, rows: readonly SheetRow[]): string[] {
  const options = new Set<string>();
  for (const { values } of rows)
    for (const { attribute, value } of values) if (attribute === column) options.add(String(value));
  return [...options];
}
