/** The column headers of both lists. */
import { type AttributeColumn, attributeOfColumn, isAttributeColumn } from '../explore/attributeColumn.ts';
import type { PolicyColumn } from '../explore/tableSettings.ts';
import type { PlanGraph } from '../plan/graph.ts';
import type { InitiativeOrder } from '../plan/orderNames.ts';
import { attributeHeader } from './attributeHeader.ts';
import type { MessageKey } from './languages.ts';
import type { Translation } from './translation.ts';

export const INITIATIVE_HEADERS: Readonly<Record<InitiativeOrder, MessageKey>> = {
  reading: 'list.name',
  english: 'list.englishName',
  count: 'list.listings',
  reach: 'list.reach',
  first: 'list.firstUnder',
};

export const POLICY_HEADERS: Readonly<Record<PolicyColumn, MessageKey>> = {
  number: 'list.number',
  reading: 'list.name',
  english: 'list.englishName',
  listings: 'list.listings',
  first: 'list.first',
  relisted: 'list.relisted',
  relistedShare: 'list.relistedShare',
  own: 'list.own',
  strategies: 'list.strategies',
};

/** The header of a column of either list; `headers` are those of the columns that every plan has. */
export function columnHeader<By extends string>(
  headers: Readonly<Record<By, MessageKey>>,
  by: By | AttributeColumn,
  graph: PlanGraph,
  words: Translation,
): string {
  if (!isAttributeColumn(by)) return words.t(headers[by]);
  const attribute = attributeOfColumn(graph, by);
  return attribute === undefined ? by : attributeHeader(attribute, words);
}
