/** The settings of the table views: their rows, cells and orders. Part of the view state. */
import type { NodeId } from '../plan/graph.ts';
import {
  COMBINATION_ORDERS,
  type CombinationOrder,
  INITIATIVE_ORDERS,
  type InitiativeOrder,
  MATRIX_ROWS,
  type MatrixRows,
  OVERLAP_ORDERS,
  type OverlapOrder,
} from '../plan/orderNames.ts';
import { type AttributeColumn, isAttributeColumn } from './attributeColumn.ts';
import type { ReadParam } from './parameter.ts';

/** The tabs of the overlap view: pairs of policies, sets of strategies, or the comparison. */
export const OVERLAP_SIDES = ['policies', 'strategies', 'compare'] as const;
export type OverlapSide = (typeof OVERLAP_SIDES)[number];

/** What a cell counts: initiatives that both policies list, or only those that no third policy lists. */
export const OVERLAP_CELLS = ['both', 'onlyThese'] as const;
export type OverlapCells = (typeof OVERLAP_CELLS)[number];

/** A basic policy with this many initiatives or fewer counts as weak. */
export const WEAK_LIMITS = [0, 1, 2, 3] as const;
export type WeakLimit = (typeof WEAK_LIMITS)[number];

/** The columns that each list can be sorted by, besides those of attributes. */
export const LIST_COLUMNS = {
  initiatives: INITIATIVE_ORDERS,
  policies: [
    'number',
    'reading',
    'english',
    'listings',
    'first',
    'relisted',
    'relistedShare',
    'own',
    'strategies',
  ],
} as const;
export type PolicyColumn = (typeof LIST_COLUMNS.policies)[number];

export type ListState =
  | {
      readonly sheet: 'initiatives';
      readonly by: InitiativeOrder | AttributeColumn;
      readonly descending: boolean;
    }
  | { readonly sheet: 'policies'; readonly by: PolicyColumn | AttributeColumn; readonly descending: boolean };

export type TableSettings = {
  readonly matrix: { readonly rows: MatrixRows; readonly order: InitiativeOrder };
  readonly overlap: {
    readonly side: OverlapSide;
    readonly cells: OverlapCells;
    readonly order: OverlapOrder;
    readonly sets: CombinationOrder;
    /** The item shown in detail: two policies, or a set of strategies; empty for none. */
    readonly opened: readonly NodeId[];
  };
  readonly list: ListState;
  /** A what-if names the policies that fall to this many initiatives or fewer. */
  readonly weak: WeakLimit;
  /** The compared nodes, in the order of selection. */
  readonly compared: readonly NodeId[];
};

/** The initial order of each list. */
export const LIST_DEFAULTS = {
  initiatives: { sheet: 'initiatives', by: 'count', descending: true },
  policies: { sheet: 'policies', by: 'number', descending: false },
} as const satisfies Readonly<Record<ListState['sheet'], ListState>>;

export const DEFAULT_TABLE_SETTINGS: TableSettings = {
  matrix: { rows: 'relisted', order: 'count' },
  overlap: { side: 'policies', cells: 'both', order: 'number', sets: 'count', opened: [] },
  list: LIST_DEFAULTS.initiatives,
  weak: 1,
  compared: [],
};

/** The query parameters of the settings, by name; empty text for a default. */
export function tableSettingsToParams(settings: TableSettings): Readonly<Record<string, string>> {
  const { matrix, overlap, list } = settings;
  const initial = DEFAULT_TABLE_SETTINGS;
  const unlessDefault = (value: unknown, usual: unknown) => (value === usual ? '' : String(value));
  const usual = LIST_DEFAULTS[list.sheet];
  const isUsualSort = list.by === usual.by && list.descending === usual.descending;
  return {
    rows: unlessDefault(matrix.rows, initial.matrix.rows),
    order: unlessDefault(matrix.order, initial.matrix.order),
    of: unlessDefault(overlap.side, initial.overlap.side),
    cells: unlessDefault(overlap.cells, initial.overlap.cells),
    by: unlessDefault(overlap.order, initial.overlap.order),
    sets: unlessDefault(overlap.sets, initial.overlap.sets),
    at: overlap.opened.join(','),
    sheet: unlessDefault(list.sheet, initial.list.sheet),
    sort: isUsualSort ? '' : `${list.descending ? '-' : ''}${list.by}`,
    weak: unlessDefault(settings.weak, initial.weak),
    compare: settings.compared.join(','),
  };
}

/**
 * Reads the settings from query parameters; `nodeId` returns the id if the plan has the node, else null, and
 * `hasColumn` whether a list of the plan has the column of an attribute.
 */
export function tableSettingsFromParams(
  read: ReadParam,
  nodeId: (text: string) => NodeId | null,
  hasColumn: (sheet: ListState['sheet'], column: AttributeColumn) => boolean,
): TableSettings {
  const { matrix, overlap, list, weak, compared } = DEFAULT_TABLE_SETTINGS;
  const oneOf =
    <Value extends string | number>(values: readonly Value[]) =>
    (text: string): Value | null =>
      values.find((value) => String(value) === text) ?? null;
  const nodeIds = (text: string): readonly NodeId[] | null => {
    const ids = text.split(',').map(nodeId);
    return ids.every((id) => id !== null) && new Set(ids).size === ids.length ? ids : null;
  };
  const sheet = read('sheet', list.sheet, oneOf(['initiatives', 'policies'] as const));
  return {
    matrix: {
      rows: read('rows', matrix.rows, oneOf(MATRIX_ROWS)),
      order: read('order', matrix.order, oneOf(INITIATIVE_ORDERS)),
    },
    overlap: {
      side: read('of', overlap.side, oneOf(OVERLAP_SIDES)),
      cells: read('cells', overlap.cells, oneOf(OVERLAP_CELLS)),
      order: read('by', overlap.order, oneOf(OVERLAP_ORDERS)),
      sets: read('sets', overlap.sets, oneOf(COMBINATION_ORDERS)),
      opened: read('at', overlap.opened, nodeIds),
    },
    list: read<ListState>('sort', LIST_DEFAULTS[sheet], (text) => sortOf(sheet, text, hasColumn)),
    weak: read('weak', weak, oneOf(WEAK_LIMITS)),
    compared: read('compare', compared, nodeIds),
  };
}

function sortOf(
  sheet: ListState['sheet'],
  text: string,
  hasColumn: (sheet: ListState['sheet'], column: AttributeColumn) => boolean,
): ListState | null {
  const descending = text.startsWith('-');
  const name = descending ? text.slice(1) : text;
  if (isAttributeColumn(name)) return hasColumn(sheet, name) ? { sheet, by: name, descending } : null;
  if (sheet === 'initiatives') {
    const by = LIST_COLUMNS.initiatives.find((column) => column === name);
    return by === undefined ? null : { sheet, by, descending };
  }
  const by = LIST_COLUMNS.policies.find((column) => column === name);
  return by === undefined ? null : { sheet, by, descending };
}
