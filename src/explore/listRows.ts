/** Sorts the rows of the list. Each order is total: ties are in printed order. */
import { compareValues, ownValue, type Valued } from '../plan/attributes.ts';
import { listingsOfInitiative, type PlanGraph } from '../plan/graph.ts';
import type { RankingRow } from '../plan/measures.ts';
import type { InitiativeOrder } from '../plan/orderNames.ts';
import { byEnglish, byReading, rankingInOrder } from '../plan/orders.ts';
import type { InitiativeId } from '../plan/plan.ts';
import { type PolicyRow, policyRows } from '../plan/policyRows.ts';
import { type AttributeColumn, attributeOfColumn, isAttributeColumn } from './attributeColumn.ts';
import type { PolicyColumn } from './tableSettings.ts';

type Order<Column> = { readonly by: Column; readonly descending: boolean };

/** Whether the first click on the header of a column that every plan has sorts descending. */
export const MOST_FIRST = {
  initiatives: { count: true, reach: true, first: false, reading: false, english: false },
  policies: {
    number: false,
    reading: false,
    english: false,
    listings: true,
    first: true,
    relisted: true,
    relistedShare: true,
    own: true,
    strategies: true,
  },
} as const satisfies {
  readonly initiatives: Readonly<Record<InitiativeOrder, boolean>>;
  readonly policies: Readonly<Record<PolicyColumn, boolean>>;
};

/** The sort order after a click on a column header; a second click reverses it. */
export function nextSort<Column>(current: Order<Column>, by: Column, mostFirst: boolean): Order<Column> {
  return { by, descending: current.by === by ? !current.descending : mostFirst };
}

/** Whether the first click on a column header sorts descending; of attributes, numbers do. */
export function isMostFirst<Column extends string>(
  usual: Readonly<Record<Column, boolean>>,
  column: Column | AttributeColumn,
  graph: PlanGraph,
): boolean {
  if (!isAttributeColumn(column)) return usual[column];
  const type = attributeOfColumn(graph, column)?.type;
  return type === 'number' || type === 'money';
}

export function sortInitiatives(
  graph: PlanGraph,
  { by, descending }: Order<InitiativeOrder | AttributeColumn>,
): readonly RankingRow[] {
  if (isAttributeColumn(by))
    return sortByValue(graph, rankingInOrder(graph, 'first'), ({ initiative }) => initiative, by, descending);
  const rows = rankingInOrder(graph, by);
  return descending === MOST_FIRST.initiatives[by] ? rows : [...rows].reverse();
}

type Compare = (x: PolicyRow, y: PolicyRow) => number;

const COMPARE: Readonly<Record<Exclude<PolicyColumn, 'number'>, Compare>> = {
  reading: (x, y) => byReading(x.policy, y.policy),
  english: (x, y) => byEnglish(x.policy, y.policy),
  listings: (x, y) => x.listings - y.listings,
  first: (x, y) => x.first - y.first,
  relisted: (x, y) => x.relisted - y.relisted,
  relistedShare: (x, y) => x.relistedShare - y.relistedShare,
  own: (x, y) => x.own.length - y.own.length,
  strategies: (x, y) => x.strategies.length - y.strategies.length,
};

export function sortPolicies(
  graph: PlanGraph,
  { by, descending }: Order<PolicyColumn | AttributeColumn>,
): readonly PolicyRow[] {
  const rows = policyRows(graph);
  if (isAttributeColumn(by)) return sortByValue(graph, rows, ({ policy }) => policy, by, descending);
  if (by === 'number') return descending ? [...rows].reverse() : rows;
  const compare = COMPARE[by];
  return [...rows].sort((x, y) => (descending ? compare(y, x) : compare(x, y)));
}

/** Rows without a value come last in both directions. */
function sortByValue<Row>(
  graph: PlanGraph,
  rows: readonly Row[],
  nodeOf: (row: Row) => Valued,
  by: AttributeColumn,
  descending: boolean,
): readonly Row[] {
  const attribute = attributeOfColumn(graph, by);
  if (attribute === undefined) return rows;
  const valued = rows.map((row) => ({ row, value: ownValue(nodeOf(row), attribute) }));
  return valued
    .sort(({ value: x }, { value: y }) =>
      x === undefined || y === undefined
        ? Number(x === undefined) - Number(y === undefined)
        : compareValues(attribute, x, y) * (descending ? -1 : 1),
    )
    .map(({ row }) => row);
}

/**
 * What a line of the list says besides its row: `first` listings among those shown, listings `inAll` of the plan, and
 * the policy `under` which the plan lists the initiative first, shown or not.
 */
export function initiativeFigures(whole: PlanGraph, shown: PlanGraph, id: InitiativeId) {
  const inAll = listingsOfInitiative(whole, id);
  return {
    first: listingsOfInitiative(shown, id).filter(({ mark }) => mark === 'first').length,
    inAll: inAll.length,
    under: inAll[0]?.policy,
  };
}
