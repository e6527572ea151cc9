import { useMemo } from 'react';
import { isMostFirst, MOST_FIRST, nextSort, sortPolicies } from '../../explore/listRows.ts';
import type { ListState, PolicyColumn } from '../../explore/tableSettings.ts';
import { columnHeader, POLICY_HEADERS } from '../../i18n/columnHeaders.ts';
import { listingsOfPolicy, strategyIndex } from '../../plan/graph.ts';
import { hasStrategies } from '../../plan/items.ts';
import type { PolicyRow as Row } from '../../plan/policyRows.ts';
import { useActions, useExplorer, useTranslation } from '../../store/hooks.ts';
import { usePolicyChange, useTableGraphs } from '../../store/whatIf.ts';
import { emWidth } from '../../ui/emWidth.ts';
import { strategyColour } from '../../ui/palette.ts';
import { StackedBar } from '../../ui/StackedBar.tsx';
import { NodeNumber } from '../NodeNumber.tsx';
import { AttributeCells } from './AttributeCells.tsx';
import { CountCell } from './CountCell.tsx';
import { ActionsCell, NameCell } from './cells.tsx';
import { FigureCell } from './FigureCell.tsx';
import type { ColumnHeader } from './HeaderCell.tsx';
import {
  ATTRIBUTE_WIDTH,
  attributeColumns,
  type Column,
  nameColumn,
  sortableHeaders,
} from './sortableHeaders.ts';
import { type RowPosition, Table } from './Table.tsx';
import { TableRow } from './TableRow.tsx';

type Order = Extract<ListState, { sheet: 'policies' }>;

/** Columns behind number and name. */
const COLUMNS: readonly Column<PolicyColumn>[] = [
  { by: 'listings', width: 'min(5.2rem, 25vw)' },
  { by: 'first', width: '3.9rem', figures: true },
  { by: 'relisted', width: '4.4rem', figures: true },
  { by: 'relistedShare', width: '4.7rem', figures: true },
  { by: 'own', width: '3.8rem', figures: true },
  { by: 'strategies', width: '5.9rem', figures: true },
];

/** Table of the filtered basic policies. */
export function PolicyTable({ order }: { readonly order: Order }) {
  const words = useTranslation();
  const { t, language } = words;
  const { after: graph } = useTableGraphs();
  const { setTableSettings } = useActions();
  const rows = useMemo(() => sortPolicies(graph, order), [graph, order]);
  const longest = useMemo(() => Math.max(0, ...rows.map(({ listings }) => listings)), [rows]);
  const sortBy = (by: Order['by']) =>
    setTableSettings({
      list: { sheet: 'policies', ...nextSort(order, by, isMostFirst(MOST_FIRST.policies, by, graph)) },
    });
  const longestNumber = useMemo(
    () => Math.max(0, ...rows.map(({ policy }) => emWidth(policy.number))),
    [rows],
  );
  const attributes = attributeColumns(graph, 'policies');
  const heads: readonly ColumnHeader[] = [
    ...sortableHeaders<Order['by']>(
      (by) => columnHeader(POLICY_HEADERS, by, graph, words),
      [
        { by: 'number', width: `max(min(4.5rem, 26vw), ${(longestNumber * 0.9 + 1.6).toFixed(1)}rem)` },
        nameColumn(graph.plan, language),
        ...COLUMNS.filter(({ by }) => by !== 'strategies' || hasStrategies(graph)),
        ...attributes,
      ],
      order,
      t,
      sortBy,
    ),
    { key: 'actions', label: t('list.actions'), width: '2.5rem', beside: true },
  ];
  return (
    <Table
      caption={t('list.captionPolicies')}
      heads={heads}
      leastWidth={48 + ATTRIBUTE_WIDTH * attributes.length}
      rows={rows}
      idOf={({ policy }) => policy.id}
      row={(row, place) => (
        <PolicyRow
          key={row.policy.id}
          row={row}
          longest={longest}
          byReading={order.by === 'reading'}
          place={place}
        />
      )}
    />
  );
}

type RowProps = {
  readonly row: Row;
  readonly longest: number;
  readonly byReading: boolean;
  readonly place: RowPosition;
};

function PolicyRow({ row, longest, byReading, place }: RowProps) {
  const { t, number, percent } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const { policy, listings, first, relisted, relistedShare, own, strategies } = row;
  const colour = strategyColour(strategyIndex(graph, policy.strategy)).strong;
  const change = usePolicyChange(policy.id);
  return (
    <TableRow id={policy.id} place={place}>
      <td>
        <NodeNumber node={policy} />
      </td>
      <NameCell node={policy} byReading={byReading} isTabStop={place.isTabStop} />
      <CountCell count={listings} inAll={listingsOfPolicy(graph, policy.id).length} change={change}>
        <StackedBar
          segments={[
            { key: 'first', value: first, colour },
            { key: 'relisted', value: relisted, colour, hollow: true },
          ]}
          whole={longest}
          label={t('list.split', { first: number(first), relisted: number(relisted) })}
        />
      </CountCell>
      <FigureCell>{number(first)}</FigureCell>
      <FigureCell>{number(relisted)}</FigureCell>
      <FigureCell>{listings === 0 ? '–' : percent(relistedShare)}</FigureCell>
      <FigureCell>{number(own.length)}</FigureCell>
      {hasStrategies(graph) && <FigureCell>{number(strategies.length)}</FigureCell>}
      <AttributeCells node={policy} />
      <ActionsCell node={policy} isTabStop={place.isTabStop} />
    </TableRow>
  );
}
