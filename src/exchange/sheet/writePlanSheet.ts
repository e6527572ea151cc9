/**
 * Writes a plan as the sheets that are read as a plan again: a main table with a row for each listing, and a second
 * sheet with everything that has no column there.
 */

import { type SheetHeads, sheetHeads } from '../../i18n/sheetHeads.ts';
import type { PlanFile, PlanFileItem } from '../../plan/planFile.ts';
import type { Mapping } from '../../plan/sheet/mapping.ts';
import type { CellValue, Row } from '../table.ts';
import { attributeValue } from './attributeValues.ts';
import { fieldsOf } from './planFields.ts';
import { STORED_HEAD, STORED_SHEET, type StoredKind } from './storedFields.ts';

export type PlanSheet = { readonly name: string; readonly rows: readonly Row[] };

type Initiative = NonNullable<PlanFile['initiatives']>[number];
type Mark = NonNullable<NonNullable<PlanFileItem['listings']>[number]['mark']>;
/** One row: the items above, from the top, and the initiative that is listed under the last of them. */
type Line = {
  readonly path: readonly PlanFileItem[];
  readonly initiative: Initiative | null;
  readonly mark: Mark | null;
};

type Column = {
  readonly mapped: Mapping['columns'][number];
  readonly cell: (line: Line) => CellValue;
};

/** The main table is the first; {@link Mapping} is how it is read. */
export function planSheets(plan: PlanFile): {
  readonly mapping: Mapping;
  readonly main: PlanSheet;
  readonly stored: PlanSheet;
} {
  const [language = ''] = plan.languages;
  const heads = sheetHeads(language);
  const lines = linesOf(plan);
  const columns = columnsOf(plan, lines, heads);
  const initiativeName = plan.initiativeName?.name[language];
  const mapping: Mapping = {
    format: 'vision-mapping/1',
    sheet: heads.sheet,
    headRows: { from: 1, to: 1 },
    language,
    levels: plan.levels.map(({ name, id }) => ({ name: name[language] ?? id })),
    ...(initiativeName === undefined ? {} : { initiativeName }),
    columns: columns.map(({ mapped }) => mapped),
  };
  const head = columns.map(({ mapped }) => mapped.head);
  const rows = lines.map((line) => columns.map(({ cell }) => cell(line)));
  return {
    mapping,
    main: { name: heads.sheet, rows: [head, ...rows] },
    stored: { name: STORED_SHEET, rows: [STORED_HEAD, ...storedRows(plan, lines, mapping)] },
  };
}

/** The mark of a listing that has none: the first in the order of the file is the first. */
function linesOf(plan: PlanFile): readonly Line[] {
  const initiatives = new Map((plan.initiatives ?? []).map((initiative) => [initiative.id, initiative]));
  const listed = new Set<string>();
  const lines: Line[] = [];
  const add = (item: PlanFileItem, above: readonly PlanFileItem[]) => {
    const path = [...above, item];
    const { items = [], listings = [] } = item;
    if (items.length + listings.length === 0) lines.push({ path, initiative: null, mark: null });
    for (const { initiative: id, mark } of listings) {
      const initiative = initiatives.get(id) ?? { id, name: {} };
      lines.push({ path, initiative, mark: mark ?? (listed.has(id) ? 'relisted' : 'first') });
      listed.add(id);
    }
    for (const child of items) add(child, path);
  };
  for (const item of plan.items) add(item, []);
  return lines;
}

function columnsOf(plan: PlanFile, lines: readonly Line[], heads: SheetHeads): readonly Column[] {
  const [official = ''] = plan.languages;
  const columns: Column[] = [];
  type Unplaced<Mapped> = Mapped extends unknown ? Omit<Mapped, 'column'> : never;
  const add = (mapped: Unplaced<Column['mapped']>, cell: Column['cell']) =>
    columns.push({ mapped: { ...mapped, column: columns.length + 1 }, cell });
  const named = (head: string, language: string) =>
    plan.languages.length > 1 ? `${head} (${language})` : head;
  const other = (language: string) => (language === official ? {} : { language });

  plan.levels.forEach(({ name }, at) => {
    const level = at + 1;
    const head = name[official] ?? `${level}`;
    add({ as: 'levelId', level, head: `${head} [id]` }, ({ path }) => path[at]?.id ?? null);
    if (lines.some(({ path }) => path[at]?.number !== undefined))
      add({ as: 'levelCode', level, head: heads.number(head) }, ({ path }) => path[at]?.number ?? null);
    for (const language of plan.languages)
      add(
        { as: 'levelName', level, head: named(head, language), ...other(language) },
        ({ path }) => path[at]?.name[language] ?? null,
      );
  });
  const head = plan.initiativeName?.name[official] ?? heads.initiative;
  add({ as: 'initiativeId', head: `${head} [id]` }, ({ initiative }) => initiative?.id ?? null);
  if (lines.some(({ initiative }) => initiative?.number !== undefined))
    add({ as: 'initiativeCode', head: heads.number(head) }, ({ initiative }) => initiative?.number ?? null);
  for (const language of plan.languages)
    add(
      { as: 'initiativeName', head: named(head, language), ...other(language) },
      ({ initiative }) => initiative?.name[language] ?? null,
    );
  add({ as: 'mark', head: heads.mark }, ({ mark }) => (mark === null ? null : heads.marks[mark]));
  for (const { id, name, type, unit } of plan.attributes ?? []) {
    const text = name[official] ?? id;
    const units = unit?.[official];
    add(
      {
        as: 'attribute',
        head: units === undefined ? text : `${text} (${units})`,
        id,
        type,
        ...(units === undefined ? {} : { name: text, unit: units }),
      },
      ({ initiative }) => columnValue(initiative, id, type),
    );
  }
  return columns;
}

type AttributeType = NonNullable<PlanFile['attributes']>[number]['type'];

/** A value that would be read as another one is not in the main table. */
function columnValue(initiative: Initiative | null, id: string, type: AttributeType): CellValue {
  const value = initiative?.values?.[id];
  return value !== undefined && attributeValue(value, type) === value ? value : null;
}

function storedRows(plan: PlanFile, lines: readonly Line[], mapping: Mapping): readonly Row[] {
  const rows: Row[] = [];
  const add = (kind: StoredKind, id: string, value: unknown) => {
    for (const field of fieldsOf(value))
      rows.push([
        kind,
        id,
        field.path,
        typeof field.value === 'boolean' ? String(field.value).toUpperCase() : field.value,
      ]);
  };
  add('mapping', '', mapping);
  const { items, initiatives = [], ...about } = plan;
  add('plan', '', about);
  const addItem = ({ items: children = [], listings: _, id = '', number: __, ...item }: PlanFileItem) => {
    add('item', id, { ...item, name: otherNames(item.name, plan.languages) });
    for (const child of children) addItem(child);
  };
  for (const item of items) addItem(item);
  const types = new Map((plan.attributes ?? []).map(({ id, type }) => [id, type]));
  const listed = new Set(lines.flatMap(({ initiative }) => (initiative === null ? [] : [initiative.id])));
  for (const { id, number, name, values = {}, ...initiative } of initiatives) {
    if (!listed.has(id)) {
      add('initiative', id, { number, name, values, ...initiative });
      continue;
    }
    const rest = Object.entries(values).filter(([attribute, value]) => {
      const type = types.get(attribute);
      return type === undefined || attributeValue(value, type) !== value;
    });
    add('initiative', id, {
      ...initiative,
      name: otherNames(name, plan.languages),
      values: Object.fromEntries(rest),
    });
  }
  const order = initiatives.map(({ id }) => id);
  const derived = [...listed, ...order.filter((id) => !listed.has(id))];
  if (derived.some((id, at) => id !== order[at]))
    for (const id of order) rows.push(['order', id, null, null]);
  return rows;
}

/** Names in languages that have no column. */
function otherNames(name: Readonly<Record<string, string>>, languages: readonly string[]) {
  return Object.fromEntries(Object.entries(name).filter(([language]) => !languages.includes(language)));
}
