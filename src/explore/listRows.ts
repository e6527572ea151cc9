/** Sorts the rows of the list. Each order is total: ties are in printed order. */
import { listingsOfInitiative, type PlanGraph } from '../plan/graph.ts';
import type { RankingRow } from '../plan/measures.ts';
import type { InitiativeOrder } from '../plan/orderNames.ts';
import { byEnglish, byReading, rankingInOrder } from '../plan/orders.ts';
import type { InitiativeId } from '../plan/plan.ts';
import { type PolicyRow, policyRows } from '../plan/policyRows.ts';
import type { PolicyColumn } from './tableSettings.ts';

type Order<Column> = { readonly by: Column; readonly descending: boolean };

/** Whether the first click on a column header sorts descending. */
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

export function sortInitiatives(
  graph: PlanGraph,
  { by, descending }: Order<InitiativeOrder>,
): readonly RankingRow[] {
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
  { by, descending }: Order<PolicyColumn>,
): readonly PolicyRow[] {
  const rows = policyRows(graph);
  if (by === 'number') return descending ? [...rows].reverse() : rows;
  const compare = COMPARE[by];
  return [...rows].sort((x, y) => (descending ? compare(y, x) : compare(x, y)));
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
