/** The column headers of both lists. */
import type { PolicyColumn } from '../explore/tableSettings.ts';
import type { InitiativeOrder } from '../plan/orderNames.ts';
import type { MessageKey } from './languages.ts';

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
