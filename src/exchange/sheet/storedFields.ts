/**
 * The second sheet of the workbooks that we write: how the main table is read, and everything of the plan that has no
 * column in it.
 */
import { type PlanFile, type PlanFileItem, planFileSchema } from '../../plan/planFile.ts';
import { type Mapping, mappingSchema } from '../../plan/sheet/mapping.ts';
import type { Note } from '../../plan/sheet/question.ts';
import { type Field, setField } from './planFields.ts';
import { type Cell, cellText, type SheetTable, type Workbook } from './table.ts';

export const STORED_SHEET = 'vision-plan';
export const STORED_HEAD = ['kind', 'id', 'field', 'value'] as const;

/** `order`: the ids of all initiatives in the order of the plan, where the main table has another one. */
export type StoredKind = 'mapping' | 'plan' | 'item' | 'initiative' | 'order';

type Nested = { [key: string]: unknown };
type Stored = { readonly kind: string; readonly id: string; readonly field: Field };

export function isStoredHead(row: readonly Cell[] = []): boolean {
  return STORED_HEAD.every((head, at) => row[at] === head);
}

function storedSheet({ sheets }: Workbook): SheetTable | undefined {
  return sheets.find(({ name, rows }) => name === STORED_SHEET && isStoredHead(rows[0]));
}

/** The sheets that may hold a plan; all if there is none but that of ours. */
export function contentSheets(workbook: Workbook): readonly SheetTable[] {
  const stored = storedSheet(workbook);
  const sheets = workbook.sheets.filter((sheet) => sheet !== stored && sheet.rows.length > 0);
  return sheets.length > 0 ? sheets : workbook.sheets;
}

function storedFields(table: SheetTable): readonly Stored[] {
  return table.rows.slice(1).map((row) => {
    const path = cellText(row[2]);
    return { kind: cellText(row[0]), id: cellText(row[1]), field: { path, value: fieldValue(path, row[3]) } };
  });
}

/** A workbook keeps true as a value of its own, which is read as a text. */
function fieldValue(path: string, cell: Cell | undefined): Field['value'] {
  if (/^(?:official|columns\/\d+\/(?:numbered|initiative)|skipHiddenRows)$/.test(path))
    return cell === 'TRUE';
  return cell ?? '';
}

/** The mapping of a workbook that we wrote; null for any other workbook. */
export function storedMapping(workbook: Workbook): Mapping | null {
  const table = storedSheet(workbook);
  if (table === undefined) return null;
  const value: Nested = {};
  for (const { kind, field } of storedFields(table)) if (kind === 'mapping') setField(value, field);
  const parsed = mappingSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** Adds what the second sheet holds to the plan of the main table. */
export function withStoredFields(
  made: PlanFile,
  workbook: Workbook,
): { readonly plan: PlanFile; readonly notes: readonly Note[] } {
  const table = storedSheet(workbook);
  if (table === undefined) return { plan: made, notes: [] };
  const ofPlan: Nested = {};
  const ofThings = new Map<string, Nested>();
  const order: string[] = [];
  for (const { kind, id, field } of storedFields(table)) {
    if (kind === 'plan') setField(ofPlan, field);
    else if (kind === 'order') order.push(id);
    else if (kind === 'item' || kind === 'initiative') {
      const key = `${kind} ${id}`;
      const fields = ofThings.get(key) ?? {};
      ofThings.set(key, fields);
      setField(fields, field);
    }
  }
  const item = (own: PlanFileItem): unknown => ({
    ...merged(own, ofThings.get(`item ${own.id}`)),
    ...(own.items === undefined ? {} : { items: own.items.map(item) }),
  });
  const listed = new Map((made.initiatives ?? []).map((initiative) => [initiative.id, initiative]));
  const unlisted = [...ofThings].flatMap(([key, fields]) => {
    const id = key.startsWith('initiative ') ? key.slice('initiative '.length) : '';
    return id === '' || listed.has(id) ? [] : [{ id, ...fields }];
  });
  const initiatives = [
    ...[...listed.values()].map((own) => merged(own, ofThings.get(`initiative ${own.id}`))),
    ...unlisted,
  ];
  const places = new Map(order.map((id, at) => [id, at]));
  const sorted = [...initiatives].sort(
    (a, b) => (places.get(String(a.id)) ?? order.length) - (places.get(String(b.id)) ?? order.length),
  );
  const plan = planFileSchema.safeParse({
    ...made,
    ...ofPlan,
    items: made.items.map(item),
    ...(sorted.length > 0 ? { initiatives: sorted } : {}),
  });
  if (plan.success) return { plan: plan.data, notes: [] };
  // What someone wrote there does not fit; the main table is a plan without it.
  return { plan: made, notes: [{ note: 'fieldsIgnored', place: { sheet: table.name, row: 2, column: 3 } }] };
}

/** Texts by language and values by attribute are merged with those of the main table. */
function merged(own: { readonly [key: string]: unknown }, fields: Nested | undefined): Nested {
  const all: Nested = { ...own };
  for (const [key, value] of Object.entries(fields ?? {})) {
    const before = all[key];
    all[key] = isObject(before) && isObject(value) ? { ...before, ...value } : value;
  }
  return all;
}

function isObject(value: unknown): value is Nested {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
