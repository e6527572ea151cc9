/** Reads a sheet as a plan, as a mapping and the answers to questions say. A plan comes out unless there is no item. */

import { missingItemName } from '../../i18n/sheetHeads.ts';
import { type PlanFile, type PlanFileItem, planFileSchema } from '../../plan/planFile.ts';
import type { LeftOutReason, MappedColumn, Mapping } from '../../plan/sheet/mapping.ts';
import type { Answers, Note, Question, SheetCounts, SheetFault } from '../../plan/sheet/question.ts';
import { alignMapping } from './alignMapping.ts';
import { type ItemNode, itemTree } from './itemTree.ts';
import { listingsOf, type SheetInitiative, type SheetListing } from './listings.ts';
import { occurrencesIn } from './occurrences.ts';
import { planIds } from './planIds.ts';
import { planAttributes, type Values } from './planValues.ts';
import { type SheetRow, sheetRows } from './sheetRows.ts';
import { storedMapping, withStoredFields } from './storedFields.ts';
import type { Workbook } from './table.ts';

export type SheetPlan =
  | {
      readonly ok: true;
      readonly plan: PlanFile;
      readonly counts: SheetCounts;
      readonly questions: readonly Question[];
      readonly notes: readonly Note[];
    }
  | { readonly ok: false; readonly fault: SheetFault };

/** `fileName`: the title of a plan whose sheet has none. */
export function applyMapping(
  workbook: Workbook,
  mapping: Mapping,
  answers: Answers,
  fileName: string,
): SheetPlan {
  const aligned = alignMapping(workbook, mapping);
  if (!aligned.ok) return aligned;
  const { table, columns } = aligned;
  const sheet = table.name;
  const { language } = mapping;
  const levelNames = mapping.levels.map(({ name }) => name);
  const read = sheetRows(table, columns, mapping);
  const missingName = (levelName: string) => missingItemName(language, levelName);
  const tree = itemTree(read.rows, { sheet, language, levelNames, answers, missingName });
  // An empty template is an empty plan.
  if (tree.items.length === 0 && storedMapping(workbook) === null)
    return { ok: false, fault: { fault: 'noItems', sheet, row: mapping.headRows.to + 1 } };
  const hasOwnCodes = columns.some(({ as }) => as === 'initiativeCode');
  const occurrences = occurrencesIn(read.rows, tree, sheet, language, answers, hasOwnCodes);
  const items = [...allItems(tree.items)];
  const lastLevel = items.filter(({ level }) => level === levelNames.length - 1);
  const found = listingsOf(occurrences.all, lastLevel, answers, hasOwnCodes);
  const officialName = (names: Readonly<Record<string, string>>) => names[language] ?? '';
  const ids = planIds(items, found.initiatives, officialName, hasOwnCodes);

  const attributes = planAttributes(columns, read.rows, mapping, sheet);
  const itemRows = new Map<ItemNode, SheetRow[]>();
  const initiativeRows = new Map<SheetInitiative, SheetRow[]>();
  const initiativeOf = new Map(
    found.initiatives.flatMap((initiative) => initiative.occurrences.map((other) => [other, initiative])),
  );
  read.rows.forEach((row, at) => {
    const about = occurrences.rows[at];
    const initiative = about == null ? undefined : initiativeOf.get(about);
    const item = tree.places[at]?.item;
    if (initiative !== undefined) push(initiativeRows, initiative, row);
    else if (item !== undefined) push(itemRows, item, row);
  });

  const listingsIn = new Map<ItemNode, SheetListing[]>();
  for (const listing of found.listings) push(listingsIn, listing.item, listing);
  const initiativeId = (initiative: SheetInitiative) => ids.initiatives.get(initiative) ?? '';
  const valuesOf = (values: Values | null) => (values === null ? {} : { values });
  const planItem = (node: ItemNode): PlanFileItem => {
    const listings = listingsIn.get(node)?.map(({ initiative, isRelisted }) => ({
      initiative: initiativeId(initiative),
      mark: isRelisted ? ('relisted' as const) : ('first' as const),
    }));
    return {
      id: ids.items.get(node) ?? '',
      ...(node.number === '' ? {} : { number: node.number }),
      name: inOrder(node.names, language),
      ...valuesOf(attributes.collect(itemRows.get(node) ?? [], officialName(node.names))),
      ...(node.items.length > 0 ? { items: node.items.map(planItem) } : {}),
      ...(listings === undefined ? {} : { listings }),
    };
  };
  const planItems = tree.items.map(planItem);
  const initiatives = found.initiatives.map((initiative) => {
    const [first] = initiative.occurrences;
    const name = first?.name ?? '';
    // The row of the first listing counts, wherever it stands.
    const rows = [...(initiativeRows.get(initiative) ?? [])].sort(
      (a, b) => Number(b === first?.row) - Number(a === first?.row),
    );
    return {
      id: initiativeId(initiative),
      ...(first === undefined || first.code === '' ? {} : { number: first.code }),
      name: inOrder(first?.names ?? { [language]: name }, language),
      ...valuesOf(attributes.collect(rows, name)),
    };
  });
  const languages = new Set([
    language,
    ...columns.flatMap((column) => ('language' in column ? [column.language ?? language] : [])),
  ]);
  const made = {
    format: 'vision-plan/2' as const,
    languages: [...languages],
    title: { [language]: mapping.title ?? (fileName.replace(/\.[a-z0-9]{1,5}$/i, '').trim() || sheet) },
    levels: levelNames.map((name, at) => ({ id: `level-${at + 1}`, name: { [language]: name } })),
    ...(mapping.initiativeName === undefined
      ? {}
      : { initiativeName: { name: { [language]: mapping.initiativeName } } }),
    items: planItems,
    ...(initiatives.length > 0 ? { initiatives } : {}),
    ...(attributes.attributes.length > 0 ? { attributes: attributes.attributes } : {}),
  };
  const stored = withStoredFields(made, workbook);
  const parsed = planFileSchema.safeParse(stored.plan);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join('/') ?? '';
    return { ok: false, fault: { fault: 'notAPlan', path } };
  }
  return {
    ok: true,
    plan: parsed.data,
    counts: {
      levels: levelNames.map((name, at) => ({
        name,
        items: items.filter(({ level }) => level === at).length,
      })),
      initiativeName: mapping.initiativeName ?? null,
      initiatives: found.initiatives.length,
      firstListings: found.listings.filter(({ isRelisted }) => !isRelisted).length,
      relistings: found.listings.filter(({ isRelisted }) => isRelisted).length,
    },
    questions: [...tree.questions, ...occurrences.questions, ...found.questions],
    notes: [
      ...read.notes,
      ...tree.notes,
      ...found.notes,
      ...attributes.notes(),
      ...stored.notes,
      ...leftOut(columns),
    ],
  };
}

function* allItems(items: readonly ItemNode[]): Generator<ItemNode> {
  for (const item of items) {
    yield item;
    yield* allItems(item.items);
  }
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** The official language first. */
function inOrder(names: Readonly<Record<string, string>>, language: string): Record<string, string> {
  return { [language]: names[language] ?? '', ...names };
}

function leftOut(columns: readonly MappedColumn[]): readonly Note[] {
  const heads = new Map<LeftOutReason, string[]>();
  for (const column of columns)
    if (column.as === 'leftOut' && column.why !== undefined && column.why !== 'empty')
      push(heads, column.why, column.head);
  return [...heads].map(([why, list]) => ({ note: 'leftOut' as const, why, heads: list }));
}
