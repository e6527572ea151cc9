/** A table as every format takes it: one datum a cell, one line of heads, rows made when they are asked for. */
import type { FieldName } from '../i18n/fileWords.ts';
import type { PlanNode } from '../plan/graph.ts';

/** A text, a number as such, or null for what is not known: an empty cell. */
export type CellValue = string | number | null;
export type Row = readonly CellValue[];

export type Table = {
  readonly fields: readonly FieldName[];
  /** How many rows there are. */
  readonly count: number;
  readonly rows: () => Generator<Row>;
};

export type Column<Item> = readonly [field: FieldName, cell: (item: Item) => CellValue];

/** The id of a node and its name in both languages: three columns, empty where there is no node. */
export function nodeColumns<Item>(
  prefix: 'strategy' | 'direction' | 'policy' | 'initiative' | 'project' | 'linked' | 'first_policy',
  nodeAt: (item: Item) => PlanNode | undefined,
): readonly Column<Item>[] {
  return [
    [`${prefix}_id`, (item) => nodeAt(item)?.id ?? null],
    [`${prefix}_name_ja`, (item) => nodeAt(item)?.name.ja ?? null],
    [`${prefix}_name_en`, (item) => nodeAt(item)?.name.en ?? null],
  ];
}

/** One row for each item. */
export function tableOf<Item>(items: readonly Item[], columns: readonly Column<Item>[]): Table {
  return {
    fields: columns.map(([field]) => field),
    count: items.length,
    *rows() {
      for (const item of items) yield columns.map(([, cell]) => cell(item));
    },
  };
}
