/** The table model of CSV and the workbook: one value per cell, one header row, lazily generated rows. */
import { attributeColumn } from '../explore/attributeColumn.ts';
import type { FieldName, FixedField } from '../i18n/fileWords.ts';
import { ownValue } from '../plan/attributes.ts';
import type { PlanNode } from '../plan/graph.ts';
import type { Attribute } from '../plan/plan.ts';

/** A text, a number, or null for an empty cell. */
export type CellValue = string | number | null;
export type Row = readonly CellValue[];

export type Table = {
  readonly fields: readonly FieldName[];
  /** The number of rows; an upper bound where the rows cannot be counted beforehand. */
  readonly count: number;
  readonly rows: () => Generator<Row>;
};

export type Column<Item> = readonly [field: FieldName, cell: (item: Item) => CellValue | undefined];

/** The prefix of the fields of {@link nodeColumns}. */
type NodePrefix = {
  [Field in FixedField]: Field extends `${infer Prefix}_name_ja` ? Prefix : never;
}[FixedField];

/** Three columns: a node's id and its name in both languages; empty where there is no node. */
export function nodeColumns<Item>(
  prefix: NodePrefix,
  nodeAt: (item: Item) => PlanNode | undefined,
): readonly Column<Item>[] {
  return [
    [`${prefix}_id`, (item) => nodeAt(item)?.id ?? null],
    [`${prefix}_name_ja`, (item) => nodeAt(item)?.name.ja ?? null],
    [`${prefix}_name_en`, (item) => nodeAt(item)?.name.en ?? null],
  ];
}

/** A column for each attribute. Only for tables in which each node has one row, so that sums are right. */
export function attributeColumns<Item>(
  attributes: readonly Attribute[],
  nodeAt: (item: Item) => PlanNode,
): readonly Column<Item>[] {
  return attributes.map((attribute) => [
    attributeColumn(attribute),
    (item) => ownValue(nodeAt(item), attribute),
  ]);
}

/** A table with one row per item. Each iteration over the rows calls `items` again. */
export function lazyTable<Item>(
  count: number,
  items: () => Iterable<Item>,
  columns: readonly Column<Item>[],
): Table {
  return {
    fields: columns.map(([field]) => field),
    count,
    *rows() {
      for (const item of items()) yield columns.map(([, cell]) => cell(item) ?? null);
    },
  };
}

/** A table with one row per item of a list. */
export function tableOf<Item>(items: readonly Item[], columns: readonly Column<Item>[]): Table {
  return lazyTable(items.length, () => items, columns);
}
